/** A page in any quarter turn → the runs on it. */
import type { Box } from '../../../model/index.ts';
import { cutOut } from '../../pixels/cut.ts';
import type { GrayImage } from '../../pixels/gray-image.ts';
import { boxAround, cornersOf, type RotatedBox } from '../../pixels/rotated-box.ts';
import { pointTurnedBack } from '../../pixels/turned-back.ts';
import type { SeenRun } from '../engine.ts';
import type { FoundLine } from './detect.ts';
import { enlarged, enlargement } from './fine-print.ts';
import { isFigure, ofTwo, widened } from './figures.ts';
import type { Models } from './models.ts';
import { confidenceOf, runsOf, type SeenText } from './runs.ts';
import { readLineImage, LINE_IMAGE } from './line-image.ts';
import { runsDown, setUpright, type UprightPage } from './upright.ts';

/** The runs of a page, in pixels of the page as it was given, in the order in which the upright page is read. */
export async function readPage(given: GrayImage, models: Models): Promise<readonly SeenRun[]> {
  const upright = await setUpright(given, models);
  const factor = enlargement(upright.lines);
  if (factor === 1) return readUpright(given, upright, models);
  const large = await enlarged(given, factor);
  const runs = await readUpright(large, await setUpright(large, models), models);
  const back = ([x, y, width, height]: Box): Box => [x / factor, y / factor, width / factor, height / factor];
  return runs.map((run) => ({ ...run, box: back(run.box) }));
}

async function readUpright(
  given: GrayImage,
  { page, turn, lines }: UprightPage,
  models: Models,
): Promise<readonly SeenRun[]> {
  const texts: SeenText[] = [];
  for (const line of lines) texts.push(...(await readLine(page, line, models)));
  return texts
    .toSorted((a, b) => a.rotatedBox.y - b.rotatedBox.y || a.rotatedBox.x - b.rotatedBox.x)
    .map(({ rotatedBox, ...said }): SeenRun => ({
      ...said,
      box: boxAround(cornersOf(rotatedBox).map((point) => pointTurnedBack(point, turn, given))),
      angle: signed((rotatedBox.angle * 180) / Math.PI - turn),
    }));
}

// A line that runs down an upright page may be read from either side; the better reading counts.
async function readLine(
  page: GrayImage,
  { print, lineImage }: FoundLine,
  models: Models,
): Promise<readonly SeenText[]> {
  const reading = async (turned: number): Promise<readonly SeenText[]> => {
    const at = (rotatedBox: RotatedBox): RotatedBox => ({ ...rotatedBox, angle: rotatedBox.angle + turned });
    const cut = cutOut(page, at(lineImage), LINE_IMAGE);
    const seen = runsOf(await readLineImage(cut, models), at(print));
    const [figure, ...others] = seen;
    if (figure === undefined || others.length > 0 || !isFigure(figure.text)) return seen;
    const [wide] = runsOf(await readLineImage(await widened(cut), models), at(print));
    return wide === undefined ? seen : [ofTwo(figure, wide)];
  };
  const down = await reading(0);
  if (!runsDown(lineImage)) return down;
  const up = await reading(Math.PI);
  return least(up) > least(down) ? up : down;
}

function least(texts: readonly SeenText[]): number {
  return texts.length === 0 ? confidenceOf([]) : Math.min(...texts.map(({ confidence }) => confidence));
}

function signed(degrees: number): number {
  return degrees - 360 * Math.round(degrees / 360);
}
