/** One side of what a finding compares: typed values, so that money and days never have to be read back out of text. */
import type { Day } from './day.ts';
import { isOf, shownValue, valueText, type Valued } from './fact.ts';
import type { Money } from './money.ts';

/**
 * Values and how they belong together: one of them holds (`or`), all of them do (`and`), or everything from the first
 * to the last (`to`).
 */
export interface Side {
  readonly values: readonly Valued[];
  readonly together: 'or' | 'and' | 'to';
}

/** Amounts of which one holds. */
export function moneySide(...amounts: readonly Money[]): Side {
  return { values: amounts.map((value) => ({ type: 'money', value })), together: 'or' };
}

/** Days that are all meant. */
export function daySide(...days: readonly Day[]): Side {
  return { values: days.map((value) => ({ type: 'day', value })), together: 'and' };
}

/** The days from the first to the last. */
export function spanSide(from: Day, to: Day): Side {
  return { ...daySide(from, to), together: 'to' };
}

/** Words as they are. */
export function textSide(...texts: readonly string[]): Side {
  return { values: texts.map((value) => ({ type: 'text', value })), together: 'and' };
}

/** Values of any type of which one holds. */
export function anyOf(values: readonly Valued[]): Side {
  return { values, together: 'or' };
}

const BETWEEN = { or: ' / ', and: ', ', to: ' – ' } as const satisfies Record<Side['together'], string>;

/** A side as data give it: `126000.00 / 88200.00`, `2025-03-01, 2025-03-02`, `2025-01-01 – 2025-12-31`. */
export function sideText({ values, together }: Side): string {
  return values.map(valueText).join(BETWEEN[together]);
}

/** A side as people read it: as `sideText`, amounts in groups of three. */
export function shownSide({ values, together }: Side): string {
  return values.map(shownValue).join(BETWEEN[together]);
}

/** The different amounts of some sides. */
export function amountsOf(...sides: readonly (Side | undefined)[]): readonly Money[] {
  return [
    ...new Set(
      sides.flatMap((side) => side?.values ?? []).flatMap((valued) => (isOf(valued, 'money') ? [valued.value] : [])),
    ),
  ];
}
