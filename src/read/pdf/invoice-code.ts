/** The QR code of a born-digital invoice, read without painting the page where it is an image. */
import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Box, Run } from '../../model/index.ts';
import { paintPage } from '../paint.ts';
import { greyOf, type GrayImage } from '../pixels/gray-image.ts';
import { qrCodes } from '../qr.ts';
import type { PageInk } from './ink.ts';
import type { Resources } from './resources.ts';

/**
 * How the part of a page is painted where a code is drawn with rectangles: every layout of an invoice has it in its
 * upper left.
 */
const [DPI, PART] = [120, 0.4];
// A code of 29 × 29 modules drawn tile by tile has some hundred tiles of four corners.
const TILED = 600;

/** Payloads of the codes on a page that has the words of an invoice; nothing on others, which cost nothing. */
export async function invoiceCodes(
  page: PDFPageProxy,
  runs: readonly Run[],
  ink: PageInk,
  resources: Resources,
): Promise<readonly string[]> {
  if (
    !/发票/u.test(
      runs
        .map(({ text }) => text)
        .join('')
        .replace(/\s/gu, ''),
    )
  )
    return [];
  const squares = ink.images.filter(({ box, name }) => name !== undefined && isSquare(box));
  for (const { name = '' } of squares) {
    const picture = resources.image(name);
    const found = picture === undefined ? [] : await qrCodes(framed(greyOf(picture)));
    if (found.length > 0) return found;
  }
  return ink.corners > TILED || squares.length > 0 ? qrCodes(greyOf(await paintPage(page, DPI, { part: PART }))) : [];
}

// Codes are 20–50 mm.
function isSquare([, , width, height]: Box): boolean {
  return width > 30 && width < 150 && Math.abs(width - height) < 0.2 * width;
}

/**
 * The picture enlarged to at least 250 pixels and with a white margin: codes are often stored at one pixel a module and
 * without their quiet zone.
 */
function framed({ data, width, height }: GrayImage): GrayImage {
  const scale = Math.max(1, Math.ceil(250 / Math.max(width, height)));
  const margin = Math.ceil(0.15 * width * scale);
  const [wide, high] = [width * scale + 2 * margin, height * scale + 2 * margin];
  const out = new Uint8Array(wide * high).fill(255);
  for (let y = 0; y < height * scale; y++) {
    for (let x = 0; x < width * scale; x++) {
      out[(y + margin) * wide + x + margin] = data[Math.floor(y / scale) * width + Math.floor(x / scale)] ?? 255;
    }
  }
  return { data: out, width: wide, height: high };
}
