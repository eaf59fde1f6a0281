/** A sheet that holds several papers of one kind, cut where another heading begins another paper. */
import type { Box, Recognisers } from '../model/index.ts';
import { asOnPage, uprightSize } from '../recognize/index.ts';
import type { Heading } from './headings.ts';
import { within, type Line } from './lines.ts';
import type { PageLayout } from './page-layout.ts';
import { scorePage } from './score.ts';

// Two papers of a kind show so many of the same things each; the halves of one paper share fewer, and a seal or a foot
// note that names the paper shows nothing.
const SHARED = 2;

/**
 * Boxes in the page's frame, from top to bottom and from left to right as the paper is held, whatever their size; fewer
 * than two when the sheet holds one paper.
 */
export function regionsOf({ page, lines, score }: PageLayout, recognisers: Recognisers): readonly Box[] {
  const { width, height } = uprightSize(page);
  const rows = rowsOf(score?.headings ?? []);
  const tops = rows.map((row) => Math.min(...row.map(({ box }) => box[1] - box[3])));
  const bands = tops.reduce<readonly Band[]>((begun, top, at) => {
    const band: Band = { row: rows[at] ?? [], box: [0, top, width, (tops[at + 1] ?? height) - top] };
    const above = begun.at(-1);
    if (above === undefined) return [{ ...band, box: [0, 0, width, band.box[1] + band.box[3]] }];
    return isAnother(above.box, band.box)
      ? [...begun, band]
      : [...begun.slice(0, -1), { ...above, box: joined(above.box, band.box) }];
  }, []);
  const papers = bands.flatMap(({ row, box }) => {
    const columns = columnsOf(row, box);
    return columns.slice(1).every((column, at) => isAnother(columns[at] ?? box, column)) ? columns : [box];
  });
  return papers.map((box) => asOnPage(box, page));

  function isAnother(before: Box, after: Box): boolean {
    const shown = shownIn(before);
    return [...shownIn(after)].filter((one) => shown.has(one)).length >= SHARED;
  }

  function shownIn(box: Box): ReadonlySet<string> {
    const part: readonly Line[] = lines.filter((line) => within(line, box));
    const own = scorePage(part, height, recognisers).find(({ kind }) => kind === score?.kind);
    return new Set(own?.met.filter(({ source }) => source.in !== 'heading').map(({ name }) => name));
  }
}

interface Band {
  readonly row: readonly Heading[];
  readonly box: Box;
}

// Headings side by side, each row from left to right.
function rowsOf(headings: readonly Heading[]): readonly (readonly Heading[])[] {
  return headings
    .reduce<readonly (readonly Heading[])[]>((rows, heading) => {
      const row = rows.at(-1);
      return row !== undefined && row.every((other) => isBeside(other.box, heading.box))
        ? [...rows.slice(0, -1), [...row, heading]]
        : [...rows, [heading]];
    }, [])
    .map((row) => row.toSorted((a, b) => a.box[0] - b.box[0]));
}

function isBeside(a: Box, b: Box): boolean {
  const apart = Math.max(a[0], b[0]) >= Math.min(a[0] + a[2], b[0] + b[2]);
  return apart && Math.abs(a[1] - b[1]) < 3 * Math.max(a[3], b[3]);
}

// Cut half-way between two headings.
function columnsOf(row: readonly Heading[], [left, top, width, height]: Box): readonly Box[] {
  const middles = row.map(({ box }) => box[0] + box[2] / 2);
  const cuts = middles.slice(1).map((middle, at) => (middle + (middles[at] ?? middle)) / 2);
  return [left, ...cuts].map((from, at): Box => [from, top, (cuts[at] ?? left + width) - from, height]);
}

function joined(above: Box, below: Box): Box {
  return [above[0], above[1], above[2], below[1] + below[3] - above[1]];
}
