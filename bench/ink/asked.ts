/** Reads sheets of known values and asks their ink: for what is printed, for a neighbour of it, and for the likeliest one. */
import type { InkStep } from '../../src/model/index.ts';
import type { OcrEngine } from '../../src/read/ocr/engine.ts';
import { readPicture } from '../../src/read/picture.ts';
import { decodeFrame } from '../../src/read/image.ts';
import { likelihoodOf, squeeze } from '../../src/recognize/index.ts';
import { chance } from '../../samples/make/chance.ts';
import type { Printed, PrintedSheet, ValueKind } from './printed.ts';

/** What the ink of one value said; ratios are natural logarithms against what was read. */
export interface Asked {
  readonly wear: string;
  readonly kind: ValueKind;
  readonly printed: string;
  readonly isRight: boolean;
  /** Of what is printed. */
  readonly truth: number;
  /** Of a text with one character of the print changed by chance: a neighbour in a register. */
  readonly neighbour: number;
  /** Of the likeliest of all texts with one character of the print changed: a neighbour whom the ink favours. */
  readonly worst: number;
}

/** Asks about every value whose line was found. */
export async function askSheet(
  engine: OcrEngine,
  { values }: PrintedSheet,
  wear: string,
  jpeg: Uint8Array,
): Promise<readonly Asked[]> {
  const { pixels, size } = await decodeFrame(jpeg, 0);
  const { runs } = await readPicture(pixels, size, engine);
  const lines = runs.filter(({ text }) => LABEL.test(text));
  // One line a value, in their order; a sheet on which a line was torn or lost says nothing about the reading of lines.
  if (lines.length !== values.length) return [];
  return values.flatMap((value, at) => {
    const line = lines[at];
    return line?.ink === undefined ? [] : [askLine(value, line.text, line.ink, wear)];
  });
}

// A label of which a character may have been misread.
const LABEL = /名称|单位|位名|税号|号[:：]|金额|额[:：]|大写|写[:：]|日期|期[:：]/u;

function askLine({ kind, label, text }: Printed, line: string, ink: readonly InkStep[], wear: string): Asked {
  const likelihood = likelihoodOf(ink);
  const [head, printed, read] = [squeeze(label).text, squeeze(text).text, squeeze(line).text];
  const prefix = read.startsWith(head) ? head : read.slice(0, Math.max(0, read.length - printed.length));
  const best = likelihood(read);
  const ratio = (other: string): number => likelihood(prefix + other) - best;
  return {
    wear,
    kind,
    printed,
    isRight: read.slice(prefix.length) === printed,
    truth: ratio(printed),
    neighbour: ratio(changedByChance(printed, text)),
    worst: Math.max(-Infinity, ...neighbours(printed, alternativesIn(ink)).map(ratio)),
  };
}

// What any step may say besides the likeliest, in reading form.
function alternativesIn(ink: readonly InkStep[]): readonly string[] {
  const open = ink.filter(([best]) => best !== undefined && best[1] < 0.999);
  return [...new Set(open.flatMap((step) => step.map(([character]) => squeeze(character).text)))].filter(
    (character) => character !== '',
  );
}

const SCRIPTS = [
  { script: /[\p{Script=Han}]/u, characters: [...'铄烁郅霁雾睦眭砾栎沥枥岭岑峰锋烽'] },
  { script: /\d/u, characters: [...'0123456789'] },
  { script: /[A-Z]/u, characters: [...'ABCDEFGHJKLMNPQRTUWXY'] },
] as const;

function scriptOf(character: string) {
  return SCRIPTS.find(({ script }) => script.test(character));
}

function changedByChance(text: string, seed: string): string {
  const next = chance(seed);
  const characters = Array.from(text);
  const changeable = characters.flatMap((character, at) => (scriptOf(character) === undefined ? [] : [at]));
  const at = changeable[Math.floor(next() * changeable.length)] ?? 0;
  const others = (scriptOf(characters[at] ?? '')?.characters ?? []).filter((other) => other !== characters[at]);
  return characters.with(at, others[Math.floor(next() * others.length)] ?? '').join('');
}

// One character changed into any of its script that the ink may say somewhere, a digit into any digit; a digit left out
// or doubled.
function neighbours(text: string, alternatives: readonly string[]): readonly string[] {
  const characters = Array.from(text);
  return characters.flatMap((character, at) => {
    const put = (...others: readonly string[]): string => characters.toSpliced(at, 1, ...others).join('');
    const isDigit = /\d/u.test(character);
    const others = isDigit
      ? [...'0123456789']
      : alternatives.filter((other) => scriptOf(other) === scriptOf(character));
    return [
      ...others.filter((other) => other !== character).map((other) => put(other)),
      ...(isDigit ? [put(), put(character, character)] : []),
    ];
  });
}
