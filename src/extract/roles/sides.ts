/** Whose block a value stands in: the nearest word for a side left of it or over it. */
import { enclose, type Box } from '../../model/index.ts';
import { joinInk } from '../ink.ts';
import { findLabels } from '../label.ts';
import { boxOfHit } from '../owner.ts';
import type { Row } from '../rows.ts';
import { bare } from './context.ts';
import type { Mention } from './mention.ts';
import type { Stack } from './stacks.ts';
import type { Asked } from './words.ts';

/** A word for a side where it stands: a label, or a heading that runs down beside its rows. */
export interface Stand {
  readonly entry: string;
  readonly page: number;
  readonly box: Box;
}

/** All words for sides that stand as labels or headings on a paper. */
export function standsOf(rows: readonly Row[], stacks: readonly Stack[], asked: Asked): readonly Stand[] {
  const labels = [...asked].flatMap(([entry, words]) =>
    words.length === 0
      ? []
      : findLabels(rows, words)
          .filter(({ parted }) => parted !== 'not')
          .map((hit): Stand => ({ entry, page: hit.row.page, box: boxOfHit(hit) })),
  );
  // A cell of several lines is one label: 付款单位银行 over 账号.
  const cells = [...stacks, ...columnsOf(stacks)].filter(({ lines }) => lines.length > 1);
  return [
    ...labels,
    ...cells.flatMap(({ page, box, ink }) =>
      named(bare(ink.text), asked).map((entry): Stand => ({ entry, page, box })),
    ),
  ];
}

// The entries that a short text begins with.
function named(text: string, asked: Asked): readonly string[] {
  if (text.length > LONGEST) return [];
  return [...asked].flatMap(([entry, words]) => (words.some((word) => text.startsWith(word)) ? [entry] : []));
}

const LONGEST = 14;
// Characters of a heading that runs down stand this close, in heights.
const DOWN = 3.4;

// Headings that run down beside their rows, a character in each.
function columnsOf(stacks: readonly Stack[]): readonly Stack[] {
  const single = stacks.filter(({ ink }) => /^\p{Script=Han}{1,2}$/u.test(ink.text.trim()));
  const used = new Set<Stack>();
  return single.flatMap((first): readonly Stack[] => {
    if (used.has(first)) return [];
    const column = single.reduce<Stack[]>(
      (all, next) => {
        const last = all.at(-1) ?? first;
        const gap = next.box[1] - last.box[1];
        const under =
          next.page === first.page &&
          gap > 0 &&
          gap < DOWN * last.box[3] &&
          Math.abs(next.box[0] - first.box[0]) < first.box[2];
        return under ? [...all, next] : all;
      },
      [first],
    );
    for (const one of column) used.add(one);
    const lines = column.flatMap((one) => one.lines);
    return column.length < 2
      ? []
      : [
          {
            page: first.page,
            lines,
            ink: joinInk(
              lines.map(({ ink }) => ink),
              '',
            ),
            box: enclose(column.map(({ box }) => box)),
          },
        ];
  });
}

// Standing beside a side counts half as far as standing under it: blocks are stacked lines as often as columns.
const ACROSS = 0.5;

/** `side:` the nearest one and `other-side:` the nearest of another name. */
export function sideFeatures({ ink }: Pick<Mention, 'ink'>, stands: readonly Stand[]): readonly string[] {
  const first = ink.cells.find((cell) => cell !== undefined);
  if (first === undefined) return [];
  const [x, y, , height] = first.level;
  const [near, ...rest] = stands
    .filter(
      ({ page, box }) => page === first.page && box[1] < y + height / 2 && !(isLevel(box, y, height) && box[0] >= x),
    )
    .map(({ entry, box }) => ({ entry, far: Math.max(0, y - box[1] - box[3]) + ACROSS * Math.abs(x - box[0]) }))
    .toSorted((a, b) => a.far - b.far);
  if (near === undefined) return [];
  const as = rest
    .filter(({ entry, far }) => far === near.far && entry !== near.entry)
    .map(({ entry }) => `side:${entry}`);
  const next = rest.find(({ entry, far }) => far !== near.far && entry !== near.entry);
  return [`side:${near.entry}`, ...as, ...(next === undefined ? [] : [`other-side:${next.entry}`])];
}

function isLevel(box: Box, y: number, height: number): boolean {
  return box[1] < y + height / 2 && box[1] + box[3] > y + height / 2;
}
