/**
 * Sound runs of a text layer and the reading of the picture as one page: the layer is kept, the picture fills the rest.
 */
import type { Box, Run } from '../../model/index.ts';
import { intersection } from './matrix.ts';

/**
 * What the picture says beside the runs of the layer: a run of the picture that lies on the layer is dropped, one that
 * goes on beyond it is cut.
 */
export function beside(seen: readonly Run[], layer: readonly Run[]): readonly Run[] {
  return seen.flatMap((run) => {
    const same = layer.filter((other) => onOneLine(run.box, other.box));
    return same.length === 0 ? [run] : piecesOf(run, same);
  });
}

function onOneLine(a: Box, b: Box): boolean {
  const [, , width, height] = intersection(a, b);
  return width > 0 && height > 0.5 * Math.min(a[3], b[3]);
}

interface Letter {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** The letters of the run that no run of the layer covers, joined where they are neighbours. */
function piecesOf(run: Run, layer: readonly Run[]): readonly Run[] {
  const letters = lettersOf(run);
  const read = layer.map((other) => sameLetters(letters, other.text));
  const guessed = layer.filter((_, at) => read[at]?.size === 0);
  const exact = new Set(read.flatMap((positions) => [...positions]));
  const free = letters.map(
    (letter, at) => !exact.has(at) && !guessed.some(({ box }) => within((letter.from + letter.to) / 2, box)),
  );
  const pieces: Run[] = [];
  for (let start = free.indexOf(true); start >= 0; start = free.indexOf(true, start)) {
    const end = free.indexOf(false, start) < 0 ? letters.length : free.indexOf(false, start);
    const piece = trimmed(
      letters.slice(start, end),
      guessed,
      start > 0 && !exact.has(start - 1),
      end < letters.length && !exact.has(end),
    );
    pieces.push(...joined(run, piece));
    start = end;
  }
  return pieces;
}

function joined(run: Run, letters: readonly Letter[]): readonly Run[] {
  const [first, last] = [letters[0], letters.at(-1)];
  const text = letters
    .map((letter) => letter.text)
    .join('')
    .trim();
  return first === undefined || last === undefined || text === ''
    ? []
    : [{ text, box: [first.from, run.box[1], last.to - first.from, run.box[3]], confidence: run.confidence }];
}

/** Where the picture was read to the letter as the layer has it; empty where it was not. */
function sameLetters(letters: readonly Letter[], text: string): ReadonlySet<number> {
  const inked = letters.flatMap((letter, at) => (letter.text.trim() === '' ? [] : [at]));
  const wanted = [...text.replace(/\s/gu, '')];
  const start = inked.findIndex((_, from) =>
    wanted.every((letter, at) => letters[inked[from + at] ?? -1]?.text === letter),
  );
  return new Set(start < 0 ? [] : inked.slice(start, start + wanted.length));
}

function within(x: number, box: Box): boolean {
  return x > box[0] && x < box[0] + box[2];
}

/** Letters with where they stand, by the widths that they have in Chinese type: a Latin letter is half a character. */
function lettersOf({ text, box }: Run): readonly Letter[] {
  const characters = [...text];
  const widths = characters.map((character) => (/[\u0020-\u007e]/u.test(character) ? 0.5 : 1));
  const unit =
    box[2] /
    Math.max(
      0.5,
      widths.reduce((sum, width) => sum + width, 0),
    );
  let at = box[0];
  return characters.map((character, index) => {
    const from = at;
    at += (widths[index] ?? 1) * unit;
    return { text: character, from, to: at };
  });
}

/**
 * Where a piece was cut off a run of the layer, letters are placed by guess: those that could belong to the layer's
 * text are dropped, or its number would get a digit more.
 */
function trimmed(
  letters: readonly Letter[],
  layer: readonly Run[],
  cutLeft: boolean,
  cutRight: boolean,
): readonly Letter[] {
  const said = layer.map(({ text }) => text).join('');
  const doubtful = ({ text }: Letter): boolean => /[\p{Nd}A-Za-z.,，¥￥*-]/u.test(text) || said.includes(text);
  const from = cutLeft ? letters.findIndex((letter) => !doubtful(letter)) : 0;
  const to = cutRight ? letters.findLastIndex((letter) => !doubtful(letter)) + 1 : letters.length;
  return from < 0 ? [] : letters.slice(from, to);
}
