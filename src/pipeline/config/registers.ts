/** The four registers: their columns, by every name that offices give them, and what a row becomes. */
import {
  CATEGORIES,
  ENTERPRISE_KINDS,
  type CategoryId,
  type CreditIssuer,
  type Enterprise,
  type EnterpriseKind,
  type Payout,
  type Provider,
} from '../../model/index.ts';
import { normalise } from '../../recognize/index.ts';
import { amountIn, dayIn, taxIdIn, textIn, textsIn, type Said } from './cell.ts';
import type { Columns } from './heading.ts';
import type { Row } from './row.ts';
import type { Cell } from './sheet.ts';

const USCC = ['统一社会信用代码', '信用代码', '社会信用代码', '统一信用代码', '纳税人识别号', '税号'] as const;
const UNTIL = ['有效期至', '有效期', '有效期限', '有效期止', '截止日期', '到期日期'] as const;
const FORMER = ['曾用名', '原名称', '更名前名称', '曾用名称'] as const;
const LEGAL = ['法定代表人', '法人代表', '法人', '负责人'] as const;
const SINCE = ['备案日期', '备案时间', '认定日期', '认定时间', '公布日期', '公布时间', '入库日期', '入库时间'] as const;

/** Columns of `providers`. */
export const PROVIDER_COLUMNS = {
  name: ['机构名称', '单位名称', '服务机构', '服务机构名称', '名称'],
  uscc: USCC,
  providerKind: ['机构类型', '类别', '平台类型', '机构类别'],
  categories: ['服务类别', '服务范围', '业务范围', '服务领域'],
  registeredOn: SINCE,
  validUntil: UNTIL,
  formerNames: FORMER,
  legalRepresentative: LEGAL,
  address: ['地址', '住所', '注册地址', '通讯地址'],
} as const satisfies Columns<string>;

/** Columns of `enterprises`. */
export const ENTERPRISE_COLUMNS = {
  name: ['企业名称', '单位名称', '公司名称', '名称'],
  uscc: USCC,
  kind: ['企业类型', '类型', '企业类别', '资质类型'],
  certificateNumber: ['证书编号', '高新技术企业证书编号', '入库登记编号', '登记编号', '科技型中小企业登记编码', '编号'],
  validFrom: ['有效期自', '有效期起', '发证日期', '发证时间', '认定日期', '认定时间', '公布日期'],
  validUntil: UNTIL,
  address: ['住所', '地址', '注册地址', '注册地'],
  formerNames: FORMER,
  legalRepresentative: LEGAL,
} as const satisfies Columns<string>;

/** Columns of `payouts`. */
export const PAYOUT_COLUMNS = {
  year: ['年度', '兑现年度', '年份'],
  batch: ['批次', '兑现批次'],
  enterprise: ['企业名称', '企业', '单位名称', '申请企业'],
  uscc: USCC,
  contractNumber: ['合同编号', '合同号', '合同'],
  invoiceNumbers: ['发票号码', '发票号', '发票'],
  amount: ['兑现金额', '拟兑现金额', '金额', '补贴金额'],
  state: ['状态', '兑现状态'],
} as const satisfies Columns<string>;

/** Columns of `credit-issuers`. */
export const ISSUER_COLUMNS = {
  name: ['机构名称', '单位名称', '信用服务机构', '名称'],
  uscc: USCC,
  registeredOn: SINCE,
  validUntil: UNTIL,
} as const satisfies Columns<string>;

/** A provider; undefined when the row has no name, which is then noted. */
export function provider(row: Row<keyof typeof PROVIDER_COLUMNS>): Provider | undefined {
  const name = row.must('name', textIn);
  const categories = row.read('categories', categoriesIn) ?? [];
  const formerNames = row.read('formerNames', textsIn) ?? [];
  const known = present({
    uscc: row.read('uscc', taxIdIn),
    providerKind: row.read('providerKind', textIn),
    registeredOn: row.read('registeredOn', dayIn),
    validUntil: row.read('validUntil', dayIn),
    legalRepresentative: row.read('legalRepresentative', textIn),
    address: row.read('address', textIn),
  });
  return name === undefined ? undefined : { id: row.id, name, formerNames, categories, ...known, row: row.label };
}

/** The enterprise once for each kind that the row names, or that its sheet is named after. */
export function enterprises(row: Row<keyof typeof ENTERPRISE_COLUMNS>): readonly Enterprise[] {
  const name = row.must('name', textIn);
  const kinds = row.must('kind', (cell) => (cell === '' ? kindOfSheet(row.sheet) : kindsIn(cell))) ?? [];
  const formerNames = row.read('formerNames', textsIn) ?? [];
  const known = present({
    uscc: row.read('uscc', taxIdIn),
    certificateNumber: row.read('certificateNumber', textIn),
    validFrom: row.read('validFrom', dayIn),
    validUntil: row.read('validUntil', dayIn),
    address: row.read('address', textIn),
    legalRepresentative: row.read('legalRepresentative', textIn),
  });
  return name === undefined
    ? []
    : kinds.map((kind, index) => ({
        id: index === 0 ? row.id : `${row.id}!${index + 1}`,
        name,
        formerNames,
        kind,
        ...known,
        row: row.label,
      }));
}

/** A payout; undefined when year, enterprise, amount or state is missing, which is then noted. */
export function payout(row: Row<keyof typeof PAYOUT_COLUMNS>): Payout | undefined {
  const year = row.must('year', yearIn);
  const enterprise = row.must('enterprise', textIn);
  const amount = row.must('amount', (cell) => amountIn(cell, row.inTenThousands('amount') ? 10_000 : 1));
  const state = row.must('state', stateIn);
  const batch = row.read('batch', textIn) ?? '';
  const invoiceNumbers = row.read('invoiceNumbers', invoiceNumbersIn) ?? [];
  const known = present({ uscc: row.read('uscc', taxIdIn), contractNumber: row.read('contractNumber', textIn) });
  if (year === undefined || enterprise === undefined || amount === undefined || state === undefined) return undefined;
  return { year, batch, enterprise, ...known, invoiceNumbers, amount, state, row: row.label };
}

/** An institution that may issue credit reports; undefined when the row has no name, which is then noted. */
export function creditIssuer(row: Row<keyof typeof ISSUER_COLUMNS>): CreditIssuer | undefined {
  const name = row.must('name', textIn);
  const known = present({
    uscc: row.read('uscc', taxIdIn),
    registeredOn: row.read('registeredOn', dayIn),
    validUntil: row.read('validUntil', dayIn),
  });
  return name === undefined ? undefined : { name, ...known, row: row.label };
}

// The seven names of clause 4, with and without 服务.
const CATEGORY_NAMES = {
  'shared-lab': ['公共实验室'],
  testing: ['检验检测'],
  'intellectual-property': ['知识产权'],
  research: ['研发', '研究开发'],
  'technology-transfer': ['技术转移'],
  consulting: ['科技咨询'],
  finance: ['科技金融'],
} as const satisfies Record<CategoryId, readonly string[]>;

/** Categories as a cell names them. */
export function categoriesText(categories: readonly CategoryId[]): string {
  return categories.map((id) => CATEGORY_NAMES[id][0]).join('、');
}

function categoryNamed(text: string): CategoryId | undefined {
  const name = normalise(text).text.replace(/服务$|等$/gu, '');
  return CATEGORIES.find((id) => text === id || CATEGORY_NAMES[id].some((known) => known === name));
}

function categoriesIn(cell: Cell): Said<readonly CategoryId[]> {
  const { value: texts = [], problem } = textsIn(cell);
  const found = texts.map(categoryNamed);
  if (problem !== undefined || found.includes(undefined)) return { problem: problem ?? 'config.cell.category' };
  return { value: [...new Set(found.flatMap((id) => id ?? []))] };
}

const KIND_WORDS = {
  高新技术企业: /高新技术企业|^高企$|^国高$/u,
  科技型中小企业: /科技型中小企业|^科小$/u,
  专精特新中小企业: /专精特新/u,
  创新型中小企业: /创新型中小企业|^创新型$/u,
} as const satisfies Record<EnterpriseKind, RegExp>;

function kindsIn(cell: Cell): Said<readonly EnterpriseKind[]> {
  const { value: texts = [], problem } = textsIn(cell);
  const found = texts.map((text) => ENTERPRISE_KINDS.filter((kind) => KIND_WORDS[kind].test(text)));
  if (problem !== undefined || found.some((kinds) => kinds.length === 0))
    return { problem: problem ?? 'config.cell.kind' };
  return found.length === 0 ? {} : { value: [...new Set(found.flat())] };
}

// A list of one kind is often a sheet of that name, without a column for it.
function kindOfSheet(name: string): Said<readonly EnterpriseKind[]> {
  const value = ENTERPRISE_KINDS.filter((kind) => KIND_WORDS[kind].test(name));
  return value.length === 0 ? {} : { value };
}

const STATES: Readonly<Record<string, Payout['state']>> = {
  拟兑现: 'proposed',
  公示中: 'proposed',
  待兑现: 'approved',
  已公示: 'approved',
  已批准: 'approved',
  已兑现: 'paid',
  已拨付: 'paid',
  已发放: 'paid',
  已退回: 'returned',
  已追回: 'returned',
};

function stateIn(cell: Cell): Said<Payout['state']> {
  const { value: text, problem } = textIn(cell);
  const state = STATES[text ?? ''];
  if (text === undefined) return problem === undefined ? {} : { problem };
  return state === undefined ? { problem: 'config.cell.state' } : { value: state };
}

function yearIn(cell: Cell): Said<number> {
  const { value: text, problem } = textIn(cell);
  const year = /^(20\d{2})(?:年|年度)?$/u.exec(text ?? '')?.[1];
  if (text === undefined) return problem === undefined ? {} : { problem };
  return year === undefined ? { problem: 'config.cell.year' } : { value: Number(year) };
}

// 20 digits, or 8 with or without their 10 or 12-digit code and a mark before them; anything else has lost or gained a
// digit.
function invoiceNumbersIn(cell: Cell): Said<readonly string[]> {
  const { value: texts = [], problem } = textsIn(cell);
  const found = texts.map((text) => /^(?:(\d{12}|\d{10})[-—:/ ])?(\d{8})$|^(\d{20})$/u.exec(text));
  if (problem !== undefined || found.includes(null)) return { problem: problem ?? 'config.cell.invoice' };
  return {
    value: found.flatMap((match) =>
      match === null ? [] : [match[3] ?? [match[1], match[2]].filter((part) => part !== undefined).join(':')],
    ),
  };
}

// The entries that are there: an empty cell leaves its key out.
function present<T extends Readonly<Record<string, unknown>>>(
  values: T,
): { readonly [K in keyof T]?: Exclude<T[K], undefined> };
function present(values: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}
