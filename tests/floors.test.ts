import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import { expect, test } from 'vitest';

const FLOOR: Readonly<Record<string, number>> = {
  model: 0,
  recognize: 1,
  ingest: 2,
  read: 2,
  classify: 2,
  extract: 2,
  link: 2,
  settle: 2,
  match: 2,
  check: 2,
  assess: 2,
  dossier: 2,
  store: 2,
  pipeline: 3,
  cli: 4,
  web: 4,
};
const ONLY: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^(?:pdfjs-dist|sharp|tesseract\.js|onnxruntime-node|@napi-rs\/canvas|zxing-wasm)/u, ['read']],
  [/^p-queue/u, ['pipeline']],
  [/^(?:@electric-sql\/pglite|pg$|kysely)/u, ['store']],
];

const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
const imports = files.flatMap((file) =>
  [...readFileSync(join('src', file), 'utf8').matchAll(/from '([^']+)'/gu)].map((match) => ({
    file,
    target: match[1] ?? '',
  })),
);
const room = (file: string): string => file.split('/')[0] ?? '';

test('an import only ever goes down, and stages never import each other', () => {
  const wrong = imports
    .filter(({ target }) => target.startsWith('.'))
    .filter(({ file, target }) => {
      const to = room(relative('src', normalize(join('src', dirname(file), target))));
      return to !== room(file) && (FLOOR[to] ?? 9) >= (FLOOR[room(file)] ?? -1);
    });
  expect(wrong).toEqual([]);
});

test('OCR, PDF, image, queue and database packages stay in their rooms', () => {
  const wrong = imports.filter(({ file, target }) =>
    ONLY.some(([packages, rooms]) => packages.test(target) && !rooms.includes(room(file))),
  );
  expect(wrong).toEqual([]);
});

test('console and process.exit are only in cli/', () => {
  const wrong = files.filter(
    (file) => room(file) !== 'cli' && /\bconsole\.|process\.exit\(/u.test(readFileSync(join('src', file), 'utf8')),
  );
  expect(wrong).toEqual([]);
});
