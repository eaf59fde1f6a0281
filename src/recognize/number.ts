/** Numbers as they are printed: thousands separators, decimals, blanks that OCR or a typist left inside. */
import { trimEnd } from './trim.ts';

/** A number in normalised text. `decimal` has no separators. */
export interface PrintedNumber {
  readonly start: number;
  readonly end: number;
  readonly decimal: string;
  readonly grouped: boolean;
  readonly decimals: number;
  /** Put together across blanks. */
  readonly spaced: boolean;
}

interface Chunk {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * All well-formed numbers in the text. What is malformed (`50,00.00`, `1.2.3`, `0012`) or may be a part of its
 * neighbour (`3 5000`) gives none: half a number is a wrong number.
 */
export function numbersIn(text: string): readonly PrintedNumber[] {
  return runsOf(chunksOf(text), text)
    .flatMap((run) => joined(run) ?? run.flatMap((chunk, at) => alone(chunk, run[at - 1], run[at + 1])))
    .filter((number) => !besideSeparator(number, text));
}

function chunksOf(text: string): readonly Chunk[] {
  return [...text.matchAll(/\d[\d,.]*/gu)].flatMap((match) => {
    const whole = trimEnd(match[0], /[,.]/u);
    const parts = enumerated(whole);
    return parts.map(({ at, part }) => ({ start: match.index + at, end: match.index + at + part.length, text: part }));
  });
}

// 50000,30000 are two numbers: a comma behind more than three digits and before more than three separates nothing but
// them.
function enumerated(whole: string): readonly { readonly at: number; readonly part: string }[] {
  const match = /^(\d{4,}(?:\.\d{1,2})?),(?=\d{4,}(?:\.\d{1,2})?$)/u.exec(whole);
  if (match === null) return [{ at: 0, part: whole }];
  return [
    { at: 0, part: match[1] ?? '' },
    { at: match[0].length, part: whole.slice(match[0].length) },
  ];
}

// Chunks that only one blank keeps apart.
function runsOf(chunks: readonly Chunk[], text: string): readonly (readonly Chunk[])[] {
  return chunks.reduce<Chunk[][]>((runs, chunk) => {
    const run = runs.at(-1);
    const before = run?.at(-1);
    if (run !== undefined && before !== undefined && text.slice(before.end, chunk.start) === ' ') run.push(chunk);
    else runs.push([chunk]);
    return runs;
  }, []);
}

// `50 000.00`: groups of three. `5 0000`: no number begins like the second part, so it goes on.
function joined(run: readonly Chunk[]): readonly PrintedNumber[] | undefined {
  const [first, last] = [run[0], run.at(-1)];
  if (first === undefined || last === undefined || run.length < 2) return undefined;
  const groups =
    /^\d{1,3}$/u.test(first.text) &&
    run.slice(1, -1).every(({ text }) => /^\d{3}$/u.test(text)) &&
    /^\d{3}(?:\.\d{1,2})?$/u.test(last.text);
  const goesOn = run.length === 2 && /^\d{1,6}$/u.test(first.text) && /^0\d{1,5}(?:\.\d{1,2})?$/u.test(last.text);
  if (!groups && !goesOn) return undefined;
  const number = shape({ start: first.start, end: last.end, text: run.map(({ text }) => text).join('') });
  return number === undefined ? [] : [{ ...number, grouped: groups, spaced: true }];
}

function alone(chunk: Chunk, before: Chunk | undefined, after: Chunk | undefined): readonly PrintedNumber[] {
  const number = shape(chunk);
  const whole = (other: Chunk | undefined) => other === undefined || /\.\d\d$/u.test(other.text);
  if (number === undefined || !whole(before) || (after !== undefined && !whole(chunk))) return [];
  return [number];
}

function shape({ start, end, text }: Chunk): PrintedNumber | undefined {
  const match = /^(?:\d{1,13}|\d{1,3}(?:,\d{3}){1,4})(?:\.(\d{1,8}))?$/u.exec(text);
  if (match === null || /^0[\d,]/u.test(text)) return undefined;
  return {
    start,
    end,
    decimal: text.replaceAll(',', ''),
    grouped: text.includes(','),
    decimals: match[1]?.length ?? 0,
    spaced: false,
  };
}

// `50, 000.00`, `500, 100`, `446. 5`: a blank behind the separator leaves open what it separates. A number that begins
// with a separator has lost its head.
function besideSeparator({ start, end, decimal }: PrintedNumber, text: string): boolean {
  const before = text.slice(Math.max(0, start - 4), start);
  const after = text.slice(end, end + 6);
  const goesOn = /^\d{3}(?:\d{3})*(?:\.|$)/u.test(decimal);
  return (
    (goesOn && /\d, $|[¥\d].?,$/u.test(before)) || /\.$|\d\. $/u.test(before) || /^, \d{3}(?!\d)|^\. \d/u.test(after)
  );
}
