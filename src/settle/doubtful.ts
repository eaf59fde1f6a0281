/** Where a second reader could help: facts from OCR that lack nothing but a witness. */
import {
  inFile,
  overlap,
  type Box,
  type Fact,
  type FieldType,
  type Place,
  type ReadPage,
  type SettledDocument,
} from '../model/index.ts';
import { isGrade } from './second-reader.ts';

/**
 * A box on a page of a file (points, origin top-left), wide enough for a character that the first reader lost at an
 * end.
 */
export interface DoubtfulPlace extends Place {
  readonly path: string;
}

const ASKED: ReadonlySet<FieldType> = new Set<FieldType>(['money', 'day', 'id', 'taxId']);

/**
 * Places of amounts, days, ids, tax ids and credit grades on OCR pages that are `check` and that nothing on the paper
 * contradicts, and both prints of an amount whose digits and words differ; those already read again are left out, so
 * that asking twice asks for nothing.
 */
export function doubtfulPlaces({
  documents,
}: {
  readonly documents: readonly SettledDocument[];
}): readonly DoubtfulPlace[] {
  const places = documents.flatMap((document) => [
    ...Object.values(document.facts).flatMap((fact) => placeOf(fact, document)),
    ...bothSides(document),
  ]);
  return places.filter((place, at) => places.findIndex((other) => isSamePlace(other, place)) === at);
}

function placeOf(fact: Fact, document: SettledDocument): readonly DoubtfulPlace[] {
  const isAskedFor = ASKED.has(fact.type) || (fact.type === 'text' && isGrade(fact.value));
  if (!isAskedFor || fact.status === 'sure' || document.conflicts.some(({ field }) => field === fact.field)) return [];
  return fact.places.slice(0, 1).flatMap((place) => askedAt(place, document));
}

// Digits and words that differ: one of them may be misread.
function bothSides(document: SettledDocument): readonly DoubtfulPlace[] {
  const differing = document.conflicts.filter(({ kind }) => kind === 'words-digits');
  return differing
    .flatMap(({ expected, found }) => [expected, found].flatMap(({ places }) => places.slice(0, 1)))
    .flatMap((place) => askedAt(place, document));
}

function askedAt(place: Place, document: SettledDocument): readonly DoubtfulPlace[] {
  const page = document.pages.find((one) => one.page === place.page);
  return page === undefined || !isOcr(page) || isAsked(place, page)
    ? []
    : [{ ...inFile(document, place.page), box: widened(place.box, page) }];
}

function isOcr({ reader }: ReadPage): boolean {
  return reader === 'paddle' || reader === 'tesseract';
}

function isAsked({ box }: Place, { secondReading = [] }: ReadPage): boolean {
  return secondReading.some((run) => overlap(run.box, box) >= 0.5);
}

// A digit that the first reader cut off stands just beside: one height of the line to either side, a little above and
// below.
function widened([x, y, width, height]: Box, page: ReadPage): Box {
  const [left, top] = [Math.max(0, x - height), Math.max(0, y - height * 0.15)];
  const [right, bottom] = [Math.min(page.width, x + width + height), Math.min(page.height, y + height * 1.15)];
  return [left, top, right - left, bottom - top];
}

function isSamePlace(a: DoubtfulPlace, b: DoubtfulPlace): boolean {
  return a.path === b.path && a.page === b.page && a.box.join() === b.box.join();
}
