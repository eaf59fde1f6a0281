/** Places on a page that was turned → places on the page as it was given. */
import type { Box } from '../../model/index.ts';
import type { GrayImage, Turn } from './gray-image.ts';
import type { Point } from './rotated-box.ts';

/** A point of the page that was turned clockwise by `turn`, on the page as it was given, whose size is the last one. */
export function pointTurnedBack(
  [x, y]: Point,
  turn: Turn,
  { width, height }: Pick<GrayImage, 'width' | 'height'>,
): Point {
  switch (turn) {
    case 0:
      return [x, y];
    case 90:
      return [y, height - x];
    case 180:
      return [width - x, height - y];
    case 270:
      return [width - y, x];
  }
}

/** A box of the page that was turned clockwise by `turn`, on the page as it was given. */
export function boxTurnedBack([x, y, w, h]: Box, turn: Turn, page: Pick<GrayImage, 'width' | 'height'>): Box {
  const [a, b] = [pointTurnedBack([x, y], turn, page), pointTurnedBack([x + w, y + h], turn, page)];
  const [width, height] = turn === 90 || turn === 270 ? [h, w] : [w, h];
  return [Math.min(a[0], b[0]), Math.min(a[1], b[1]), width, height];
}
