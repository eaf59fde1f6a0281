/** A scheme as data: documents required, grades of findings, dated policy, notice, categories, exclusions, calendar. */
import type { Day } from './day.ts';
import type { DocumentKind } from './field.ts';
import type { Severity } from './finding.ts';
import type { FindingCode } from './finding-code.ts';
import type { CategoryId } from './registry.ts';
import type { Money } from './money.ts';

/** A value that holds from a day on, with the clause it comes from; `null` ends the rule. */
export interface Dated<T> {
  readonly from: Day;
  readonly value: T | null;
  readonly clause: string;
}

/** The dated parameters of the rules. Rates are decimal strings (`"0.30"`). */
export interface Policy {
  readonly rateRange: readonly Dated<{ readonly min: string; readonly max: string }>[];
  readonly cap: readonly Dated<Money>[];
  readonly publicityWorkingDays: readonly Dated<number>[];
  readonly base: readonly Dated<'least' | 'contract' | 'invoiced' | 'paid'>[];
  readonly creditMinimum: readonly Dated<string>[];
  readonly creditValidMonths: readonly Dated<number>[];
}

/** What the year's 受理通知 fixes (surface.md, "Notice and registry"). */
export interface Notice {
  readonly id: string;
  readonly year: number;
  readonly title: string;
  readonly rate: string;
  readonly window: { readonly from: Day; readonly to: Day; readonly date: 'payment' | 'invoice' | 'contract' };
  readonly categories: readonly CategoryId[];
  readonly budget: Money | null;
  readonly submitBy: Day;
  /** Shipped as an example: no bureau has confirmed it. */
  readonly example?: boolean;
}

/** Evidence that an application must hold; `anyOf` kinds that satisfy it. */
export interface RequiredDocument {
  readonly id: string;
  readonly anyOf: readonly DocumentKind[];
  readonly clause: string;
  /** Raised under this code when it is missing. */
  readonly code: FindingCode;
}

/** Grade and clause of one code. */
export interface Grade {
  readonly severity: Severity;
  readonly clause: string;
}

/** Words that vote for a category: `strong` decide, `weak` only support, `counter` speak against. */
export interface CategoryRule {
  readonly id: CategoryId;
  readonly strong: readonly string[];
  readonly weak: readonly string[];
  readonly counter: readonly string[];
}

/**
 * One excluded kind of service: `hints` raise it with the quoted words, `unless` in the same sentence takes it back.
 */
export interface ExclusionRule {
  readonly clause: string;
  readonly label: string;
  readonly hints: readonly string[];
  readonly unless: readonly string[];
}

/**
 * When a PDF counts as changed after it was made: programs by words of their names, and the papers on which it is
 * grave.
 */
export interface EditingRule {
  readonly warnOn: readonly DocumentKind[];
  /** Programs in which a person changes a page. */
  readonly editors: readonly string[];
  /** Parts of such programs that make PDFs and change none. */
  readonly converters: readonly string[];
  /** Building blocks of systems that save a paper anew with its seal. */
  readonly libraries: readonly string[];
}

/** Something no paper can prove: asked of the reviewer, with where to look and the clause. */
export interface ChecklistRule {
  readonly id: string;
  readonly text: string;
  readonly where: string;
  readonly clause: string;
}

/** Days off and make-up working days of one covered year. */
export interface CalendarYear {
  readonly year: number;
  readonly off: readonly Day[];
  readonly work: readonly Day[];
  /** Spans in which days off are expected and not announced yet: a count that touches one may be wrong. */
  readonly unsure?: readonly { readonly from: Day; readonly to: Day }[];
}

/** The whole scheme; `sha256` over all its files in name order. */
export interface Scheme {
  readonly id: string;
  readonly title: string;
  readonly status: 'draft' | 'issued';
  readonly district: { readonly name: string; readonly region: string };
  readonly sha256: string;
  readonly policy: Policy;
  readonly notices: readonly Notice[];
  readonly documents: readonly RequiredDocument[];
  readonly grades: Readonly<Record<FindingCode, Grade>>;
  readonly categories: readonly CategoryRule[];
  readonly exclusions: readonly ExclusionRule[];
  readonly editing: EditingRule;
  readonly checklist: readonly ChecklistRule[];
  readonly calendar: readonly CalendarYear[];
  /** Issuer name (or `*`) → grades, best first. */
  readonly creditScales: readonly { readonly issuer: string; readonly grades: readonly string[] }[];
}
