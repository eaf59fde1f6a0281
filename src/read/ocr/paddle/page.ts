/** A page in any quarter turn → the runs on it. */
import { cutOut } from '../../pixels/cut.ts';
import type { Plane, Turn } from '../../pixels/plane.ts';
import { boxAround, cornersOf, type Point, type Slab } from '../../pixels/slab.ts';
import type { SeenRun } from '../engine.ts';
import type { FoundLine } from './detect.ts';
import { isFigure, ofTwo, widened } from './figures.ts';
import type { Models } from './models.ts';
import { confidenceOf, runsOf, type SeenText } from './runs.ts';
import { readStrip, STRIP } from './strip.ts';
import { runsDown, setUpright } from './upright.ts';

/** The runs of a page, in pixels of the page as it was given, in the order in which the upright page is read. */
export async function readPage(given: Plane, models: Models): Promise<readonly SeenRun[]> {
  const { page, turn, lines } = await setUpright(given, models);
  const texts: SeenText[] = [];
  for (const line of lines) texts.push(...await readLine(page, line, models));
  return texts.toSorted((a, b) => a.slab.y - b.slab.y || a.slab.x - b.slab.x).map(({ text, confidence, slab }): SeenRun => ({
    text, confidence,
    box: boxAround(cornersOf(slab).map((point) => turnedBack(point, turn, given))),
    angle: signed((slab.angle * 180) / Math.PI - turn),
  }));
}

// A line that runs down an upright page may be read from either side; the better reading counts.
async function readLine(page: Plane, { print, strip }: FoundLine, models: Models): Promise<readonly SeenText[]> {
  const reading = async (turned: number): Promise<readonly SeenText[]> => {
    const at = (slab: Slab): Slab => ({ ...slab, angle: slab.angle + turned });
    const cut = cutOut(page, at(strip), STRIP);
    const seen = runsOf(await readStrip(cut, models), at(print));
    const [figure, ...others] = seen;
    if (figure === undefined || others.length > 0 || !isFigure(figure.text)) return seen;
    const [wide] = runsOf(await readStrip(await widened(cut), models), at(print));
    return wide === undefined ? seen : [ofTwo(figure, wide)];
  };
  const down = await reading(0);
  if (!runsDown(strip)) return down;
  const up = await reading(Math.PI);
  return least(up) > least(down) ? up : down;
}

function least(texts: readonly SeenText[]): number {
  return texts.length === 0 ? confidenceOf([]) : Math.min(...texts.map(({ confidence }) => confidence));
}

// A point of the page that was turned clockwise by `turn` → the point of the page as it was given.
function turnedBack([x, y]: Point, turn: Turn, { width, height }: Plane): Point {
  switch (turn) {
    case 0: return [x, y];
    case 90: return [y, height - x];
    case 180: return [width - x, height - y];
    case 270: return [width - y, x];
  }
}

function signed(degrees: number): number {
  return degrees - 360 * Math.round(degrees / 360);
}
