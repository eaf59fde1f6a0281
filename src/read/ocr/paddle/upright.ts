/** Which way up a page lies. */
import { cutOut } from '../../pixels/cut.ts';
import { turnedBy, type GrayImage, type Turn } from '../../pixels/gray-image.ts';
import { partOf, type RotatedBox } from '../../pixels/rotated-box.ts';
import { detect, type FoundLine } from './detect.ts';
import type { Models } from './models.ts';
import { confidenceOf } from './runs.ts';
import { readLineImage, LINE_IMAGE, tensorOf } from './line-image.ts';

/** A page that was set upright, by turning it `turn` clockwise, and its lines. */
export interface UprightPage {
  readonly page: GrayImage;
  readonly turn: Turn;
  readonly lines: readonly FoundLine[];
}

/** Width of the line images whose direction is judged, in pixels. */
const WIDTH = 192;
/**
 * So many of the longest lines are asked for their direction, and so many read both ways where they say "upside down".
 */
const ASKED = { direction: 12, reading: 4 } as const;

/** Turns the page so that most of its lines run from left to right and stand on their feet. */
export async function setUpright(given: GrayImage, models: Models): Promise<UprightPage> {
  const found = await detect(given, models.detection);
  const lying = sideways(found);
  const page = turnedBy(given, lying ? 90 : 0);
  const lines = lying ? await detect(page, models.detection) : found;
  const turn = lying ? 90 : 0;
  if (!(await upsideDown(page, lines, models))) return { page, turn, lines };
  const over = turnedBy(page, 180);
  return {
    page: over,
    turn: lying ? 270 : 180,
    lines: lines.map(({ print, lineImage }) => ({
      print: opposite(print, page),
      lineImage: opposite(lineImage, page),
    })),
  };
}

/** Whether a line runs down the page rather than across it. */
export function runsDown({ angle }: RotatedBox): boolean {
  return Math.abs(Math.sin(angle)) > Math.SQRT1_2;
}

function sideways(lines: readonly FoundLine[]): boolean {
  const long = lines.filter(({ print }) => print.length > 2 * print.height);
  const total = (some: readonly FoundLine[]): number => some.reduce((sum, { print }) => sum + print.length, 0);
  return total(long.filter(({ print }) => runsDown(print))) > total(long) / 2;
}

function opposite(rotatedBox: RotatedBox, page: GrayImage): RotatedBox {
  return { ...rotatedBox, x: page.width - rotatedBox.x, y: page.height - rotatedBox.y };
}

// The direction network is cheap and errs now and then: its "upside down" must be borne out by reading.
async function upsideDown(page: GrayImage, lines: readonly FoundLine[], models: Models): Promise<boolean> {
  const longest = lines
    .map(({ lineImage }) => lineImage)
    .filter((lineImage) => !runsDown(lineImage))
    .toSorted((a, b) => b.length - a.length);
  if (longest.length === 0 || (models.direction !== undefined && (await feetDown(page, longest, models.direction))))
    return false;
  let gain = 0;
  for (const lineImage of longest.slice(0, ASKED.reading)) {
    const part = partOf(lineImage, 0, Math.min(1, (8 * lineImage.height) / lineImage.length));
    const reading = async (rotatedBox: RotatedBox): Promise<number> =>
      confidenceOf(await readLineImage(cutOut(page, rotatedBox, LINE_IMAGE), models));
    gain += (await reading({ ...part, angle: part.angle + Math.PI })) - (await reading(part));
  }
  return gain > 0;
}

async function feetDown(
  page: GrayImage,
  lineImages: readonly RotatedBox[],
  direction: NonNullable<Models['direction']>,
): Promise<boolean> {
  let votes = 0;
  for (const lineImage of lineImages.slice(0, ASKED.direction)) {
    const share = Math.min(1, ((WIDTH / LINE_IMAGE) * lineImage.height) / lineImage.length);
    const cut = cutOut(page, partOf(lineImage, 0.5 - share / 2, 0.5 + share / 2), LINE_IMAGE);
    const { data } = await direction.run(tensorOf(cut, Math.max(WIDTH, cut.width)), [
      1,
      3,
      LINE_IMAGE,
      Math.max(WIDTH, cut.width),
    ]);
    votes += (data[0] ?? 0) - (data[1] ?? 0);
  }
  return votes >= 0;
}
