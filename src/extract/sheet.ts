/** A document as extraction sees it: rows of every page, and all of it as one flow of prose. */
import type { ClassifiedDocument, Vocabulary } from '../model/index.ts';
import { joinInk, NO_INK, type Ink } from './ink.ts';
import { nameWords, type NameWords } from './name.ts';
import { rowsOf, type Row } from './rows.ts';

/**
 * Rows in reading order over all pages, the flow (a row that runs to the right edge goes on in the next; others end
 * with `'\n'`), and whether the characters come from files rather than pictures.
 */
export interface Sheet {
  readonly rows: readonly Row[];
  readonly flow: Ink;
  readonly words: NameWords;
  readonly fromText: boolean;
  /** Whether the paper says that its figures are 万元 without saying so beside each. */
  readonly inTenThousands: boolean;
}

/** Lays out a document; a page without runs gives no rows. */
export function layOut(document: ClassifiedDocument, vocabulary: Vocabulary): Sheet {
  const rows = document.pages.flatMap((page) => rowsOf(page, document.region));
  const flow = flowOf(rows);
  return {
    rows,
    flow,
    words: nameWords(vocabulary),
    inTenThousands: TEN_THOUSANDS.test(flow.text),
    fromText: document.pages.every((page) => page.reader !== 'paddle' && page.reader !== 'tesseract'),
  };
}

// 单位：万元 over a table; a heading of a column.
const TEN_THOUSANDS =
  /单位\s{0,9}[:：]\s{0,9}(?:人民币\s{0,9})?万元|[(（]\s{0,9}(?:单位[:：]?\s{0,9})?万元\s{0,9}[)）]/u;

// Rows that end this close (in text heights) to the right edge of the text are broken by the edge, not by the author.
const WRAP_SLACK = 2.2;

function flowOf(rows: readonly Row[]): Ink {
  const rights = rows
    .filter((row) => row.ink.text.length > 12)
    .map((row) => row.box[0] + row.box[2])
    .toSorted((a, b) => a - b);
  const edge = rights[Math.floor(rights.length * 0.85)] ?? Infinity;
  return rows.reduce<Ink>((flow, row, at) => {
    const before = rows[at - 1];
    if (before === undefined) return row.ink;
    const wrapped = before.segments.length === 1 && before.box[0] + before.box[2] > edge - WRAP_SLACK * before.box[3];
    return joinInk([flow, row.ink], wrapped ? '' : '\n');
  }, NO_INK);
}
