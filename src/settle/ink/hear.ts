/** The ink of scans as a witness: for what was read, for what should have been read, and for neither. */
import type { Candidate, FieldName, LinkedCase, Registry, Valued } from '../../model/index.ts';
import { attested, valueKey, type Group } from '../../rules/index.ts';
import type { Weighed } from '../document.ts';
import { statusOf } from '../sure.ts';
import { inkOf, type InkRatio } from './line.ts';
import type { Proposal } from './proposal.ts';
import { gatherKnown, proposalsFor, type Known } from './proposals.ts';
import { spelled } from './spelled.ts';
import { INK } from './thresholds.ts';

/**
 * Asks the ink of every scan about what others propose for its values: a reading that somebody proposes and that no
 * other proposal comes near gains the witness `ink`; a name or code that was misread is repaired, with the reading
 * beside it; an amount, a day or a number is
 * never changed, and what its ink could say as well is shown beside it.
 */
export function hearInk(
  all: readonly Weighed[],
  linked: Pick<LinkedCase, 'services' | 'declared'>,
  registry: Registry,
): readonly Weighed[] {
  const known = gatherKnown(all, linked, registry);
  return all.map((weighed) => ({
    ...weighed,
    groups: new Map(
      [...weighed.groups].map(([field, groups]) => [field, heard(field, groups, weighed, known)] as const),
    ),
  }));
}

/** A proposal with how well the ink says it. */
interface Weighty extends Proposal {
  readonly ratio: number;
}

function heard(field: FieldName, groups: readonly Group[], { document }: Weighed, known: Known): readonly Group[] {
  const [leader, ...others] = groups;
  const [print] = leader?.candidates ?? [];
  if (leader === undefined || print === undefined || isProven(leader, others)) return groups;
  const proposals = proposalsFor(field, leader, document, known);
  if (proposals.length === 0) return groups;
  const ink = inkOf(print, document.pages);
  if (ink === undefined) return groups;
  const rivals = proposals
    .filter(({ valued }) => valueKey(valued) !== valueKey(leader.valued))
    .map((one): Weighty => ({ ...one, ratio: ratioOf(one.valued, print, ink) }))
    .filter(({ ratio }) => ratio >= INK.could)
    .toSorted((a, b) => b.ratio - a.ratio);
  const own = proposals.find(({ valued }) => valueKey(valued) === valueKey(leader.valued));
  if (own?.witness !== undefined && rivals.length === 0)
    return [attested(attested(leader, own.witness), 'ink'), ...others];
  const [best, next] = rivals;
  const isAlone = best !== undefined && best.ratio - (next?.ratio ?? -Infinity) >= INK.apart;
  if (own === undefined && isAlone && REPAIRED.has(leader.valued.type)) return repaired(best, leader, print, others);
  return beside(rivals, leader, print, others);
}

// Numbers of papers count up, so a neighbour is mostly another paper's own.
const REPAIRED: ReadonlySet<Valued['type']> = new Set(['name', 'taxId'] as const);

function ratioOf(valued: Valued, { raw }: Candidate, ink: InkRatio): number {
  return Math.max(-Infinity, ...spelled(valued, raw).map(ink));
}

// Its proposer vouches for it only where the ink says it as well as what was read.
function repaired(
  { valued, witness, ratio }: Weighty,
  leader: Group,
  print: Candidate,
  others: readonly Group[],
): readonly Group[] {
  const whole = others.find((other) => valueKey(other.valued) === valueKey(valued));
  const group = whole ?? readAs(valued, print);
  const vouched = witness !== undefined && ratio >= INK.said ? attested(group, witness) : group;
  return [attested(vouched, 'ink'), leader, ...others.filter((other) => other !== whole)];
}

// An amount, a day or a number that others prove needs no ink, and its ink is not asked for another.
function isProven(leader: Group, others: readonly Group[]): boolean {
  return !REPAIRED.has(leader.valued.type) && statusOf(leader, others, false) === 'sure';
}

function beside(
  rivals: readonly Weighty[],
  leader: Group,
  print: Candidate,
  others: readonly Group[],
): readonly Group[] {
  const fresh = rivals
    .filter(({ valued }) => others.every((other) => valueKey(other.valued) !== valueKey(valued)))
    .map(({ valued }) => attested(readAs(valued, print), 'ink'));
  return [leader, ...others, ...fresh.slice(0, MOST)];
}

const MOST = 3;

// The same print read otherwise.
function readAs(valued: Valued, print: Candidate): Group {
  const { type: _, value: __, ...evidence } = print;
  const candidate: Candidate = {
    ...evidence,
    ...valued,
    ocrConfidence: print.ocrConfidence * LESS,
    witnesses: print.witnesses.filter((witness) => witness === 'label'),
    foundBy: 'ink',
  };
  return { valued, candidates: [candidate], witnesses: candidate.witnesses };
}

// What was read is weighed before what could have been.
const LESS = 0.85;
