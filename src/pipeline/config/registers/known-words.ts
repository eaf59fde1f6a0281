/**
 * Values that only some words or forms can say: categories, kinds of enterprise, states, years, invoice numbers,
 * payouts.
 */
import {
  CATEGORIES,
  compareMoney,
  ENTERPRISE_KINDS,
  ZERO,
  type CategoryId,
  type EnterpriseKind,
  type Money,
  type Payout,
} from '../../../model/index.ts';
import { normalise, squeeze } from '../../../recognize/index.ts';
import { amountIn } from './amount-cell.ts';
import { textIn, textsIn, type Said } from './cell.ts';
import type { Cell } from './sheet.ts';

/**
 * The amount of a payout. A negative one is a problem, for it would lift the cap of the year: what came back is a
 * state, not a sign.
 */
export function payoutIn(cell: Cell, unit: number | undefined): Said<Money> {
  const said = amountIn(cell, unit);
  return said.value !== undefined && compareMoney(said.value, ZERO) < 0 ? { problem: 'config.cell.negative' } : said;
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

/** The service categories that a cell names. */
export function categoriesIn(cell: Cell): Said<readonly CategoryId[]> {
  const { value: texts = [], problem } = textsIn(cell);
  const found = texts.map(categoryNamed);
  if (problem !== undefined || found.includes(undefined)) return { problem: problem ?? 'config.cell.category' };
  return { value: [...new Set(found.flatMap((id) => id ?? []))] };
}

// 高新技术企业培育库 is no list of 高新技术企业: the whole text must say the kind, with its level or year at most.
const LEVEL = '(?:20\\d\\d年?度?)?(?:国家级?|自治区级?|省级?|市级?)?';
const KIND_WORDS = {
  高新技术企业: whole('高新技术企业|高企|国高'),
  科技型中小企业: whole('科技型中小企业|科小'),
  专精特新中小企业: whole('专精特新(?:中小企业|[“"]?小巨人[”"]?(?:企业)?|企业)?'),
  创新型中小企业: whole('创新型(?:中小企业)?'),
} as const satisfies Record<EnterpriseKind, RegExp>;

function whole(words: string): RegExp {
  return new RegExp(`^${LEVEL}(?:${words})$`, 'u');
}

function kindNamed(text: string): EnterpriseKind | undefined {
  const plain = squeeze(text).text;
  return ENTERPRISE_KINDS.find((kind) => KIND_WORDS[kind].test(plain));
}

/** The kinds of enterprise that a cell names. */
export function kindsIn(cell: Cell): Said<readonly EnterpriseKind[]> {
  const { value: texts = [], problem } = textsIn(cell);
  const found = texts.map(kindNamed);
  if (problem !== undefined || found.includes(undefined)) return { problem: problem ?? 'config.cell.kind' };
  return found.length === 0 ? {} : { value: [...new Set(found.flatMap((kind) => kind ?? []))] };
}

/** The kind that a sheet is a list of: it often has that name, and no column for it. */
export function kindOfSheet(name: string): Said<readonly EnterpriseKind[]> {
  const kind = kindNamed(
    squeeze(name).text.replace(
      /(?:名单|名录|清单|一览表|汇总表|表)?(?:\(?第?[\d一二三四五六七八九十]{1,4}批?\)?)?$/u,
      '',
    ),
  );
  return kind === undefined ? {} : { value: [kind] };
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

/** The state of a payout. */
export function stateIn(cell: Cell): Said<Payout['state']> {
  const { value: text, problem } = textIn(cell);
  const state = STATES[squeeze(text ?? '').text];
  if (text === undefined) return problem === undefined ? {} : { problem };
  return state === undefined ? { problem: 'config.cell.state' } : { value: state };
}

/** A year, with 年 or 年度 or without. */
export function yearIn(cell: Cell): Said<number> {
  const { value: text, problem } = textIn(cell);
  const year = /^(20\d{2})(?:年|年度)?$/u.exec(squeeze(text ?? '').text)?.[1];
  if (text === undefined) return problem === undefined ? {} : { problem };
  return year === undefined ? { problem: 'config.cell.year' } : { value: Number(year) };
}

/**
 * Invoice numbers: 20 digits, or 8 with or without their 10 or 12-digit code and a mark before them; anything else has
 * lost or gained a digit.
 */
export function invoiceNumbersIn(cell: Cell): Said<readonly string[]> {
  const { value: texts = [], problem } = textsIn(cell);
  const found = texts.map((text) => /^(?:(\d{12}|\d{10})[-—:/ ])?(\d{8})$|^(\d{20})$/u.exec(normalise(text).text));
  if (problem !== undefined || found.includes(null)) return { problem: problem ?? 'config.cell.invoice' };
  return {
    value: found.flatMap((match) =>
      match === null ? [] : [match[3] ?? [match[1], match[2]].filter((part) => part !== undefined).join(':')],
    ),
  };
}
