/**
 * What an amount may be when one character of it was misread. For settling: a reading counts only when other witnesses
 * say the same.
 */
import { money, type Money } from '../model/index.ts';
import { amountsInDigits } from './amount-digits.ts';
import { amountsInWords } from './amount-words.ts';
import { DIGIT_CONFUSIONS, oneConfusion, WORD_CONFUSIONS } from './confusion.ts';
import { normalise } from './normalise.ts';
import type { Span } from './span.ts';

/** A possible amount and how many characters (0 or 1) must have been misread for it. */
export interface Reading {
  readonly value: Money;
  readonly edits: number;
}

// An amount and what stands right beside it; anything longer is prose, where one edit proves nothing.
const LONGEST = 120;

/**
 * The amounts in words that the text gives as it is (0 edits) or with one confusion undone (1 edit), fewest edits
 * first.
 */
export function wordReadings(raw: string): readonly Reading[] {
  const { text } = normalise(raw);
  return readings(text, amountsInWords, oneConfusion(text, WORD_CONFUSIONS));
}

/**
 * The same for digits: letters for digits, point for comma, a lost decimal point, a blank inside. A text that is
 * nothing but a number is an amount here.
 */
export function digitReadings(raw: string): readonly Reading[] {
  const { text } = normalise(raw);
  return readings(text, digitsIn, [...oneConfusion(text, DIGIT_CONFUSIONS), ...pointLost(text), ...blankInside(text)]);
}

type Variant = { readonly text: string; readonly at: number };

function readings(
  text: string,
  read: (text: string) => readonly Span<Money>[],
  variants: readonly Variant[],
): readonly Reading[] {
  const asIs = read(text).map(({ value }): Reading => ({ value, edits: 0 }));
  const edited =
    text.length > LONGEST
      ? []
      : variants.flatMap((variant) =>
          read(variant.text)
            .filter(({ start, end }) => start <= variant.at && variant.at < end)
            .map(({ value }): Reading => ({ value, edits: 1 })),
        );
  return [...new Map([...edited, ...asIs].map((reading) => [reading.value, reading])).values()].toSorted(
    (a, b) => a.edits - b.edits,
  );
}

function digitsIn(text: string): readonly Span<Money>[] {
  const found = amountsInDigits(text);
  const bare = /^(\d{1,3}(?:,\d{3}){1,4}|[1-9]\d{0,11}|0)(\.\d{1,2})?$/u.exec(text.trim());
  if (found.length > 0 || bare === null) return found;
  return [
    { start: 0, end: text.length, raw: text, value: money(`${(bare[1] ?? '').replaceAll(',', '')}${bare[2] ?? ''}`) },
  ];
}

// 12600000 for 126000.00.
function pointLost(text: string): readonly Variant[] {
  return [...text.matchAll(/(?<![\d.,])(?:\d{1,3}(?:,\d{3}){0,4}|\d{1,11})(\d\d)(?![\d.,])/gu)].map((match) => {
    const at = match.index + match[0].length - 2;
    return { text: `${text.slice(0, at)}.${text.slice(at)}`, at };
  });
}

function blankInside(text: string): readonly Variant[] {
  return [...text.matchAll(/(?<=[\d,.]) (?=[\d,.])/gu)].map(({ index }) => ({
    text: text.slice(0, index) + text.slice(index + 1),
    at: index,
  }));
}
