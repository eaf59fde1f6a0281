/** What a case is judged by: the same pure data for checks and assessment. */
import type { Ledger } from './case.ts';
import type { Day } from './day.ts';
import type { Registry } from './registry.ts';
import type { Notice, Scheme } from './scheme.ts';

/** Scheme, the year's notice, registers, what is already claimed, and the day on which it is judged. */
export interface Judgement {
  readonly scheme: Scheme;
  readonly notice: Notice;
  readonly registry: Registry;
  readonly ledger: Ledger;
  readonly today: Day;
}
