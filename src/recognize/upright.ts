/** Boxes as they stand when the paper is held upright and straight: what "right of" and "under" are said of. */
import type { Box, ReadPage } from '../model/index.ts';

/** What of a page says how its print lies against it. */
export type Orientation = Pick<ReadPage, 'width' | 'height' | 'rotation' | 'skew'>;

// Degrees under which a page counts as straight.
const STRAIGHT = 0.05;
// A run keeps at least this share of its box's sides when leaning is taken off.
const MIN = 0.35;

/**
 * A box of the page's frame turned back by the page's quarter turn and levelled by its skew: its middle is rotated, its
 * sides lose what leaning added. Points.
 */
export function upright(box: Box, page: Orientation): Box {
  return levelled(turnedBack(box, page), page);
}

/** Width and height of the page held upright, in points. */
export function uprightSize({ width, height, rotation }: Orientation): {
  readonly width: number;
  readonly height: number;
} {
  return rotation === 90 || rotation === 270 ? { width: height, height: width } : { width, height };
}

/** A box of the upright frame as it lies in the page's frame; the skew is left out of account. */
export function asOnPage([x, y, width, height]: Box, { width: across, height: down, rotation }: Orientation): Box {
  if (rotation === 90) return [across - y - height, x, height, width];
  if (rotation === 180) return [across - x - width, down - y - height, width, height];
  if (rotation === 270) return [y, down - x - width, height, width];
  return [x, y, width, height];
}

function turnedBack([x, y, width, height]: Box, { width: across, height: down, rotation }: Orientation): Box {
  if (rotation === 90) return [y, across - x - width, height, width];
  if (rotation === 180) return [across - x - width, down - y - height, width, height];
  if (rotation === 270) return [down - y - height, x, height, width];
  return [x, y, width, height];
}

function levelled(box: Box, page: Orientation): Box {
  if (page.skew === undefined || Math.abs(page.skew) < STRAIGHT) return box;
  const angle = (page.skew * Math.PI) / 180;
  const { width, height } = uprightSize(page);
  const [x, y] = [box[0] + box[2] / 2 - width / 2, box[1] + box[3] / 2 - height / 2];
  const across = x * Math.cos(angle) + y * Math.sin(angle) + width / 2;
  const down = y * Math.cos(angle) - x * Math.sin(angle) + height / 2;
  const [wide, tall] = unleaned(box[2], box[3], Math.abs(angle));
  return [across - wide / 2, down - tall / 2, wide, tall];
}

// The line whose enclosing box this is: width = length·cos + height·sin, and the other way round.
function unleaned(width: number, height: number, angle: number): readonly [number, number] {
  const [sin, cos] = [Math.sin(angle), Math.cos(angle)];
  const both = cos * cos - sin * sin;
  return [
    Math.max((width * cos - height * sin) / both, width * MIN),
    Math.max((height * cos - width * sin) / both, height * MIN),
  ];
}
