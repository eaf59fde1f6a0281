/** The organisation named last before a value: in its line, or over it. */
import type { Candidate } from '../model/index.ts';
import { before, spotOf, type Spot, type Surroundings } from './surroundings.ts';

// Standing beside a name counts this much of standing under it.
const ACROSS = 0.25;
// Points that a page break counts for: names of the same page come first.
const PAGE = 10_000;

/** The nearest organisation before a print; those for which `isNoOwner` is told name and label are left out. */
export function lastNamed(
  print: Candidate,
  { lines, namesIn }: Surroundings,
  isNoOwner: (name: string, label: string) => boolean,
): string | undefined {
  const spot = spotOf(print, lines);
  const own = spot === undefined ? undefined : lines[spot.line]?.[spot.cell];
  if (spot === undefined || own === undefined) return undefined;
  const left = before(spot, lines).box?.[0] ?? own.box[0];
  const named = lines.slice(0, spot.line + 1).flatMap((line, row) =>
    line.flatMap((cell, at) =>
      namesIn(cell.text).flatMap(({ value, start }) => {
        const here: Spot = { line: row, cell: at, at: start };
        if (!isBefore(here, spot) || isNoOwner(value, before(here, lines).text)) return [];
        const down = (own.page - cell.page) * PAGE + Math.abs(own.box[1] - cell.box[1]);
        return [{ value, away: down + ACROSS * Math.abs(left - cell.box[0]) }];
      }),
    ),
  );
  return named.toReversed().toSorted((a, b) => a.away - b.away)[0]?.value;
}

function isBefore(a: Spot, b: Spot): boolean {
  if (a.line !== b.line) return a.line < b.line;
  return a.cell === b.cell ? a.at < b.at : a.cell < b.cell;
}
