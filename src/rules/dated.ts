/** Rules that change over time: an old value is never edited, a newer one is put beside it. */
import type { Dated, Day } from '../model/index.ts';

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
