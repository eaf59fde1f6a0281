/** Small cases for assessment: one line a paper. Everything in them is invented. */
import { fileURLToPath } from 'node:url';
import {
  day,
  firstMessage,
  money,
  ZERO,
  type CheckedCase,
  type Complaint,
  type Fact,
  type FieldName,
  type FindingCode,
  type Grounds,
  type Judgement,
  type MatchedService,
  type Notice,
  type Scheme,
  type SettledDocument,
  type Valued,
} from '../../src/model/index.ts';
import { loadMessages } from '../../src/pipeline/config/messages.ts';
import { loadScheme } from '../../src/pipeline/config/scheme.ts';

const root = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** The shipped words. */
export const say = await loadMessages(root('templates/messages'), 'zh-CN');

/** The shipped scheme. */
export const scheme: Scheme = await loadScheme(root('pipelines/karamay'), say);

/** The notice of 2025: 40 %, by day of payment. */
export const notice: Notice = {
  id: 't',
  year: 2025,
  title: '测试通知',
  rate: '0.40',
  window: { from: day('2025-01-01'), to: day('2025-12-31'), date: 'payment' },
  categories: ['testing'],
  budget: null,
  submitBy: day('2025-12-31'),
};

/** A value that nobody confirmed, with its alternatives. */
export interface Doubtful {
  readonly doubt: string;
  readonly alternatives?: readonly string[];
}

type Stated = string | Doubtful;

/** A fact of a type; doubtful ones are `check`. */
export function fact(field: FieldName, type: 'money' | 'day' | 'text' | 'id' | 'name', stated: Stated): Fact {
  const [text, alternatives] = typeof stated === 'string' ? [stated, []] : [stated.doubt, stated.alternatives ?? []];
  const valued = (value: string): Valued =>
    type === 'money' ? { type, value: money(value) } : type === 'day' ? { type, value: day(value) } : { type, value };
  const evidence = (value: string) => ({
    raw: value,
    places: [{ page: 1, box: [0, 0, 10, 10] as const }],
    witnesses: ['label' as const],
  });
  return {
    field,
    ...valued(text),
    ...evidence(text),
    status: typeof stated === 'string' ? 'sure' : 'check',
    confidence: 1,
    parts: { ocrConfidence: 1, ruleConfidence: 1 },
    foundBy: 'test:rule',
    alternatives: alternatives.map((alternative) => ({ ...valued(alternative), ...evidence(alternative) })),
  };
}

/** A document of a kind with its facts. */
export function paper(id: string, kind: SettledDocument['kind'], facts: readonly Fact[]): SettledDocument {
  return {
    id,
    kind,
    confidence: 1,
    path: `申请/${id}.pdf`,
    sha256: '',
    pages: [],
    template: null,
    facts: Object.fromEntries(facts.map((one) => [one.field, one])),
    conflicts: [],
  };
}

/** One service: amounts of its papers, days of its payments. */
export interface ServicePapers {
  readonly contract?: Stated;
  readonly invoices?: readonly Stated[];
  readonly payments?: readonly (Stated | { readonly amount: Stated; readonly on: Stated })[];
}

function payment(id: string, stated: Stated | { readonly amount: Stated; readonly on: Stated }): SettledDocument {
  const { amount, on } = typeof stated === 'object' && 'on' in stated ? stated : { amount: stated, on: '2025-06-01' };
  return paper(id, 'payment', [fact('paidAmount', 'money', amount), fact('paidDate', 'day', on)]);
}

/** A case of such services. */
export function caseOf(
  services: readonly ServicePapers[],
  more: { readonly complaints?: readonly Complaint[]; readonly others?: readonly SettledDocument[] } = {},
): CheckedCase {
  const papers = services.map(({ contract, invoices = [], payments = [] }, index) => ({
    contract:
      contract === undefined ? [] : [paper(`c${index + 1}`, 'contract', [fact('contractAmount', 'money', contract)])],
    invoices: invoices.map((amount, at) =>
      paper(`i${index + 1}${at + 1}`, 'invoice', [fact('totalAmount', 'money', amount)]),
    ),
    payments: payments.map((stated, at) => payment(`p${index + 1}${at + 1}`, stated)),
  }));
  return {
    id: '测试申请',
    declared: {},
    files: [],
    documents: [
      ...papers.flatMap(({ contract, invoices, payments }) => [...contract, ...invoices, ...payments]),
      ...(more.others ?? []),
    ],
    applicant: { match: { rows: [], alternatives: [] }, places: [] },
    submittedOn: day('2025-10-20'),
    services: papers.map(({ contract, invoices, payments }, index): MatchedService => ({
      id: `s${index + 1}`,
      ...(contract[0] && { contract: contract[0].id }),
      invoices: invoices.map(({ id }) => id),
      payments: payments.map(({ id }) => id),
      results: [],
      provider: { match: { rows: [], alternatives: [] }, places: [] },
      exclusions: [],
    })),
    complaints: more.complaints ?? [],
  };
}

/** What it is judged by; `used` yuan of the cap are gone. */
export function judgement(changes: Partial<Judgement> & { readonly used?: string } = {}): Judgement {
  const { used = ZERO, ...rest } = changes;
  return {
    scheme,
    notice,
    registry: {},
    ledger: { empty: false, used: money(used), claimed: {} },
    today: day('2025-10-20'),
    ...rest,
  };
}

/** A complaint as a check raises it. */
export function complaint(code: FindingCode, more: Partial<Grounds & { readonly service: string }> = {}): Complaint {
  return { ...firstMessage(code), places: [], ...more };
}
