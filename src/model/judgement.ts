/** What a case is judged by: the same pure data for checks and assessment. */
import type { Ledger } from './case.ts';
import type { Day } from './day.ts';
import type { Registry } from './registry.ts';
import type { Dated, Notice, Scheme } from './scheme.ts';

/** Scheme, the year's notice, registers, what is already claimed, and the day on which it is judged. */
export interface Judgement {
  readonly scheme: Scheme;
  readonly notice: Notice;
  readonly registry: Registry;
  readonly ledger: Ledger;
  readonly today: Day;
}

/**
 * The value that holds on a day: the latest entry not after it; undefined when none has begun or the rule has ended
 * (`null`).
 */
export function valueOn<T>(entries: readonly Dated<T>[], on: Day): (Dated<T> & { readonly value: T }) | undefined {
  const begun = entries.filter((entry) => entry.from <= on).toSorted((a, b) => (a.from < b.from ? -1 : 1));
  const last = begun.at(-1);
  if (last === undefined || last.value === null) return undefined;
  return { ...last, value: last.value };
}
