/** The values of form fields as text of the page, held against what the page shows in their places. */
import { enclose, overlap, type Box, type Run } from '../../model/index.ts';
import type { Field } from './fields.ts';
import type { PageInk, Shown } from './ink.ts';

/**
 * What stands in fields and notes. `shown` the operators of the page paint, so that they can be judged; `stated` stand
 * in the file alone; `contradicted` are values in whose place the page shows another.
 */
export interface FilledIn {
  readonly shown: readonly Run[];
  readonly stated: readonly Run[];
  readonly contradicted: readonly Run[];
}

/**
 * The fields of a page as runs beside its own text (`printed`). Notes are shown text that no field holds. Where viewers
 * draw fields anew (`redrawn`), what pdf.js drew without the right font says nothing against a value.
 */
export function filledIn(
  fields: readonly Field[],
  { shown }: PageInk,
  printed: readonly Run[],
  redrawn: () => boolean,
): FilledIn {
  const drawn = shown.filter(({ annotation }) => annotation);
  const places = fields.map((field) => placeOf(field, drawn, printed, redrawn));
  const inFields = new Set(places.flatMap(({ own }) => own));
  const notes = drawn.filter((string) => string.hidden === undefined && !inFields.has(string)).map(runOf);
  const runsWhere = (wanted: Verdict): readonly Run[] =>
    places.filter(({ verdict }) => verdict === wanted).flatMap(({ runs }) => runs);
  return {
    shown: [...notes, ...runsWhere('shown')],
    stated: runsWhere('stated'),
    contradicted: runsWhere('contradicted'),
  };
}

// Of a field whose value the page's own text prints nothing is left to say.
type Verdict = 'shown' | 'stated' | 'printed' | 'contradicted';

interface Place {
  readonly verdict: Verdict;
  readonly runs: readonly Run[];
  /** What the field itself draws. */
  readonly own: readonly Shown[];
}

function placeOf(field: Field, drawn: readonly Shown[], printed: readonly Run[], redrawn: () => boolean): Place {
  const within = ({ box }: Pick<Run, 'box'>): boolean => overlap(box, field.box) > 0.5;
  const own = drawn.filter(within);
  const runs = linesOf(field);
  if (isBox(field)) return { verdict: 'stated', runs, own };
  if (own.some(({ hidden }) => hidden !== undefined)) return { verdict: 'contradicted', runs, own };
  const value = inked(field.value);
  const below = inked(textOf(printed.filter(within)));
  if (below.includes(value)) return { verdict: 'printed', runs: [], own };
  const text = inked(textOf(own));
  if (text === value) return { verdict: 'shown', runs: asOne(field, own), own };
  // A hint (元, 年 月 日) may stand in an empty field, a figure may not.
  const free =
    digitsOf(below) === '' && (text === '' || isBroken(own, field.value) || (maySay(text, value) && redrawn()));
  return { verdict: free ? 'stated' : 'contradicted', runs, own };
}

// A plain figure is meant; among signs that stand for others, some digits of the value may have come out.
function maySay(text: string, value: string): boolean {
  const digits = [...digitsOf(text)];
  const all = digitsOf(value);
  let from = 0;
  return /[^\p{Nd}.,¥%元-]/u.test(text) && digits.every((digit) => (from = all.indexOf(digit, from) + 1) > 0);
}

function digitsOf(text: string): string {
  return text.replace(/\P{Nd}/gu, '');
}

function isBox({ value }: Field): boolean {
  return value === '☑' || value === '□';
}

// Fields with a cell for each character, and programs that draw each by itself, would part a number.
function asOne({ value }: Field, own: readonly Shown[]): readonly Run[] {
  return value.includes('\n')
    ? own.map(runOf)
    : [{ text: value.trim(), box: enclose(own.map(({ box }) => box)), confidence: 1 }];
}

function runOf({ text, box }: Shown): Run {
  return { text, box, confidence: 1 };
}

// Text of which blanks and what cannot be seen do not count.
function inked(text: string): string {
  return text.normalize('NFKC').replace(/[\s\p{C}]/gu, '');
}

function textOf(runs: readonly Pick<Run, 'text'>[]): string {
  return runs.map(({ text }) => text).join('');
}

/**
 * Whether the strings are what programs draw that fill in Chinese with a Latin font: the lower bytes of the characters,
 * both bytes, question marks, or only what the font has.
 */
function isBroken(strings: readonly Shown[], value: string): boolean {
  const codes = strings.flatMap(({ glyphs }) => glyphs.map(({ originalCharCode }) => originalCharCode));
  const points = [...value].map((character) => character.codePointAt(0) ?? 0);
  return BROKEN.some((bytesOf) => {
    const bytes = points.flatMap((code) => (code < LATIN ? [code] : bytesOf(code)));
    return seen(bytes).join() === seen(codes).join();
  });
}

const LATIN = 0x80;
const BROKEN: readonly ((code: number) => readonly number[])[] = [
  (code) => [code & 0xff],
  (code) => [code >> 8, code & 0xff],
  () => [0x3f],
  () => [],
];

// Codes of blanks and controls draw nothing.
function seen(codes: readonly number[]): readonly number[] {
  return codes.filter((code) => code > 0x20 && code !== 0xa0);
}

/** Points of type in a field that states none and is high enough. */
const TYPE = 12;

/** The value where a viewer writes it: line by line, one line in the middle of its field. */
function linesOf({ value, box: [left, top, width, height], size }: Field): readonly Run[] {
  const lines = value.split('\n');
  const type = Math.min(size ?? TYPE, height / lines.length);
  const first = lines.length === 1 ? top + (height - type) / 2 : top;
  return lines.flatMap((line, at): readonly Run[] => {
    const text = line.trim();
    const box: Box = [left, first + at * type, Math.min(width, Math.max(1, text.length) * type), type];
    return text === '' ? [] : [{ text, box, confidence: 1 }];
  });
}
