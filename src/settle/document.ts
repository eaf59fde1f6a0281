/** One document: candidates grouped, witnessed by the paper itself, conflicts noted. */
import {
  overlap,
  valueText,
  type Candidate,
  type Conflict,
  type ExtractedDocument,
  type Fact,
  type Facts,
  type FieldName,
  type Alternative,
  type Witness,
} from '../model/index.ts';
import { foreignCurrency } from './currency.ts';
import { againstData } from './data.ts';
import { groupCandidates, type Group, type Groups } from '../rules/index.ts';
import { lineSum } from './line-sum.ts';
import { unowned } from './owner.ts';
import { settleQr } from './qr.ts';
import { applySecondReader, type EngineDisagreement } from './second-reader.ts';
import { confidenceOf, statusOf } from './sure.ts';
import type { Labels } from './surroundings.ts';
import { settleTaxSum } from './tax-sum.ts';
import { againstLayer } from './text-layer.ts';
import { wordsAgainstDigits } from './words-digits.ts';

/** A document between extraction and facts: other papers may still add witnesses. */
export interface Weighed {
  readonly document: ExtractedDocument;
  readonly groups: Groups;
  readonly conflicts: readonly Conflict[];
  /** Where the two OCR engines differ. */
  readonly disagreements: readonly EngineDisagreement[];
  /** Fields whose value is not proven to be its owner's. */
  readonly unowned: ReadonlySet<FieldName>;
}

/** Weighs a document by what is printed on it alone. */
export function weigh(document: ExtractedDocument, labels: Labels): Weighed {
  const { candidates, disagreements } = applySecondReader(document);
  const { groups, conflicts } = ofKind(groupCandidates(candidates), document);
  const contradictions = [
    ...wordsAgainstDigits(groups, disagreements),
    ...conflicts,
    ...againstLayer(groups, document),
    ...againstData(groups),
    ...foreignCurrency(groups, document),
  ];
  return { document, groups, conflicts: contradictions, disagreements, unowned: unowned(groups, document, labels) };
}

// Sums and QR code are an invoice's.
function ofKind(groups: Groups, document: ExtractedDocument): Pick<Weighed, 'groups' | 'conflicts'> {
  if (document.kind !== 'invoice') return { groups, conflicts: [] };
  const summed = settleTaxSum(groups, document);
  const coded = settleQr(summed.groups, document);
  return { groups: lineSum(coded.groups), conflicts: [...summed.conflicts, ...coded.conflicts] };
}

/** The facts of a weighed document: the leading group of every field with its status and its alternatives. */
export function factsOf({ groups, conflicts, disagreements, unowned: open }: Weighed): Facts {
  const facts: Partial<Record<FieldName, Fact>> = {};
  for (const [field, [leader, ...alternatives]] of groups) {
    if (leader === undefined) continue;
    const contradicted =
      open.has(field) ||
      conflicts.some((conflict) => concerns(conflict, field)) ||
      disagreements.some(
        (disagreement) =>
          disagreement.field === field && isPrintedThere(leader, disagreement) && !isOutvoted(leader, disagreement),
      );
    facts[field] = factOfGroup(field, leader, alternatives, contradicted);
  }
  return facts;
}

function isPrintedThere({ candidates }: Group, { place }: EngineDisagreement): boolean {
  return candidates.some(({ places }) =>
    places.some((own) => own.page === place.page && overlap(own.box, place.box) > 0.5),
  );
}

const OTHER_PAPERS = ['contract', 'invoice', 'payment'] as const satisfies readonly Witness[];

// One misread print of an amount against three witnesses: the second reader on that print, the first on the other print
// (大写 or
// digits), and another paper of the service.
function isOutvoted({ valued, witnesses, candidates }: Group, { place, said }: EngineDisagreement): boolean {
  const elsewhere = candidates.some(
    ({ witnesses: own, places }) =>
      (own.includes('words') || own.includes('digits')) &&
      places.every((one) => one.page !== place.page || overlap(one.box, place.box) <= 0.5),
  );
  return valueText(valued) === said && elsewhere && OTHER_PAPERS.some((witness) => witnesses.includes(witness));
}

// Base, tax and total stand or fall together.
const SUMMED: readonly string[] = ['amountExclTax', 'taxAmount', 'totalAmount'];

function concerns(conflict: Conflict, field: FieldName): boolean {
  return conflict.field === field || (conflict.kind === 'invoice-sum' && SUMMED.includes(field));
}

function factOfGroup(field: FieldName, leader: Group, alternatives: readonly Group[], contradicted: boolean): Fact {
  const status = statusOf(leader, alternatives, contradicted);
  const best = leader.candidates[0];
  return {
    ...leader.valued,
    field,
    status,
    raw: best?.raw ?? '',
    confidence: confidenceOf(leader, status),
    parts: { ocrConfidence: best?.ocrConfidence ?? 0, ruleConfidence: best?.ruleConfidence ?? 0 },
    places: placesOf(leader.candidates),
    witnesses: leader.witnesses,
    foundBy: best?.foundBy ?? '',
    alternatives: alternatives.slice(0, 4).map((alternative): Alternative => ({
      ...alternative.valued,
      raw: alternative.candidates[0]?.raw ?? '',
      places: alternative.candidates[0]?.places ?? [],
      witnesses: alternative.witnesses,
    })),
  };
}

// The best print first, then the others that say the same.
function placesOf(candidates: readonly Candidate[]): Fact['places'] {
  const all = candidates.flatMap((candidate) => candidate.places);
  return all
    .filter(
      (place, at) =>
        all.findIndex((other) => other.page === place.page && other.box.join() === place.box.join()) === at,
    )
    .slice(0, 4);
}
