/** QR codes on a picture. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';
import { resized, type GrayImage } from './pixels/gray-image.ts';

/**
 * Longest sides in pixels at which codes are sought, one after the other until some are found: small ones are quick,
 * and a blurred code reads better in them.
 */
const SIDES = [1200, 2400] as const;

let module: Promise<unknown> | undefined;

/** Payloads of all QR codes on the picture, without repetitions, sorted; none where none can be read. */
export async function qrCodes(gray: GrayImage): Promise<readonly string[]> {
  // From the disk: the package's own way is to fetch it.
  module ??= readFile(createRequire(import.meta.url).resolve('zxing-wasm/reader/zxing_reader.wasm')).then((bytes) =>
    prepareZXingModule({ overrides: { wasmBinary: Uint8Array.from(bytes).buffer }, fireImmediately: true }),
  );
  await module;
  for (const side of SIDES) {
    const scale = Math.min(1, side / Math.max(gray.width, gray.height));
    const small =
      scale === 1
        ? gray
        : await resized(gray, { width: Math.round(gray.width * scale), height: Math.round(gray.height * scale) });
    const found = await codesIn(small);
    if (found.length > 0 || scale === 1) return found;
  }
  return [];
}

async function codesIn(gray: GrayImage): Promise<readonly string[]> {
  const codes = await readBarcodes(greymap(gray), {
    formats: ['QRCode'],
    tryHarder: true,
    tryRotate: false,
    tryInvert: false,
    tryDownscale: false,
    maxNumberOfSymbols: 16,
  });
  return [...new Set(codes.filter(({ isValid }) => isValid).map(({ text }) => text))].toSorted();
}

// A gray picture file (PGM, netpbm.sourceforge.net/doc/pgm.html): three bytes a pixel less to hand over than a bitmap.
function greymap({ data, width, height }: GrayImage): Uint8Array {
  return Buffer.concat([Buffer.from(`P5 ${String(width)} ${String(height)} 255\n`), data]);
}
