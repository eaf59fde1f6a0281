/** A value and the part of the raw text that says it. */
import type { Normalised } from './normalise.ts';

/** `start` and `end` are UTF-16 offsets into the raw text; `raw` is what stands between them. */
export interface Span<V> {
  readonly start: number;
  readonly end: number;
  readonly raw: string;
  readonly value: V;
}

/** The span of `text[start, end)` in raw offsets, without white space at its ends. */
export function spanOf<V>({ raw, rawAt }: Normalised, start: number, end: number, value: V): Span<V> {
  const from = rawAt[start] ?? raw.length;
  const last = rawAt[end - 1] ?? from;
  // One printed character may have become several: the span takes all of it.
  let after = end;
  while (after < rawAt.length - 1 && rawAt[after] === last) after += 1;
  const whole = raw.slice(from, end > start ? (rawAt[after] ?? raw.length) : from);
  const lead = whole.length - whole.trimStart().length;
  const trimmed = whole.trim();
  return { start: from + lead, end: from + lead + trimmed.length, raw: trimmed, value };
}
