/** Runs a scheme's own cases: what a policy officer would say, worked out by the program. */
import { assess } from '../../assess/index.ts';
import {
  AMOUNT_FIELD,
  DAY_FIELD,
  firstMessage,
  Fault,
  FINDING_CODES,
  valueText,
  ZERO,
  type CheckedCase,
  type Fact,
  type FieldName,
  type Judgement,
  type Language,
  type MatchedService,
  type Notice,
  type Say,
  type Scheme,
  type SettledDocument,
  type Valued,
} from '../../model/index.ts';
import { openFolder } from './folder.ts';
import { casesShape, type CasePaper, type PolicyCase } from './scheme-shape.ts';

/** The cases of a scheme's folder; none when it has no cases.yaml. A wrong case is a `configuration` Fault. */
export async function loadCases(dir: string, say: Say): Promise<readonly PolicyCase[]> {
  const folder = await openFolder(dir, say);
  const cases = folder.names.includes('cases.yaml') ? folder.read('cases.yaml', casesShape) : [];
  if (cases === undefined) throw new Fault('configuration', folder.problems());
  return cases;
}

/** What comes out otherwise than a case expects: one sentence each, none when it holds. */
export function runSchemeCases(
  scheme: Scheme,
  policyCase: PolicyCase,
  language: Language,
  say: Say,
): readonly string[] {
  const notice = noticeOf(scheme, policyCase);
  if (notice === undefined) return [say('config.case.no-notice', { notice: policyCase.notice ?? '—' })];
  const { assessment, findings } = assess(caseOf(policyCase, notice), judgementOf(scheme, notice, policyCase));
  // The complaints that a case brings along are no result.
  const raised = FINDING_CODES.filter(
    (code) => findings.some((finding) => finding.code === code) && policyCase.complaints?.includes(code) !== true,
  );
  const { expect } = policyCase;
  const compared = [
    ['base', expect.base, assessment.eligibleBase],
    ['computed', expect.computed, assessment.computed],
    ['subsidy', expect.subsidy, assessment.subsidy],
    ['findings', expect.findings?.toSorted().join(', '), raised.toSorted().join(', ')],
    ['recommendation', expect.recommendation, assessment.recommendation],
  ] as const;
  return compared.flatMap(([what, expected, found]) =>
    expected === undefined || expected === found
      ? []
      : [
          say('config.case.differs', {
            says: policyCase.says[language],
            what,
            expected: expected || '—',
            found: found || '—',
          }),
        ],
  );
}

function noticeOf({ notices }: Scheme, { notice, rate }: PolicyCase): Notice | undefined {
  const base = notices.find(({ id }) => notice === undefined || id === notice);
  return base === undefined ? undefined : { ...base, ...(rate !== undefined && { rate }) };
}

function judgementOf(scheme: Scheme, notice: Notice, { used = ZERO }: PolicyCase): Judgement {
  return { scheme, notice, registry: {}, ledger: { empty: false, used, claimed: {} }, today: notice.submitBy };
}

function caseOf({ services, complaints = [] }: PolicyCase, notice: Notice): CheckedCase {
  const papers = services.map(({ contract, invoices, payments }, index) => ({
    contract: (contract === undefined ? [] : [contract]).map((paper, at) =>
      document(`c${index}.${at}`, 'contract', paper, notice),
    ),
    invoices: invoices.map((paper, at) => document(`i${index}.${at}`, 'invoice', paper, notice)),
    payments: payments.map((paper, at) => document(`p${index}.${at}`, 'payment', paper, notice)),
  }));
  return {
    id: 'case',
    declared: {},
    files: [],
    documents: papers.flatMap(({ contract, invoices, payments }) => [...contract, ...invoices, ...payments]),
    applicant: { match: { rows: [], alternatives: [] }, places: [] },
    services: papers.map(({ contract, invoices, payments }, index): MatchedService => ({
      id: `s${index + 1}`,
      ...(contract[0] !== undefined && { contract: contract[0].id }),
      invoices: invoices.map(({ id }) => id),
      payments: payments.map(({ id }) => id),
      results: [],
      provider: { match: { rows: [], alternatives: [] }, places: [] },
      exclusions: [],
    })),
    complaints: complaints.map((code) => ({ ...firstMessage(code), places: [] })),
  };
}

function document(
  id: string,
  kind: 'contract' | 'invoice' | 'payment',
  { amount, on, doubtful = false, also = [] }: CasePaper,
  { window }: Notice,
): SettledDocument {
  const [amountField, day] = [AMOUNT_FIELD[kind], DAY_FIELD[kind]];
  const read = fact(
    amountField,
    { type: 'money', value: amount },
    doubtful,
    also.map((value) => ({ type: 'money', value })),
  );
  return {
    id,
    kind,
    confidence: 1,
    path: id,
    sha256: '',
    pages: [],
    template: null,
    conflicts: [],
    facts: { [amountField]: read, [day]: fact(day, { type: 'day', value: on ?? window.from }, false, []) },
  };
}

function fact(field: FieldName, valued: Valued, doubtful: boolean, alternatives: readonly Valued[]): Fact {
  const evidence = { raw: valueText(valued), places: [], witnesses: [] };
  return {
    field,
    ...valued,
    ...evidence,
    status: doubtful ? 'check' : 'sure',
    confidence: 1,
    parts: { ocrConfidence: 1, ruleConfidence: 1 },
    foundBy: 'case',
    alternatives: alternatives.map((alternative) => ({ ...alternative, ...evidence })),
  };
}
