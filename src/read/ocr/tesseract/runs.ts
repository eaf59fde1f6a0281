/** Lines of Tesseract → runs: cut where a column ends. */
import type { Bbox, Line, Word } from 'tesseract.js';
import type { Box } from '../../../model/index.ts';
import type { SeenRun } from '../engine.ts';

/** A gap wider than this many heights of the line parts two columns. */
const COLUMN = 1.2;
/** A gap wider than this many heights between two words of Latin letters or digits is a blank. */
const BLANK = 0.22;

/** The runs of a line, left to right; lines of blanks give none. */
export function runsOfLine(line: Line): readonly SeenRun[] {
  const angle = (Math.atan2(line.baseline.y1 - line.baseline.y0, line.baseline.x1 - line.baseline.x0) * 180) / Math.PI;
  const height = line.bbox.y1 - line.bbox.y0;
  const groups: Word[][] = [];
  for (const word of line.words.filter(({ text }) => text.trim() !== '')) {
    const before = groups.at(-1)?.at(-1);
    if (before === undefined || word.bbox.x0 - before.bbox.x1 > COLUMN * height) groups.push([word]);
    else groups.at(-1)?.push(word);
  }
  return groups.map((words) => ({
    text: textOf(words, height),
    box: boxOf(words.map(({ bbox }) => bbox)),
    confidence: confidenceOf(words),
    angle,
  }));
}

/** Midway between the mean of the words and the least of them (0–1). */
export function confidenceOf(words: readonly Word[]): number {
  if (words.length === 0) return 0;
  const shares = words.map(({ confidence }) => Math.min(1, Math.max(0, confidence / 100)));
  return (shares.reduce((sum, share) => sum + share, 0) / shares.length + Math.min(...shares)) / 2;
}

/** Words joined; Chinese needs no blanks, and Tesseract puts one after nearly every character. */
export function textOf(words: readonly Word[], height: number): string {
  return words
    .map(({ text, bbox }, index) => {
      const before = words[index - 1];
      const apart = before !== undefined && bbox.x0 - before.bbox.x1 > BLANK * height;
      return apart && /[A-Za-z0-9]$/u.test(before.text) && /^[A-Za-z0-9]/u.test(text) ? ` ${text}` : text;
    })
    .join('')
    .trim();
}

function boxOf(boxes: readonly Bbox[]): Box {
  const [left, top] = [Math.min(...boxes.map(({ x0 }) => x0)), Math.min(...boxes.map(({ y0 }) => y0))];
  return [left, top, Math.max(...boxes.map(({ x1 }) => x1)) - left, Math.max(...boxes.map(({ y1 }) => y1)) - top];
}
