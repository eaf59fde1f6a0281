/** Characters of a line image → runs of text. */
import type { InkStep } from '../../../model/index.ts';
import { partOf, type RotatedBox } from '../../pixels/rotated-box.ts';
import type { SeenCharacter } from './ctc.ts';

/** A stretch of text, the rotated box in which it stands, and what else its ink may say. */
export interface SeenText {
  readonly text: string;
  readonly confidence: number;
  readonly rotatedBox: RotatedBox;
  readonly ink?: readonly InkStep[];
}

/** Two characters further apart (in heights of the print, from middle to middle) stand in two columns. */
const COLUMN = 1.6;

/** The runs of a line of print: cut where a column ends; nothing where only blanks were seen. */
export function runsOf(characters: readonly SeenCharacter[], rotatedBox: RotatedBox): readonly SeenText[] {
  const groups = columnsOf(
    characters.filter(({ text }) => text.trim() !== ''),
    rotatedBox,
  );
  return groups.map((group, index): SeenText => {
    const [before, after] = [groups[index - 1]?.at(-1), groups[index + 1]?.at(0)];
    const [first, last] = [group[0]?.at ?? 0, group.at(-1)?.at ?? 1];
    const half = (0.5 * rotatedBox.height) / rotatedBox.length;
    const part = partOf(rotatedBox, before === undefined ? 0 : first - half, after === undefined ? 1 : last + half);
    const whole = withBlanks(group, characters);
    const ink = whole.flatMap((character) => character.ink ?? []);
    return {
      text: textOf(whole),
      confidence: confidenceOf(group),
      rotatedBox: part,
      ...(ink.length > 0 && { ink }),
    };
  });
}

/**
 * How far to trust a line: midway between the mean of its characters and the least of them, since one wrong digit
 * spoils an amount.
 */
export function confidenceOf(characters: readonly SeenCharacter[]): number {
  if (characters.length === 0) return 0;
  const mean = characters.reduce((sum, { confidence }) => sum + confidence, 0) / characters.length;
  return (mean + Math.min(...characters.map(({ confidence }) => confidence))) / 2;
}

function columnsOf(inked: readonly SeenCharacter[], rotatedBox: RotatedBox): readonly (readonly SeenCharacter[])[] {
  const groups: SeenCharacter[][] = [];
  for (const character of inked) {
    const last = groups.at(-1)?.at(-1);
    const apart = last === undefined ? Infinity : ((character.at - last.at) * rotatedBox.length) / rotatedBox.height;
    if (apart > COLUMN) groups.push([character]);
    else groups.at(-1)?.push(character);
  }
  return groups;
}

// With the blanks that stand between the first and the last character.
function withBlanks(group: readonly SeenCharacter[], all: readonly SeenCharacter[]): readonly SeenCharacter[] {
  const [from, to] = [group[0]?.at ?? 0, group.at(-1)?.at ?? 0];
  return all.filter(({ at }) => at >= from && at <= to);
}

function textOf(characters: readonly SeenCharacter[]): string {
  return characters
    .map(({ text }) => text)
    .join('')
    .replaceAll(/\s+/gu, ' ');
}
