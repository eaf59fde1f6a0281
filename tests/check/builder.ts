/** A small application whose papers agree, and ways to spoil it. All names and numbers are invented. */
import {
  day,
  fieldType,
  FINDING_CODES,
  isFieldName,
  money,
  READERS,
  sideText,
  ZERO,
  type Complaint,
  type DocumentKind,
  type Fact,
  type Facts,
  type FieldName,
  type FindingCode,
  type Grade,
  type InvoiceLine,
  type Judgement,
  type ReadDocument,
  type ReadPage,
  type Registry,
  type Scheme,
  type ServiceLink,
  type Severity,
  type SettledCase,
  type SettledDocument,
  type Valued,
} from '../../src/model/index.ts';
import { match } from '../../src/match/index.ts';
import { runChecks, type CheckContext } from '../../src/check/index.ts';
import { templates } from '../templates.ts';
import { sentences } from './messages.ts';

export const APPLICANT = '克拉玛依砾原智控科技有限公司';
export const APPLICANT_ID = '91650203MA7TEXT15R';
export const PROVIDER = '新疆砂岩检测技术研究院有限公司';
export const PROVIDER_ID = '916502007123456723';
export const STRANGER = '乌鲁木齐远坡商贸有限公司';
export const STRANGER_ID = '91650100MA77XYW96A';
export const NUMBER = '25652000000012345678';

type Written = string | boolean | readonly InvoiceLine[];
/** Fields to change on a paper; `undefined` takes one off, and `null` for a paper takes the paper off. */
export type Patch = Readonly<Partial<Record<FieldName, Written | undefined>>>;
export type Patches = Readonly<Record<string, Patch | null>>;

function valued(kind: DocumentKind, field: FieldName, written: Written): Valued {
  const type = fieldType(kind, field);
  if (typeof written === 'boolean') return { type: 'flag', value: written };
  if (typeof written !== 'string') return { type: 'lines', value: written };
  if (type === 'money') return { type, value: money(written) };
  if (type === 'day') return { type, value: day(written) };
  if (type === 'text' || type === 'name' || type === 'id' || type === 'taxId') return { type, value: written };
  throw new RangeError(`${kind} has no field ${field} for ${written}`);
}

/** A fact at a place of its own; `sure` from a text layer unless said otherwise. */
export function fact(
  kind: DocumentKind,
  field: FieldName,
  written: Written,
  reading: Partial<Pick<Fact, 'status' | 'parts' | 'raw' | 'foundBy' | 'alternatives'>> = {},
): Fact {
  const places = [{ page: 1, box: [100, 40 + 12 * Object.keys(field).length, 200, 10] as const }];
  return {
    ...valued(kind, field, written),
    field,
    raw: typeof written === 'string' ? written : field,
    status: 'sure',
    confidence: 0.99,
    parts: { ocrConfidence: 1, ruleConfidence: 1 },
    places,
    witnesses: ['text-layer', 'label'],
    foundBy: 'test:rule',
    alternatives: [],
    ...reading,
  };
}

export function page(more: Partial<ReadPage> = {}): ReadPage {
  return {
    page: 1,
    width: 595,
    height: 842,
    reader: 'pdf-text',
    runs: [],
    blank: false,
    qr: [],
    seals: [[300, 700, 110, 110]],
    colour: true,
    ...more,
  };
}

/** A paper of a kind with its fields. */
export function paper(
  id: string,
  kind: DocumentKind,
  fields: Patch,
  more: Partial<SettledDocument> = {},
): SettledDocument {
  const facts: Facts = Object.fromEntries(
    Object.entries(fields).flatMap(([field, written]) =>
      written === undefined || !isFieldName(field) ? [] : [[field, fact(kind, field, written)]],
    ),
  );
  return {
    id,
    kind,
    confidence: 1,
    path: `${id}-${kind}.pdf`,
    sha256: id.padEnd(64, '0'),
    pages: [page()],
    template: 'test',
    facts,
    conflicts: [],
    ...more,
  };
}

const CLEAN: Readonly<Record<string, readonly [DocumentKind, Patch]>> = {
  form: [
    'application-form',
    { applicant: APPLICANT, taxId: APPLICANT_ID, submittedOn: '2025-11-20', requestedAmount: '50000.00' },
  ],
  contract: [
    'contract',
    {
      contractNumber: 'LY-2025-017',
      title: '新材料样品检测技术服务合同',
      partyA: APPLICANT,
      partyATaxId: APPLICANT_ID,
      partyB: PROVIDER,
      partyBTaxId: PROVIDER_ID,
      payer: APPLICANT,
      provider: PROVIDER,
      contractAmount: '126000.00',
      signDate: '2025-03-05',
      startDate: '2025-03-10',
      endDate: '2025-09-30',
      serviceText: '乙方对甲方研发的新材料样品进行性能检测并出具检测报告。',
    },
  ],
  invoice: [
    'invoice',
    {
      invoiceNumber: NUMBER,
      issueDate: '2025-06-02',
      buyerName: APPLICANT,
      buyerTaxId: APPLICANT_ID,
      sellerName: PROVIDER,
      sellerTaxId: PROVIDER_ID,
      totalAmount: '126000.00',
      items: [{ name: '*研发和技术服务*样品检测费', amount: money('118867.92') }],
    },
  ],
  slip: [
    'payment',
    {
      bank: '中国工商银行',
      transactionNumber: '82900515',
      payer: APPLICANT,
      payee: PROVIDER,
      paidAmount: '126000.00',
      paidDate: '2025-06-10',
      purpose: '检测费',
    },
  ],
  report: [
    'result',
    { reportNumber: 'JC-0099', title: '检测报告', client: APPLICANT, performer: PROVIDER, issueDate: '2025-09-12' },
  ],
  certificate: [
    'eligibility',
    {
      certificateKind: '高新技术企业证书',
      certificateNumber: 'GR202465000123',
      holder: APPLICANT,
      issueDate: '2024-11-02',
      validUntil: '2027-11-01',
    },
  ],
  credit: [
    'credit-report',
    { subject: APPLICANT, grade: 'A级', issuer: '新疆衡石信用评估有限公司', issueDate: '2025-05-20' },
  ],
  licence: ['licence', { name: APPLICANT, taxId: APPLICANT_ID, address: '新疆克拉玛依市克拉玛依区试验路18号' }],
};

const SERVICE: ServiceLink = {
  id: 's1',
  contract: 'contract',
  invoices: ['invoice'],
  payments: ['slip'],
  results: ['report'],
};

export interface Setting {
  readonly papers?: Patches;
  readonly extra?: readonly SettledDocument[];
  readonly replace?: readonly SettledDocument[];
  readonly services?: readonly ServiceLink[];
  readonly files?: readonly ReadDocument[];
  readonly declared?: SettledCase['declared'];
  readonly registry?: Partial<Registry>;
  readonly judgement?: Partial<Judgement>;
}

/** The clean case with papers changed, taken off or added; services lose what was taken off. */
export function settled({
  papers = {},
  extra = [],
  replace = [],
  services = [SERVICE],
  files,
  declared = {},
}: Setting = {}): SettledCase {
  const clean = Object.entries(CLEAN).flatMap(([id, [kind, fields]]) => {
    const patch = papers[id];
    const other = replace.find((one) => one.id === id);
    return patch === null ? [] : [other ?? paper(id, kind, { ...fields, ...patch })];
  });
  const documents = [...clean, ...extra];
  const held = (ids: readonly string[]) => ids.filter((id) => documents.some((document) => document.id === id));
  const linked = services.map(({ contract, ...service }) => ({
    ...service,
    invoices: held(service.invoices),
    payments: held(service.payments),
    results: held(service.results),
    ...(contract !== undefined && held([contract]).length > 0 && { contract }),
  }));
  return {
    id: 'a-1',
    declared,
    documents,
    files: files ?? documents.map(({ path, sha256, pages }) => ({ path, sha256, status: 'read', pages })),
    services: linked,
  };
}

export const REGISTRY = {
  providers: [
    {
      id: 'p1',
      name: PROVIDER,
      uscc: PROVIDER_ID,
      formerNames: ['新疆砂岩检测有限公司'],
      categories: ['testing', 'research'],
      registeredOn: day('2024-03-01'),
      validUntil: day('2027-02-28'),
      legalRepresentative: '甄衡',
      address: '新疆克拉玛依市准噶尔路9号',
      row: 'providers.csv 2',
    },
  ],
  enterprises: [
    {
      id: 'e1',
      name: APPLICANT,
      uscc: APPLICANT_ID,
      formerNames: ['克拉玛依砾原电气有限公司'],
      kind: '高新技术企业',
      certificateNumber: 'GR202465000123',
      validFrom: day('2024-11-02'),
      validUntil: day('2027-11-01'),
      legalRepresentative: '闻川',
      row: 'enterprises.csv 2',
    },
  ],
  creditIssuers: [{ name: '新疆衡石信用评估有限公司', row: 'credit-issuers.csv 2' }],
} as const satisfies Registry;

function gradesOf(severity: Severity): Scheme['grades'] {
  const grades: Partial<Record<FindingCode, Grade>> = {};
  for (const code of FINDING_CODES) grades[code] = { severity, clause: '5' };
  if (!isComplete(grades)) throw new RangeError('a code has no grade');
  return grades;
}

function isComplete(grades: Partial<Scheme['grades']>): grades is Scheme['grades'] {
  return FINDING_CODES.every((code) => grades[code] !== undefined);
}

const always = <T>(value: T) => [{ from: day('2020-01-01'), value, clause: '7' }];

export const SCHEME: Scheme = {
  id: 'test',
  title: '测试办法',
  status: 'draft',
  district: { name: '克拉玛依区', region: '650203' },
  sha256: '0'.repeat(64),
  policy: {
    rateRange: always({ min: '0.30', max: '0.50' }),
    cap: always(money('50000')),
    publicityWorkingDays: always(5),
    base: always('least'),
    creditMinimum: always('C'),
    creditValidMonths: always(12),
  },
  notices: [],
  documents: Object.values(CLEAN)
    .filter(([kind]) => kind !== 'licence')
    .map(([kind]) => ({
      id: kind,
      anyOf: [kind],
      clause: '5',
      code: kind === 'payment' ? 'payment.missing' : kind === 'result' ? 'result.missing' : 'document.missing',
    })),
  grades: gradesOf('hold'),
  categories: [
    { id: 'testing', strong: ['检测', '检验'], weak: ['样品', '报告'], counter: ['消防'] },
    { id: 'intellectual-property', strong: ['专利', '知识产权'], weak: ['代理'], counter: ['商标'] },
    { id: 'research', strong: ['技术开发', '研发服务'], weak: ['研发'], counter: [] },
    { id: 'finance', strong: ['知识产权质押评估'], weak: ['评估'], counter: [] },
  ],
  exclusions: [
    { clause: '4(1)', label: '强制检测和法定检测', hints: ['定期检验', '安全阀'], unless: ['研发样品'] },
    { clause: '4(3)', label: '认证、商标、审计、上市辅导', hints: ['体系认证', '商标注册'], unless: [] },
  ],
  editing: {
    warnOn: ['payment', 'eligibility'],
    editors: ['Acrobat', 'Photoshop', 'Draw', '万能PDF编辑'],
    converters: ['Distiller', 'PDFMaker'],
    libraries: ['iText'],
  },
  checklist: [],
  calendar: [],
  creditScales: [
    { issuer: '*', grades: ['A', 'B', 'C', 'D'] },
    { issuer: '新疆三阶信用有限公司', grades: ['甲', '乙', '丙'] },
  ],
};

export const JUDGEMENT: CheckContext = {
  scheme: SCHEME,
  notice: {
    id: '2025',
    year: 2025,
    title: '2025 年度通知',
    rate: '0.40',
    window: { from: day('2025-01-01'), to: day('2025-12-31'), date: 'payment' },
    categories: ['testing', 'intellectual-property', 'research', 'finance'],
    budget: null,
    submitBy: day('2025-12-31'),
  },
  registry: REGISTRY,
  vocabulary: templates.vocabulary,
  ledger: { empty: true, used: ZERO, claimed: {} },
  today: day('2025-12-10'),
};

/**
 * What all checks say about the case so set: matched by the real matching, checked by the real runner, and told in both
 * languages.
 */
export function complaints(setting: Setting = {}): readonly Told[] {
  const registry: Registry = { ...REGISTRY, ...setting.registry };
  const judgement = { ...JUDGEMENT, registry, ...setting.judgement };
  const found = runChecks(match(settled(setting), judgement.registry, judgement.scheme), judgement).complaints;
  for (const complaint of found) sentences(complaint);
  return found.map(({ expected, found: stated, ...complaint }) => ({
    ...complaint,
    ...(expected && { expected: sideText(expected) }),
    ...(stated && { found: sideText(stated) }),
  }));
}

/** A complaint with what it compares as data give it. */
export type Told = Omit<Complaint, 'expected' | 'found'> & { readonly expected?: string; readonly found?: string };

/** `code/detail` of every complaint, with `=severity` where it brings its own. */
export function said(setting: Setting = {}): readonly string[] {
  return complaints(setting).map(
    ({ code, detail, severity }) => `${code}/${detail}${severity === undefined ? '' : `=${severity}`}`,
  );
}

/** What the clean case says anyway: one note that no paper can show later red invoices. */
export const ALWAYS = 'invoice.red-unchecked/offline=info';

/** A page read by OCR. */
export const scanned = (more: Partial<ReadPage> = {}): ReadPage => page({ reader: READERS[4], ...more });
