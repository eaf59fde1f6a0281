/**
 * The batch at a glance, for page, table and machines alike: totals, one row an application, the list for publication.
 */
import {
  compareMoney,
  sum,
  SEVERITIES,
  ZERO,
  type AssessedCase,
  type CategoryId,
  type Money,
  type Notice,
  type Payout,
  type Provider,
  type Recommendation,
  type Severity,
} from '../model/index.ts';
import { CATEGORIES, minus } from '../model/index.ts';
import type { PublicNoticeTerm } from './public-notice.ts';

/** An application of the batch that this run did not work out: as the ledger has it. */
export interface KeptApplication {
  readonly application: string;
  readonly applicant: string | undefined;
  readonly uscc: string | undefined;
  readonly amount: Money;
  readonly state: Payout['state'];
}

/**
 * A batch that ran. `failures` are applications that could not be turned into a dossier, `kept` those that stay as an
 * earlier run left them.
 */
export interface Batch {
  readonly name: string;
  readonly notice: Notice;
  readonly cases: readonly AssessedCase[];
  readonly failures: readonly { readonly application: string; readonly reason: string }[];
  readonly kept: readonly KeptApplication[];
  /** Absent where the policy asks for no public notice. */
  readonly publicNotice?: PublicNoticeTerm;
}

/** One application in a row. `providers` and `categories` are in the order of its services. */
export interface BatchRow {
  readonly application: string;
  readonly applicant: string | undefined;
  readonly uscc: string | undefined;
  readonly kinds: readonly string[];
  readonly providers: readonly string[];
  readonly categories: readonly CategoryId[];
  readonly recommendation: Recommendation;
  readonly base: Money;
  readonly rate: string;
  readonly subsidy: Money;
  readonly atRisk: Money;
  readonly findings: Readonly<Record<Severity, number>>;
  readonly capped: boolean;
  readonly case: AssessedCase;
}

/**
 * Sums in yuan: `proposed` of those to approve, `pending` of those to supplement or review, `kept` of those that stay,
 * `budgetLeft` after `proposed` and `kept` (negative when over; null without a budget).
 */
export interface BatchTotals {
  readonly proposed: Money;
  readonly pending: Money;
  readonly atRisk: Money;
  readonly kept: Money;
  readonly budgetLeft: Money | null;
}

/** Rows by money at risk, most first; then by application. */
export interface BatchView {
  readonly name: string;
  readonly notice: Notice;
  readonly rows: readonly BatchRow[];
  readonly totals: BatchTotals;
  readonly byCategory: Readonly<Partial<Record<CategoryId | 'open', Money>>>;
  readonly byRecommendation: Readonly<Record<Recommendation, number>>;
  readonly failures: Batch['failures'];
  readonly kept: readonly KeptApplication[];
  readonly publicNotice?: PublicNoticeTerm;
}

/** Looks at a batch. */
export function batchView(batch: Batch): BatchView {
  const rows = batch.cases
    .map(rowOf)
    .toSorted((a, b) => compareMoney(b.atRisk, a.atRisk) || compareText(a.application, b.application));
  const proposed = sum(rows.filter((row) => row.recommendation === 'approve').map((row) => row.subsidy));
  const pending = sum(
    rows
      .filter((row) => row.recommendation === 'supplement' || row.recommendation === 'review')
      .map((row) => row.subsidy),
  );
  const kept = batch.kept.toSorted((a, b) => compareText(a.application, b.application));
  const held = sum(kept.map(({ amount }) => amount));
  const { budget } = batch.notice;
  return {
    name: batch.name,
    notice: batch.notice,
    rows,
    totals: {
      proposed,
      pending,
      atRisk: sum(rows.map((row) => row.atRisk)),
      kept: held,
      budgetLeft: budget === null ? null : minus(budget, sum([proposed, held])),
    },
    byCategory: categorySums(rows),
    byRecommendation: {
      approve: countOf(rows, 'approve'),
      supplement: countOf(rows, 'supplement'),
      review: countOf(rows, 'review'),
      reject: countOf(rows, 'reject'),
    },
    failures: batch.failures.toSorted((a, b) => compareText(a.application, b.application)),
    kept,
    ...(batch.publicNotice !== undefined && { publicNotice: batch.publicNotice }),
  };
}

/** The name of a provider as the register has it, else as the papers have it. */
export function providerName(provider: {
  readonly name?: string;
  readonly match: { readonly rows: readonly Provider[] };
}): string | undefined {
  return provider.match.rows[0]?.name ?? provider.name;
}

function rowOf(assessed: AssessedCase): BatchRow {
  const { applicant, services, assessment, findings } = assessed;
  const count = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length;
  const [register] = applicant.match.rows;
  return {
    application: assessed.id,
    applicant: register?.name ?? applicant.name,
    uscc: register?.uscc ?? applicant.uscc,
    kinds: [...new Set(applicant.match.rows.map((row) => row.kind))],
    providers: [...new Set(services.flatMap((service) => providerName(service.provider) ?? []))],
    categories: [...new Set(services.flatMap((service) => service.category?.id ?? []))],
    recommendation: assessment.recommendation,
    base: assessment.eligibleBase,
    rate: assessment.notice.rate,
    subsidy: assessment.subsidy,
    atRisk: assessment.atRisk,
    findings: { block: count('block'), hold: count('hold'), warn: count('warn'), info: count('info') } satisfies Record<
      (typeof SEVERITIES)[number],
      number
    >,
    capped: findings.some((finding) => finding.code === 'cap.reached'),
    case: assessed,
  };
}

// What is proposed, as `totals.proposed` adds it up. A subsidy belongs to a category only when all its services do;
// else it is open.
function categorySums(rows: readonly BatchRow[]): BatchView['byCategory'] {
  const listed = rows.filter((row) => row.recommendation === 'approve');
  const sole = (row: BatchRow) =>
    row.categories.length === 1 && row.case.services.every((service) => service.category) ? row.categories[0] : 'open';
  const keys = [...CATEGORIES, 'open'] as const;
  const sums = keys.map(
    (key) => [key, sum(listed.filter((row) => sole(row) === key).map((row) => row.subsidy))] as const,
  );
  return Object.fromEntries(sums.filter(([, amount]) => amount !== ZERO));
}

function countOf(rows: readonly BatchRow[], recommendation: Recommendation): number {
  return rows.filter((row) => row.recommendation === recommendation).length;
}

// By code units, so that the order is the same on every machine.
function compareText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
