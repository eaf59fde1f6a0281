/** Pages as they come off a scanner: leaning, or lying on their side. */
import type { Box, ReadPage } from '../../src/model/index.ts';

/**
 * The page with its print leaning clockwise by so many degrees; boxes become the boxes around what leans, as readers
 * give them.
 */
export function leaning(page: ReadPage, skew: number): ReadPage {
  const angle = (skew * Math.PI) / 180;
  const [cx, cy] = [page.width / 2, page.height / 2];
  const runs = page.runs.map((run) => {
    const [x, y] = [run.box[0] + run.box[2] / 2 - cx, run.box[1] + run.box[3] / 2 - cy];
    const [across, down] = [
      x * Math.cos(angle) - y * Math.sin(angle) + cx,
      x * Math.sin(angle) + y * Math.cos(angle) + cy,
    ];
    const [sin, cos] = [Math.abs(Math.sin(angle)), Math.abs(Math.cos(angle))];
    const [width, height] = [run.box[2] * cos + run.box[3] * sin, run.box[3] * cos + run.box[2] * sin];
    const box: Box = [across - width / 2, down - height / 2, width, height];
    return { ...run, box };
  });
  return { ...page, runs, skew };
}

/** The page laid on its side (or head), turned clockwise. */
export function turned(page: ReadPage, by: 90 | 180 | 270): ReadPage {
  const place: Readonly<Record<typeof by, (box: Box) => Box>> = {
    90: ([x, y, w, h]) => [page.height - y - h, x, h, w],
    180: ([x, y, w, h]) => [page.width - x - w, page.height - y - h, w, h],
    270: ([x, y, w, h]) => [y, page.width - x - w, h, w],
  };
  const size = by === 180 ? {} : { width: page.height, height: page.width };
  return { ...page, ...size, rotation: by, runs: page.runs.map((run) => ({ ...run, box: place[by](run.box) })) };
}
