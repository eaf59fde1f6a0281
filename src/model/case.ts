/** An application on its way: gathered → linked → settled → matched → checked → assessed. */
import type { Assessment } from './assessment.ts';
import type { Day } from './day.ts';
import type { ExtractedDocument, ReadDocument, SettledDocument } from './document.ts';
import type { Complaint, Finding } from './finding.ts';
import type { Money } from './money.ts';
import type { CitedPlace } from './place.ts';
import type { CategoryId, Enterprise, Provider } from './registry.ts';

/** What `application.yaml` declares; each part may be absent and is then taken from the application form. */
export interface Declared {
  readonly name?: string;
  readonly uscc?: string;
  readonly submittedOn?: Day;
  readonly requested?: Money;
}

/**
 * All papers of one application. `unread` are files that gave no document; `files` every file with its hash, in path
 * order.
 */
export interface Case {
  readonly id: string;
  readonly declared: Declared;
  readonly documents: readonly ExtractedDocument[];
  readonly files: readonly ReadDocument[];
}

/**
 * Which papers belong to one service; ids of documents. `contract` is undefined for papers without one; `amendments`
 * are 补充协议 to it, absent where there are none.
 */
export interface ServiceLink {
  readonly id: string;
  readonly contract?: string;
  readonly amendments?: readonly string[];
  readonly invoices: readonly string[];
  readonly payments: readonly string[];
  readonly results: readonly string[];
}

/** A case whose papers are tied together. */
export interface LinkedCase extends Case {
  readonly services: readonly ServiceLink[];
}

/** A case whose documents carry facts instead of candidates. */
export interface SettledCase extends Omit<LinkedCase, 'documents'> {
  readonly documents: readonly SettledDocument[];
}

/** How a party was found in a register. `by` undefined: not found; several `alternatives`: ambiguous. */
export interface PartyMatch<R> {
  readonly by?: 'uscc' | 'name' | 'former-name';
  readonly rows: readonly R[];
  /** Rows that only look alike; proposed, never taken. */
  readonly alternatives: readonly R[];
}

/** Applicant as the papers and the register have it. */
export interface Applicant {
  readonly name?: string;
  readonly uscc?: string;
  readonly match: PartyMatch<Enterprise>;
  readonly places: readonly CitedPlace[];
}

/** A service with its provider, category and exclusions. Quotes are the paper's own words. */
export interface MatchedService extends ServiceLink {
  readonly provider: {
    readonly name?: string;
    readonly uscc?: string;
    readonly match: PartyMatch<Provider>;
    readonly places: readonly CitedPlace[];
  };
  readonly category?: { readonly id: CategoryId; readonly quote: string; readonly places: readonly CitedPlace[] };
  readonly exclusions: readonly {
    readonly clause: string;
    readonly label: string;
    readonly quote: string;
    readonly places: readonly CitedPlace[];
  }[];
}

/**
 * A case whose parties and services are matched. `submittedOn` is settled here: declared, or the form's, or undefined.
 */
export interface MatchedCase extends Omit<SettledCase, 'services'> {
  readonly applicant: Applicant;
  readonly submittedOn?: Day;
  readonly requested?: Money;
  readonly services: readonly MatchedService[];
}

/**
 * What the other applications of the batch, earlier batches and the payouts register hold against this one; made by the
 * pipeline, pure data for the checks.
 */
export interface Ledger {
  /** True when neither a payouts register nor an earlier batch stands behind it. */
  readonly empty: boolean;
  /** Yuan already proposed, approved or paid to this enterprise in the notice's year, outside this application. */
  readonly used: Money;
  /** Key of an invoice or a transfer → amount claimed before and by whom (application or payout row). */
  readonly claimed: Readonly<Record<string, { readonly by: string; readonly amount: Money }>>;
}

/** A case with its complaints. */
export interface CheckedCase extends MatchedCase {
  readonly complaints: readonly Complaint[];
}

/** A case with money and graded findings, gravest and dearest first. */
export interface AssessedCase extends MatchedCase {
  readonly findings: readonly Finding[];
  readonly assessment: Assessment;
}
