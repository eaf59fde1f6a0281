/** Short quotations in the paper's own words. */
import { squeeze } from '../recognize/index.ts';

/** A sentence for comparing (`text`: normalised, no blanks) that still knows its printed form. */
export interface Sentence {
  readonly text: string;
  /** The printed characters from `start` to `end` of `text`, line breaks closed up. */
  readonly printed: (start: number, end: number) => string;
}

/**
 * A passage cut into sentences: list markers begin one as full stops end one, so that an excuse in one item does not
 * cover the next.
 */
export function sentences(passage: string): readonly Sentence[] {
  const { raw, text, rawAt } = squeeze(passage);
  const marks = [...text.matchAll(/[。;!?]|(?=\(\d{1,2}\))|(?=\d{1,2}、)/gu)].map(
    (mark) => mark.index + mark[0].length,
  );
  const ends = [...marks.filter((end) => end > 0 && end < text.length), text.length];
  return ends.map((end, index) => {
    const from = index === 0 ? 0 : (ends[index - 1] ?? 0);
    const printed = (start: number, stop: number) =>
      raw.slice(rawAt[from + start] ?? raw.length, rawAt[from + stop] ?? raw.length).replace(/\s+/gu, '');
    return { text: text.slice(from, end), printed };
  });
}

/** The sentence, or at most `length` characters of it around the word, as printed. */
export function quoteAround(word: string, { text, printed }: Sentence, length = 40): string {
  if (text.length <= length) return printed(0, text.length);
  const middle = text.indexOf(word) + Math.floor(word.length / 2);
  const start = Math.max(0, Math.min(middle - length / 2, text.length - length));
  return printed(start, start + length);
}
