/** Chance that is the same every time. */

/** Numbers in [0, 1) that depend on the seed only (mulberry32 over an FNV-1a hash of the seed). */
export function chance(seed: string): () => number {
  let state = Array.from(seed).reduce(
    (hash, character) => Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193),
    0x811c9dc5,
  );
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    const mixed = Math.imul(state ^ (state >>> 15), state | 1);
    const again = mixed ^ (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61));
    return ((again ^ (again >>> 14)) >>> 0) / 4294967296;
  };
}

/** So many digits, the first of which is not 0. */
export function digits(seed: string, count: number): string {
  const next = chance(seed);
  return Array.from({ length: count }, (_, index) =>
    String(index === 0 ? 1 + Math.floor(next() * 9) : Math.floor(next() * 10)),
  ).join('');
}
