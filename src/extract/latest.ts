/**
 * Of several days the latest: parties that sign one after the other are bound from the last signature on (民法典 490 条).
 */
import type { FoundValue } from './found.ts';

// Little less, so that days that differ contest each other: who signed when is looked at.
const EARLIER = 0.9;

/** Finds of days, those of an earlier day with less fit than those of the latest. */
export function latestOf<Found extends FoundValue & { readonly fit: number }>(
  found: readonly Found[],
): readonly Found[] {
  const latest = found
    .flatMap((one) => (one.type === 'day' ? [one.value] : []))
    .toSorted()
    .at(-1);
  return found.map((one) => (one.value === latest ? one : { ...one, fit: one.fit * EARLIER }));
}
