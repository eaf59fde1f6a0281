/** Breaking text into lines. */
import { widthOf } from './faces.ts';

// Marks that may not begin a line (禁则): they hang in the margin instead.
const NO_START = /^[，。；：、！？）》」』”’%‰]$/u;

/**
 * The lines of a text in a column. Runs of Latin letters and digits stay whole unless wider than the column; `\n` breaks;
 * `first` is the room that the first line leaves free.
 */
export function linesOf(text: string, width: number, size: number, bold: boolean, first = 0): readonly string[] {
  return text.split('\n').flatMap((part, at) => brokenLines(part, width, size, bold, at === 0 ? first : 0));
}

function brokenLines(text: string, width: number, size: number, bold: boolean, first: number): readonly string[] {
  const lines: string[] = [];
  let [line, used] = ['', first];
  for (const token of tokensOf(text, width, size, bold)) {
    const wide = widthOf(token, size, bold);
    if (line !== '' && used + wide > width && !NO_START.test(token)) {
      lines.push(line);
      [line, used] = ['', 0];
    }
    if (line === '' && lines.length > 0 && token === ' ') continue;
    line += token;
    used += wide;
  }
  return [...lines, line];
}

function tokensOf(text: string, width: number, size: number, bold: boolean): readonly string[] {
  const tokens = text.match(/[\w.,@&/:¥-]+|[^]/gu) ?? [];
  return tokens.flatMap((token) => (widthOf(token, size, bold) > width ? [...token] : [token]));
}
