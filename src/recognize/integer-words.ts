/** The integer part of an amount in words → number. */
import { numeralOf, TENS, UNITS } from './numeral.ts';

// 一百五, 一万五: colloquially 150 and 15,000, by the letter 105 and 10,005.
const OPEN = /[百千万亿][一二两三四五六七八九](?=$|[万亿])/u;

/**
 * The number that the characters say (壹佰零伍 = 105), at most 10¹²; undefined when units repeat or ascend, numerals touch,
 * or two readings are open (一百五).
 */
export function integerOf(words: string): number | undefined {
  const value = OPEN.test(words)
    ? undefined
    : hundredMillions([...words.replaceAll('萬', '万').replaceAll('億', '亿')]);
  return value === undefined || value > 1e12 ? undefined : value;
}

// What stands before the last 亿 may hold a 万 of its own.
function hundredMillions(words: readonly string[]): number | undefined {
  const at = words.lastIndexOf('亿');
  return at < 0
    ? myriads(words, true)
    : joined(myriads(words.slice(0, at), true), 1e8, at === words.length - 1 ? 0 : myriads(words.slice(at + 1), false));
}

function myriads(words: readonly string[], leads: boolean): number | undefined {
  const at = words.lastIndexOf('万');
  return at < 0
    ? section(words, leads)
    : joined(
        section(words.slice(0, at), leads),
        1e4,
        at === words.length - 1 ? 0 : section(words.slice(at + 1), false),
      );
}

function joined(high: number | undefined, unit: number, low: number | undefined): number | undefined {
  return high === undefined || low === undefined ? undefined : high * unit + low;
}

interface Reading {
  readonly sum: number;
  /** Unit of the last place that was filled. */
  readonly unit: number;
  readonly digit: number | undefined;
}

// One section of up to four places, d仟d佰d拾d, with zeros for empty places; where it leads the amount, a bare 拾 is ten.
function section(words: readonly string[], leads: boolean): number | undefined {
  if (words.length === 0) return undefined;
  const start: Reading = { sum: 0, unit: 1e4, digit: undefined };
  const read = words.reduce<Reading | undefined>(
    (state, word, at) => state && step(state, word, leads && at === 0),
    start,
  );
  return read && read.sum + (read.digit ?? 0);
}

function step(state: Reading, word: string, first: boolean): Reading | undefined {
  const numeral = numeralOf(word);
  const pending = state.digit !== undefined && state.digit > 0;
  if (numeral !== undefined) return pending ? undefined : { ...state, digit: numeral };
  const tens = TENS[word];
  if (tens !== undefined)
    return pending || state.unit <= 10 ? undefined : { sum: state.sum + tens, unit: 10, digit: undefined };
  const unit = UNITS[word];
  const digit = state.digit ?? (first && unit === 10 ? 1 : undefined);
  return unit === undefined || digit === undefined || unit >= state.unit
    ? undefined
    : { sum: state.sum + digit * unit, unit, digit: undefined };
}
