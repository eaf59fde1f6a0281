/** A seal as an image of a PDF, made at once. */
import { deflateSync } from 'node:zlib';
import type PDFDocument from 'pdfkit';
import { createCanvas } from '@napi-rs/canvas';
import type { Stroke } from '../drawing.ts';
import { drawSeal, RED } from './seal.ts';

type Pdf = InstanceType<typeof PDFDocument>;
type Seal = Extract<Stroke, { kind: 'seal' }>;

// Pixels a point: 180 dpi, as seals in signed PDFs have it.
const SCALE = 2.5;

/**
 * Stamps a seal on the page that is open. `pdf.image` would take its transparency apart in other threads, and with two
 * seals in a file the thread that ends first gets the lower object number: the bytes would differ from run to run.
 */
export function stamp(pdf: Pdf, seal: Seal): void {
  const side = seal.radius * 2.2;
  const pixels = Math.ceil(side * SCALE);
  const image = embed(pdf, pixels, opacityOf(seal, side, pixels));
  const name = `Seal${String(Object.keys(pdf.page.xobjects).length + 1)}`;
  Object.assign(pdf.page.xobjects, { [name]: image });
  pdf
    .save()
    .opacity(0.82)
    .transform(side, 0, 0, -side, seal.x - side / 2, seal.y + side / 2);
  pdf.addContent(`/${name} Do`).restore();
}

// How much ink lies on each pixel, row by row.
function opacityOf(seal: Seal, side: number, pixels: number): Uint8ClampedArray {
  const context = createCanvas(pixels, pixels).getContext('2d');
  context.scale(SCALE, SCALE);
  context.translate(side / 2, side / 2);
  drawSeal(context, seal);
  return context.getImageData(0, 0, pixels, pixels).data.filter((_, index) => index % 4 === 3);
}

// One colour all over, and the ink as its soft mask (ISO 32000-1, 11.6.5.3).
function embed(pdf: Pdf, pixels: number, opacity: Uint8ClampedArray) {
  const common = {
    Type: 'XObject',
    Subtype: 'Image',
    Width: pixels,
    Height: pixels,
    BitsPerComponent: 8,
    Filter: 'FlateDecode',
  };
  const mask = pdf.ref({ ...common, ColorSpace: 'DeviceGray' });
  mask.end(deflateSync(opacity));
  const image = pdf.ref({ ...common, ColorSpace: 'DeviceRGB', SMask: mask });
  image.end(deflateSync(Buffer.alloc(pixels * pixels * 3, Buffer.from(RED.slice(1), 'hex'))));
  return image;
}
