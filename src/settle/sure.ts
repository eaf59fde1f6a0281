/** When a value may be used without a human looking: only when independent witnesses agree. */
import type { FieldType, Status, Witness } from '../model/index.ts';
import { groupWeight, type Group } from './group.ts';

// A rival this close to the leader (as a share of its weight) contests the value.
const CONTEST = 0.88;
// Under this fit a rule is guessing where the value stands.
const FIRM_FIT = 0.8;

/** Witnesses of each type that are independent of the reading itself: one of them makes an OCR reading sure. */
const INDEPENDENT = {
  money: ['tax-sum', 'line-sum', 'instalments', 'qr', 'contract', 'invoice', 'payment', 'second-reader'],
  day: ['qr', 'repeated', 'second-reader'],
  id: ['qr', 'repeated', 'second-reader', 'contract', 'result'],
  taxId: ['check-digit'],
  name: ['registry', 'contract', 'invoice', 'payment', 'result', 'form', 'second-reader'],
  text: ['second-reader', 'registry', 'repeated'],
  flag: [],
  lines: ['line-sum'],
} as const satisfies Record<FieldType, readonly Witness[]>;

/** The status of a leading group among its rivals. `contradicted`: witnesses of the field disagree on the paper. */
export function statusOf(group: Group, rivals: readonly Group[], contradicted: boolean): Status {
  if (contradicted) return 'check';
  if (group.witnesses.includes('data')) return 'sure';
  const independent = independentWitnesses(group);
  const contested = rivals.some((rival) => groupWeight(rival) >= CONTEST * groupWeight(group));
  // A contested value needs somebody from outside the paper, or two from inside.
  if (contested) return independent.length >= 2 || independent.some((witness) => OUTSIDE.has(witness)) ? 'sure' : 'check';
  const best = group.candidates[0];
  if (best === undefined || best.fit < FIRM_FIT) return independent.length >= 2 ? 'sure' : 'check';
  if (group.witnesses.includes('text-layer')) return 'sure';
  return independent.length >= 1 ? 'sure' : 'check';
}

const OUTSIDE: ReadonlySet<Witness> = new Set<Witness>(['contract', 'invoice', 'payment', 'result', 'form', 'registry', 'qr']);

function independentWitnesses(group: Group): readonly Witness[] {
  const wanted: readonly Witness[] = INDEPENDENT[group.valued.type];
  const single = group.witnesses.filter((witness) => wanted.includes(witness));
  const pair = group.witnesses.includes('words') && group.witnesses.includes('digits');
  return pair ? [...single, 'words'] : single;
}

/** 0–1: near 1 for sure values with several witnesses, the strength of the reading for the others. */
export function confidenceOf(group: Group, status: Status): number {
  const value = status === 'sure' ? 1 - 0.02 / (1 + independentWitnesses(group).length * 2) : Math.min(0.95, groupWeight(group) * 0.85);
  return Math.round(value * 1000) / 1000;
}
