/** What is wrong with the papers: values, never exceptions. */
import { FINDINGS, type FindingCode } from './finding-code.ts';
import type { Message } from './finding-message.ts';
import type { FindingTraits } from './findings/traits.ts';
import type { Money } from './money.ts';
import type { CitedPlace } from './place.ts';
import type { Side } from './side.ts';

/**
 * Whether a new paper can cure it, so that the enterprise is asked for one (补正); never what a second run may cure by
 * itself.
 */
export function isCurable({ code, runAgain }: Pick<Complaint, 'code' | 'runAgain'>): boolean {
  const { curable }: FindingTraits = FINDINGS[code];
  return curable === true && runAgain !== true;
}

/** `block` cannot enter the list; `hold` a human must decide; `warn`; `info`. Gravest first. */
export const SEVERITIES = ['block', 'hold', 'warn', 'info'] as const;

/** One of the four severities. */
export type Severity = (typeof SEVERITIES)[number];

/**
 * What stands behind a message: what was expected and found, and where to look. `severity` only where the rules foresee
 * a milder or graver grade for this variant; else the scheme's default holds.
 */
export interface Grounds {
  readonly expected?: Side;
  readonly found?: Side;
  /** The document whose reading is in question. */
  readonly paper?: string;
  /** Bases (service → yuan) there could be instead, where the compared amounts are not those of one service. */
  readonly otherwise?: readonly Readonly<Record<string, Money>>[];
  readonly places: readonly CitedPlace[];
  readonly severity?: Severity;
  /** Set where a reader was stopped and a second run may cure it. */
  readonly runAgain?: true;
}

/** What a check says, of one service or of the whole application. */
export type Complaint<C extends FindingCode = FindingCode> = Message<C> & Grounds & { readonly service?: string };

/** A complaint that the runner has graded: severity, clause of the scheme, and the money it could change (yuan). */
export type Finding = Complaint & {
  readonly severity: Severity;
  readonly clause: string;
  /** Yuan by which the subsidy could change if this were decided the other way; absent until assessed. */
  readonly atRisk?: Money;
};
