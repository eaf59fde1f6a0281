/**
 * Candidates of one field that say the same, and which value leads: linking, before anything is settled, and settling
 * rank alike.
 */
import {
  overlap,
  valueText,
  type Candidate,
  type FieldName,
  type Place,
  type Valued,
  type Witness,
} from '../model/index.ts';
import { foldName } from '../recognize/index.ts';

/** One value of a field with everybody who speaks for it; the first candidate is the best. */
export interface Group {
  readonly valued: Valued;
  readonly candidates: readonly Candidate[];
  readonly witnesses: readonly Witness[];
}

/** The groups of every field of a document, best first. */
export type Groups = ReadonlyMap<FieldName, readonly Group[]>;

/** Groups candidates by field and value: names by their folded form, everything else exactly. */
export function groupCandidates(candidates: readonly Candidate[]): Groups {
  const fields = [...new Set(candidates.map((candidate) => candidate.field))];
  return new Map(fields.map((field) => [field, groupsOf(candidates.filter((candidate) => candidate.field === field))]));
}

function groupsOf(candidates: readonly Candidate[]): readonly Group[] {
  const byValue = Map.groupBy(candidates, valueKey);
  const groups = [...byValue.values()].flatMap((members): readonly Group[] => {
    const best = members.toSorted((a, b) => candidateWeight(b) - candidateWeight(a));
    const [first] = best;
    return first === undefined ? [] : [{ valued: first, candidates: best, witnesses: witnessesOf(best) }];
  });
  return groups.toSorted((a, b) => groupWeight(b) - groupWeight(a));
}

/** The key by which two values are the same. */
export function valueKey(valued: Valued): string {
  return valued.type === 'name' ? foldName(valued.value) : valueText(valued);
}

/** How strongly one print is believed: how well its rule knows the place times how well it was read. */
export function candidateWeight(candidate: Candidate): number {
  return candidate.ruleConfidence * candidate.ocrConfidence;
}

// Every further kind of witness lifts a value a little over its alternatives.
const WITNESS_WEIGHT = 0.12;
const STRONG: ReadonlySet<Witness> = new Set<Witness>([
  'data',
  'words',
  'tax-sum',
  'line-sum',
  'qr',
  'check-digit',
  'registry',
  'second-reader',
  'repeated',
]);

/** How strongly a value is believed: its best candidate, lifted by its independent witnesses. */
export function groupWeight(group: Group): number {
  const best = group.candidates[0];
  return (
    (best === undefined ? 0 : candidateWeight(best)) +
    WITNESS_WEIGHT * group.witnesses.filter((witness) => STRONG.has(witness)).length
  );
}

/** The group with one more witness; the same group when it has it already. */
export function attested(group: Group, witness: Witness): Group {
  return group.witnesses.includes(witness) ? group : { ...group, witnesses: [...group.witnesses, witness] };
}

function witnessesOf(members: readonly Candidate[]): readonly Witness[] {
  const spoken = [...new Set(members.flatMap((member) => member.witnesses))];
  return printedTwice(members) ? [...spoken, 'repeated'] : spoken;
}

// Two candidates at two places of the paper; two rules that met the same ink are one.
function printedTwice(members: readonly Candidate[]): boolean {
  const places = members
    .filter((member) => member.ruleConfidence >= 0.5)
    .map((member) => member.places[0])
    .filter((place) => place !== undefined);
  return places.some((a, at) => places.slice(at + 1).some((b) => apart(a, b)));
}

function apart(a: Place, b: Place): boolean {
  return a.page !== b.page || overlap(a.box, b.box) < 0.1;
}

/** Whether two candidates were read from the same print; one without a place may be anywhere. */
export function isSameInk(a: Pick<Candidate, 'places'>, b: Pick<Candidate, 'places'>): boolean {
  return (
    a.places.length === 0 ||
    b.places.length === 0 ||
    a.places.some((place) => b.places.some((other) => !apart(place, other)))
  );
}
