/** When a value may be used without a human looking: only when independent witnesses agree. */
import {
  compareMoney,
  isOf,
  valueText,
  type Candidate,
  type FieldType,
  type Status,
  type Witness,
} from '../model/index.ts';
import { foldName } from '../recognize/index.ts';
import { groupWeight, isSameInk, type Group } from '../rules/index.ts';

// A alternative this close to the leader (as a share of its weight) contests the value.
const CONTEST = 0.88;
// Under this fit a rule is guessing where the value stands.
const FIRM_FIT = 0.8;

/**
 * Witnesses of each type that are independent of the reading itself: one of them makes an OCR reading sure.
 * The same print at two places (`repeated`) is none by itself: one engine misreads it alike. Items have none that
 * speaks
 * for every character of them.
 */
const INDEPENDENT = {
  money: ['tax-sum', 'line-sum', 'qr', 'contract', 'invoice', 'payment', 'second-reader'],
  day: ['qr', 'second-reader'],
  id: ['qr', 'second-reader', 'contract', 'result'],
  taxId: ['check-digit', 'second-reader', 'ink', 'registry', 'contract', 'invoice', 'payment', 'result', 'form'],
  name: ['registry', 'contract', 'invoice', 'payment', 'result', 'form', 'second-reader'],
  text: ['second-reader', 'registry'],
  flag: [],
  lines: [],
} as const satisfies Record<FieldType, readonly Witness[]>;

/**
 * The status of a leading group among its alternatives. `contradicted`: witnesses of the field disagree on the paper.
 */
export function statusOf(group: Group, alternatives: readonly Group[], contradicted: boolean): Status {
  if (contradicted) return 'check';
  if (group.witnesses.includes('data')) return 'sure';
  if (alternatives.some(({ witnesses }) => witnesses.includes('ink')) && !group.witnesses.includes('ink'))
    return 'check';
  const independent = independentWitnesses(group);
  const contesting = alternatives.filter(
    (alternative) => groupWeight(alternative) >= CONTEST * groupWeight(group) || isWholeOf(alternative, group),
  );
  if (contesting.length > 0) return decides(group, contesting, independent) ? 'sure' : 'check';
  const best = group.candidates[0];
  if (best === undefined || best.ruleConfidence < FIRM_FIT) return independent.length >= 2 ? 'sure' : 'check';
  if (group.witnesses.includes('text-layer') && !isWordsAlone(group)) return 'sure';
  return independent.length >= 1 ? 'sure' : 'check';
}

// A unit price or an instalment is smaller than the total: an amount that could be the whole of this one contests it.
function isWholeOf(alternative: Group, group: Group): boolean {
  return (
    isOf(alternative.valued, 'money') &&
    isOf(group.valued, 'money') &&
    compareMoney(alternative.valued.value, group.valued.value) > 0
  );
}

const OUTSIDE: ReadonlySet<Witness> = new Set<Witness>([
  'contract',
  'invoice',
  'payment',
  'result',
  'form',
  'registry',
  'qr',
]);

// A contested value needs somebody from outside the paper, or two from inside. That a name exists does not say that it
// belongs here:
// between two organisations nobody decides, only between two spellings of one.
function decides(group: Group, contesting: readonly Group[], independent: readonly Witness[]): boolean {
  if (group.valued.type === 'name' && !contesting.every((alternative) => isOtherSpelling(group, alternative)))
    return false;
  return independent.length >= 2 || independent.some((witness) => OUTSIDE.has(witness));
}

function isOtherSpelling(group: Group, alternative: Group): boolean {
  const [a, b] = [foldName(valueText(group.valued)), foldName(valueText(alternative.valued))];
  return (
    a.includes(b) ||
    b.includes(a) ||
    alternative.candidates.every((one) => group.candidates.some((own) => isSameInk(one, own)))
  );
}

// 壹拾贰万元整 is a legal amount and may be what is left of 壹拾贰万陆仟元整 when a character has no mapping: without digits nobody
// knows.
function isWordsAlone({ valued, witnesses }: Group): boolean {
  return valued.type === 'money' && witnesses.includes('words') && !witnesses.includes('digits');
}

function independentWitnesses(group: Group): readonly Witness[] {
  const wanted: readonly Witness[] = INDEPENDENT[group.valued.type];
  const single = group.witnesses.filter(
    (witness) => wanted.includes(witness) && (witness !== 'check-digit' || isChecked(group)),
  );
  const pair = group.witnesses.includes('words') && group.witnesses.includes('digits');
  const twice = RECURRING.has(group.valued.type) && isPrintedTwoWays(group.candidates);
  return [...single, ...(pair ? ['words' as const] : []), ...(twice ? ['repeated' as const] : [])];
}

// The check character of an old id of 15 does not cover its first six digits.
function isChecked({ valued }: Group): boolean {
  return isOf(valued, 'taxId') && valued.value.length !== 15;
}

const RECURRING: ReadonlySet<FieldType> = new Set<FieldType>(['day', 'id', 'text']);
// Print is of another size when it is this much taller.
const TALLER = 1.3;

// 2025年3月5日 and 20250305, or a heading and its small print, are two pictures that are not misread alike.
function isPrintedTwoWays(candidates: readonly Candidate[]): boolean {
  const prints = candidates
    .filter(({ ruleConfidence }) => ruleConfidence >= 0.5)
    .map((one) => ({ one, form: formOf(one), height: one.places[0]?.box[3] ?? 0 }));
  return prints.some((a, at) =>
    prints
      .slice(at + 1)
      .some(
        (b) =>
          !isSameInk(a.one, b.one) &&
          (a.form !== b.form || Math.max(a.height, b.height) >= TALLER * Math.min(a.height, b.height)),
      ),
  );
}

// How it is written, whatever the digits are.
function formOf({ raw }: Candidate): string {
  return raw
    .normalize('NFKC')
    .replace(/\d+/gu, (digits) => `${digits.length}`)
    .replace(/\s/gu, '');
}

/** 0–1: near 1 for sure values with several witnesses, the strength of the reading for the others. */
export function confidenceOf(group: Group, status: Status): number {
  const value =
    status === 'sure'
      ? 1 - 0.02 / (1 + independentWitnesses(group).length * 2)
      : Math.min(0.95, groupWeight(group) * 0.85);
  return Math.round(value * 1000) / 1000;
}
