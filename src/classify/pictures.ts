/**
 * Whether a picture goes on with the paper of the picture before it. Pictures in one folder belong together less surely
 * than pages in one file.
 */
import { follows, goesOn, isCover, type Begun } from './continuation.ts';
import { PAGE_HABITS } from './page-habits.ts';
import { isHeaded, textOf, type PageLayout } from './page-layout.ts';

/** As in one file, but a page with a heading of its own begins a paper unless page numbers or a cover say otherwise. */
export function goesOnInSeries(before: Begun, next: PageLayout): boolean {
  const last = before.layouts.at(-1);
  if (last === undefined) return false;
  if (follows(last, next)) return goesOn(before, next);
  const starts = isHeaded(next) || (next.mark?.at === 1 && next.mark.of !== undefined);
  if (starts)
    return (
      before.layouts.length === 1 &&
      next.score?.kind === before.kind &&
      isCover(before.kind, last) &&
      goesOn(before, next)
    );
  return PAGE_HABITS[before.kind].pictured && goesOn(before, next);
}

// Two readings of one page differ in a few characters; two pages of one paper share few pairs of characters.
const RETAKEN = 0.8;

/**
 * Whether a picture shows a page once more that the paper has already: the same print on two pictures would vouch for
 * itself. One with a heading may be the first page of a twin, unless all its numbers are the same.
 */
export function isRetaken(before: Begun, next: PageLayout): boolean {
  return (
    PAGE_HABITS[before.kind].pictured &&
    before.layouts.some(
      (layout) =>
        layout.mark?.at === next.mark?.at &&
        likeness(layout, next) >= RETAKEN &&
        (!isHeaded(next) || numbersOn(layout) === numbersOn(next)),
    )
  );
}

// Share of the pairs of characters that two pages have in common.
function likeness(layout: PageLayout, next: PageLayout): number {
  const [a, b] = [pairsOf(layout), pairsOf(next)];
  return a.size + b.size === 0 ? 0 : (2 * [...a].filter((pair) => b.has(pair)).length) / (a.size + b.size);
}

function pairsOf(layout: PageLayout): ReadonlySet<string> {
  const characters = Array.from(textOf(layout).replace(/\s/gu, ''));
  return new Set(characters.slice(1).map((character, at) => `${characters[at] ?? ''}${character}`));
}

// One digit may be all that tells a contract from its twin.
function numbersOn(layout: PageLayout): string {
  return (textOf(layout).match(/\d+/gu) ?? []).toSorted().join(' ');
}
