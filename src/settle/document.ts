/** One document: candidates grouped, witnessed by the paper itself, conflicts noted. */
import type { Candidate, Conflict, ExtractedDocument, Fact, Facts, FieldName, Rival } from '../model/index.ts';
import { groupCandidates, type Group, type Groups } from './group.ts';
import { lineSum } from './line-sum.ts';
import { settleQr } from './qr.ts';
import { confidenceOf, statusOf } from './sure.ts';
import { settleTaxSum } from './tax-sum.ts';
import { wordsAgainstDigits } from './words-digits.ts';

/** A document between extraction and facts: other papers may still add witnesses. */
export interface Weighed {
  readonly document: ExtractedDocument;
  readonly groups: Groups;
  readonly conflicts: readonly Conflict[];
}

/** Weighs a document by what is printed on it alone. */
export function weigh(document: ExtractedDocument): Weighed {
  const grouped = groupCandidates(document.candidates);
  if (document.kind !== 'invoice') return { document, groups: grouped, conflicts: wordsAgainstDigits(grouped) };
  const summed = settleTaxSum(grouped);
  const coded = settleQr(summed.groups, document);
  const groups = lineSum(coded.groups);
  return { document, groups, conflicts: [...wordsAgainstDigits(groups), ...summed.conflicts, ...coded.conflicts] };
}

/** The facts of a weighed document: the leading group of every field with its status and its rivals. */
export function factsOf({ groups, conflicts }: Weighed): Facts {
  const facts: Partial<Record<FieldName, Fact>> = {};
  for (const [field, [leader, ...rivals]] of groups) {
    if (leader === undefined) continue;
    facts[field] = factOfGroup(field, leader, rivals, conflicts.some((conflict) => concerns(conflict, field)));
  }
  return facts;
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
