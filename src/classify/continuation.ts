/** Whether a page goes on with the paper before it. */
import type { DocumentKind } from '../model/index.ts';
import { PAGE_HABITS } from './page-habits.ts';
import { isHeaded, isTitled, pointsOf, textOf, type PageLayout } from './page-layout.ts';
import type { Score } from './score.ts';

/** What continuation asks of a paper: its kind and the pages that it has so far (at least one). */
export interface Begun {
  readonly kind: DocumentKind;
  readonly layouts: readonly PageLayout[];
}

// By so many points a page must look more like another kind than like the paper before it, to begin without a heading.
const CLEARLY = 2.1;

/** Reasons are asked in the order of their strength: the paper's number, a cover, page numbers, headings, looks. */
export function goesOn(before: Begun, next: PageLayout): boolean {
  const last = before.layouts.at(-1);
  if (last === undefined) return false;
  const numbers = comparedNumbers(before, next);
  if (numbers !== undefined) return numbers;
  if (next.score?.kind === before.kind && before.layouts.length === 1 && isCover(before.kind, last)) return true;
  const other = next.score !== undefined && next.score.kind !== before.kind && isHeaded(next);
  if (follows(last, next)) return !other;
  if (startsOver(last, next) || PAGE_HABITS[before.kind].single) return false;
  return byLooks(before, next);
}

// Same kind and the same number: one paper. Same kind and different numbers: two.
function comparedNumbers(before: Begun, next: PageLayout): boolean | undefined {
  if (!PAGE_HABITS[before.kind].numbered || (next.score !== undefined && next.score.kind !== before.kind))
    return undefined;
  const known = before.layouts.map(({ numbers }) => numbers.get(before.kind)).find((number) => number !== undefined);
  const number = next.numbers.get(before.kind);
  if (known === undefined || number === undefined) return undefined;
  if (known === number) return true;
  return isHeaded(next) ? false : undefined;
}

/** Whether a page bears the number after the last one, of as many. */
export function follows(last: PageLayout, next: PageLayout): boolean {
  return (
    last.mark !== undefined &&
    next.mark !== undefined &&
    next.mark.at === last.mark.at + 1 &&
    last.mark.of === next.mark.of
  );
}

function startsOver(last: PageLayout, next: PageLayout): boolean {
  return next.mark?.at === 1 && last.mark !== undefined;
}

const COVER_CHARACTERS = 260;

/** Whether a page is a title and a few lines: the paper itself begins on the next page. */
export function isCover(kind: DocumentKind, layout: PageLayout): boolean {
  return PAGE_HABITS[kind].covered && isHeaded(layout) && textOf(layout).length < COVER_CHARACTERS && !layout.signed;
}

function byLooks(before: Begun, next: PageLayout): boolean {
  if (next.score === undefined)
    return before.kind === 'other' ? !isTitled(next) && next.mark?.at !== 1 : !isTitled(next);
  if (next.score.kind === before.kind)
    return (
      !isHeaded(next) ||
      isBare(next.score) ||
      (before.kind === 'contract' && !before.layouts.some(({ signed }) => signed))
    );
  if (isHeaded(next)) return false;
  if (PAGE_HABITS[next.score.kind].single && isProse(next)) return true;
  return before.kind !== 'other' && next.score.points - pointsOf(next, before.kind) < CLEARLY;
}

// Remarks under the heading of the paper before them (检测报告, 注意事项) name nothing: no label of the kind stands there.
function isBare({ met }: Score): boolean {
  return met.every(({ source }) => source.in !== 'labels');
}

// Clauses on payment name everything that a slip names, in sentences.
function isProse({ lines }: PageLayout): boolean {
  return lines.filter(({ text }) => text.endsWith('。')).length >= 3;
}
