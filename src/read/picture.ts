/** A picture of a page → what is on it, in points. */
import type { Box, ReadPage, Run } from '../model/index.ts';
import { isAslant } from './aslant.ts';
import { orReaderFailure } from './cause.ts';
import type { OcrEngine, SeenRun } from './ocr/engine.ts';
import type { Pixels } from './pixels.ts';
import { hasColour, isBlank } from './pixels/ink.ts';
import { greyOf } from './pixels/gray-image.ts';
import { withoutGrid } from './pixels/screen-grid.ts';
import { sealsOn, withoutSeals } from './pixels/seals.ts';
import { qrCodes } from './qr.ts';

/** What a picture shows of its page. */
export type Seen = Pick<
  ReadPage,
  'reader' | 'runs' | 'aslant' | 'blank' | 'rotation' | 'skew' | 'seals' | 'colour' | 'qr'
>;

/** Words of which an invoice has several (国家税务总局公告2024年第11号, annexes; 发票管理办法实施细则): one that was read is enough. */
const INVOICE =
  /发票(?:号码|代码|联)|电子发票|校验码|开票(?:日期|人)|购买方|销售方|购货单位|销货单位|税额|价税合计|密码区/u;
/** Runs on a page of which little could be read. */
const LITTLE = 12;
/** Degrees from which lines are said to lean. */
const LEANING = 0.5;

/**
 * What a picture shows that covers a page of `size` points; `turned` and `skew` say how its print lies, boxes stay in
 * the page's frame.
 */
export async function readPicture(
  pixels: Pixels,
  size: { readonly width: number; readonly height: number },
  engine: Pick<OcrEngine, 'name' | 'recognise'>,
): Promise<Seen> {
  const grey = greyOf(pixels);
  if (isBlank(grey)) return { reader: null, runs: [], blank: true, qr: [] };
  const [wide, high] = [size.width / pixels.width, size.height / pixels.height];
  const inPoints = ([x, y, width, height]: Box): Box => [x * wide, y * high, width * wide, height * high];
  const colour = hasColour(pixels);
  const seals = colour ? sealsOn(pixels) : [];
  const even = withoutGrid(grey);
  const seen = await engine.recognise(seals.length === 0 ? even : withoutSeals(even, pixels, seals));
  const placed = (some: readonly SeenRun[]): readonly Run[] =>
    some.map(({ text, box, confidence, ink }) => ({ text, box: inPoints(box), confidence, ...(ink && { ink }) }));
  const orientation = orientationOf(seen);
  const across = seen.filter(({ angle }) => isAslant(angle, orientation.skew));
  return {
    reader: engine.name,
    runs: placed(seen.filter((run) => !across.includes(run))),
    ...(across.length > 0 && { aslant: placed(across) }),
    blank: false,
    ...orientation,
    seals: seals.map(inPoints),
    colour,
    qr: mayBeInvoice(seen) ? await orReaderFailure(() => qrCodes(grey)) : [],
  };
}

// A code is a witness of an invoice, and to look for one on a contract costs as much as decoding the page. A page of
// which little could be read may be an invoice all the same.
function mayBeInvoice(runs: readonly SeenRun[]): boolean {
  return (
    runs.length < LITTLE ||
    INVOICE.test(
      runs
        .map(({ text }) => text)
        .join('')
        .replaceAll(/\s/gu, ''),
    )
  );
}

/**
 * How the print lies: the quarter turn that most of it has, and the degrees (clockwise) by which lines lean beyond
 * that.
 */
export function orientationOf(runs: readonly SeenRun[]): Pick<ReadPage, 'rotation' | 'skew'> {
  const weights = new Map<number, number>();
  for (const { angle, text } of runs) {
    const turn = (Math.round(angle / 90) * 90 + 360) % 360;
    weights.set(turn, (weights.get(turn) ?? 0) + text.length);
  }
  const [[rotation] = [0]] = [...weights].toSorted((a, b) => b[1] - a[1]);
  const skew = leanOf(runs);
  return {
    ...(rotation === 90 || rotation === 180 || rotation === 270 ? { rotation } : {}),
    ...(Math.abs(skew) >= LEANING ? { skew } : {}),
  };
}

// The lean that three quarters of the print has at least, long lines counting most: on a bent page or a photo
// from the side lines lean by different angles, and righting all by the middle one would part rows that are level.
function leanOf(runs: readonly SeenRun[]): number {
  const leans = runs
    .map(({ angle, text }) => ({ lean: angle - Math.round(angle / 90) * 90, weight: text.length ** 2 }))
    .toSorted((a, b) => a.lean - b.lean);
  const whole = leans.reduce((sum, { weight }) => sum + weight, 0);
  const quantile = (share: number): number => {
    let left = whole * share;
    return leans.find(({ weight }) => (left -= weight) <= 0)?.lean ?? 0;
  };
  return quantile(0.5) > 0 ? Math.max(0, quantile(0.25)) : Math.min(0, quantile(0.75));
}
