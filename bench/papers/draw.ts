/** Seeded chance: the same seed draws the same papers on every machine. */

/** What papers are made for: to fit a model, to calibrate it, or to report how good it is. */
export const PARTS = ['fit', 'calibrate', 'report'] as const;

/** One of the parts. */
export type Part = (typeof PARTS)[number];

/** One stream of chance; everything on a paper is drawn from one. */
export interface Draw {
  /** The part that the paper is made for; decides which wordings may be used. */
  readonly part: Part;
  /** A number in [0, 1). */
  next(): number;
  /** A whole number from `low` to `high`, both included. */
  int(low: number, high: number): number;
  /** True with the probability `share`. */
  chance(share: number): boolean;
  /** One of a list of facts: names, amounts, layouts. All parts share the list. Throws `RangeError` on an empty list. */
  pick<T>(list: readonly T[]): T;
  /** One of a list of `[weight, item]`; all parts share the list. */
  weighted<T>(list: readonly (readonly [number, T])[]): T;
  /** The list in another order. */
  shuffled<T>(list: readonly T[]): T[];
  /**
   * One of a list of wordings. A list of three or more is dealt to the parts in turn, so that no two parts ever say it
   * in the same words; a shorter list is shared.
   */
  wording<T>(list: readonly T[]): T;
}

/** The stream of a name such as `7/north/fit/12`. */
export function drawOf(name: string, part: Part): Draw {
  const next = mulberry32(hashOf(name));
  const int = (low: number, high: number): number => low + Math.floor(next() * (high - low + 1));
  const pick = <T>(list: readonly T[]): T => itemAt(list, int(0, list.length - 1));
  return {
    part,
    next,
    int,
    pick,
    chance: (share) => next() < share,
    weighted: (list) => weightedItem(list, next()),
    shuffled: (list) =>
      list
        .map((item) => ({ item, at: next() }))
        .sort((a, b) => a.at - b.at)
        .map(({ item }) => item),
    wording: (list) => pick(shareOf(list, part)),
  };
}

/** The wordings of a list that a part may use. */
export function shareOf<T>(list: readonly T[], part: Part): readonly T[] {
  if (list.length < PARTS.length) return list;
  return list.filter((_, at) => at % PARTS.length === PARTS.indexOf(part));
}

function itemAt<T>(list: readonly T[], at: number): T {
  const item = list[at];
  if (item === undefined) throw new RangeError('nothing to draw from');
  return item;
}

function weightedItem<T>(list: readonly (readonly [number, T])[], at: number): T {
  let left = at * list.reduce((sum, [weight]) => sum + weight, 0);
  for (const [weight, item] of list) {
    left -= weight;
    if (left < 0) return item;
  }
  return itemAt(list, list.length - 1)[1];
}

/** FNV-1a over the UTF-16 code units. */
function hashOf(name: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < name.length; at += 1) hash = Math.imul(hash ^ name.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

/** Tommy Ettinger's generator of 32 bits, public domain. */
function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
