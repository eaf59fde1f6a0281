/** One document: candidates grouped, witnessed by the paper itself, conflicts noted. */
import { overlap, valueText, type Candidate, type Conflict, type ExtractedDocument, type Fact, type Facts, type FieldName, type Rival, type Witness } from '../model/index.ts';
import { againstData } from './data.ts';
import { groupCandidates, type Group, type Groups } from './group.ts';
import { lineSum } from './line-sum.ts';
import { settleQr } from './qr.ts';
import { hearSecondReader, type Denial } from './second-reader.ts';
import { confidenceOf, statusOf } from './sure.ts';
import { settleTaxSum } from './tax-sum.ts';
import { againstLayer } from './text-layer.ts';
import { wordsAgainstDigits } from './words-digits.ts';

/** A document between extraction and facts: other papers may still add witnesses. */
export interface Weighed {
  readonly document: ExtractedDocument;
  readonly groups: Groups;
  readonly conflicts: readonly Conflict[];
  /** Where the two OCR engines differ. */
  readonly denials: readonly Denial[];
}

/** Weighs a document by what is printed on it alone. */
export function weigh(document: ExtractedDocument): Weighed {
  const { candidates, denials } = hearSecondReader(document);
  const grouped = groupCandidates(candidates);
  if (document.kind !== 'invoice') return { document, groups: grouped, conflicts: [...wordsAgainstDigits(grouped, denials), ...againstLayer(grouped, document), ...againstData(grouped)], denials };
  const summed = settleTaxSum(grouped, document);
  const coded = settleQr(summed.groups, document);
  const groups = lineSum(coded.groups);
  return { document, groups, conflicts: [...wordsAgainstDigits(groups, denials), ...summed.conflicts, ...coded.conflicts, ...againstLayer(groups, document), ...againstData(groups)], denials };
}

/** The facts of a weighed document: the leading group of every field with its status and its rivals. */
export function factsOf({ groups, conflicts, denials }: Weighed): Facts {
  const facts: Partial<Record<FieldName, Fact>> = {};
  for (const [field, [leader, ...rivals]] of groups) {
    if (leader === undefined) continue;
    const contradicted = conflicts.some((conflict) => concerns(conflict, field)) || denials.some((denial) => denial.field === field && isPrintedThere(leader, denial) && !isOutvoted(leader, denial));
    facts[field] = factOfGroup(field, leader, rivals, contradicted);
  }
  return facts;
}

function isPrintedThere({ candidates }: Group, { place }: Denial): boolean {
  return candidates.some(({ places }) => places.some((own) => own.page === place.page && overlap(own.box, place.box) > 0.5));
}

const OTHER_PAPERS = ['contract', 'invoice', 'payment'] as const satisfies readonly Witness[];

// One misread print of an amount against three witnesses: the second reader on that print, the first on the other print (大写 or
// digits), and another paper of the service.
function isOutvoted({ valued, witnesses, candidates }: Group, { place, said }: Denial): boolean {
  const elsewhere = candidates.some(({ witnesses: own, places }) => (own.includes('words') || own.includes('digits'))
    && places.every((one) => one.page !== place.page || overlap(one.box, place.box) <= 0.5));
  return valueText(valued) === said && elsewhere && OTHER_PAPERS.some((witness) => witnesses.includes(witness));
}

// Base, tax and total stand or fall together.
const SUMMED: readonly string[] = ['amountExclTax', 'taxAmount', 'totalAmount'];

function concerns(conflict: Conflict, field: FieldName): boolean {
  return conflict.field === field || (conflict.kind === 'invoice-sum' && SUMMED.includes(field));
}

function factOfGroup(field: FieldName, leader: Group, rivals: readonly Group[], contradicted: boolean): Fact {
  const status = statusOf(leader, rivals, contradicted);
  const best = leader.candidates[0];
  return {
    ...leader.valued, field, status,
    raw: best?.raw ?? '',
    confidence: confidenceOf(leader, status),
    parts: { reading: best?.reading ?? 0, fit: best?.fit ?? 0 },
    places: placesOf(leader.candidates),
    witnesses: leader.witnesses,
    foundBy: best?.foundBy ?? '',
    rivals: rivals.slice(0, 4).map((rival): Rival => ({
      ...rival.valued, raw: rival.candidates[0]?.raw ?? '', places: rival.candidates[0]?.places ?? [], witnesses: rival.witnesses,
    })),
  };
}

// The best print first, then the others that say the same.
function placesOf(candidates: readonly Candidate[]): Fact['places'] {
  const all = candidates.flatMap((candidate) => candidate.places);
  return all.filter((place, at) => all.findIndex((other) => other.page === place.page && other.box.join() === place.box.join()) === at).slice(0, 4);
}
