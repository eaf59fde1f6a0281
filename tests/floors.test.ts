import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import { describe, expect, test } from 'vitest';

const FLOOR: Readonly<Record<string, number>> = {
  model: 0,
  base: 0.5,
  recognize: 1,
  rules: 1.5,
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

// base/ touches bytes and files: only the rooms that do so themselves stand on it.
const ON_BASE = ['ingest', 'read', 'store', 'pipeline'];

const ONLY: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^(?:pdfjs-dist|pdf-parse|sharp|tesseract\.js|onnxruntime-node|@napi-rs\/canvas|zxing-wasm)/u, ['read']],
  [/^p-queue/u, ['pipeline']],
  [/^yaml$/u, ['base']],
  [/^(?:@electric-sql\/pglite|pg$|kysely)/u, ['store']],
];

// From recognize to dossier everything but ingest, read and store is a function of its arguments.
const PURE = [
  'model',
  'recognize',
  'rules',
  'classify',
  'extract',
  'link',
  'settle',
  'match',
  'check',
  'assess',
  'dossier',
];
const IMPURE_MODULES = [
  'fs|child_process|worker_threads|cluster|http|https|http2|net|tls|dgram|dns|os|process|perf_hooks|timers',
];
const IMPURE_IMPORT = new RegExp(String.raw`^(?:node:)?(?:${IMPURE_MODULES.join('|')})(?:\/|$)|^undici$`, 'u');
const IMPURE_CALLS = [
  String.raw`\bDate\.now\b|\bnew Date\(\s*\)|\bDate\(\s*\)|\bTemporal\.Now\b`,
  String.raw`\bMath\.random\b|\bcrypto\.(?:random|getRandom)|\bperformance\.`,
  String.raw`\bprocess\.(?!ts\b)|\bfetch\(|\bset(?:Timeout|Interval|Immediate)\(`,
];
const IMPURE_CALL = new RegExp(IMPURE_CALLS.join('|'), 'u');

interface Import {
  readonly file: string;
  readonly target: string;
}

/** What a source imports: `import … from`, `export … from`, bare `import ''`, and `import()`, with types. */
function importsIn(source: string): readonly string[] {
  const code = withoutComments(source);
  return [...code.matchAll(/\bfrom\s*(['"])([^'"]+)\1|\bimport\s*\(?\s*(['"`])([^'"`]+)\3/gu)].map(
    (match) => match[2] ?? match[4] ?? '',
  );
}

function withoutComments(source: string): string {
  return source.replace(/\/\*[\s\S]*?\*\//gu, '').replace(/(?<![:'"`\\])\/\/[^\n]*/gu, '');
}

const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
const sources = files.map((file) => ({ file, source: readFileSync(join('src', file), 'utf8') }));
const imports = sources.flatMap(({ file, source }) => importsIn(source).map((target): Import => ({ file, target })));
const room = (file: string): string => file.split('/')[0] ?? '';

// The room an import leads to; undefined for packages and within one room.
function otherRoom({ file, target }: Import): string | undefined {
  if (!target.startsWith('.')) return undefined;
  const to = room(relative('src', normalize(join('src', dirname(file), target))));
  return to === room(file) ? undefined : to;
}

describe('the reading of imports', () => {
  test.each([
    [`import { a } from '../model/index.ts';`, ['../model/index.ts']],
    [`import type { A } from "../model/index.ts";`, ['../model/index.ts']],
    [`export * from './a.ts';`, ['./a.ts']],
    [`import './side-effect.ts';`, ['./side-effect.ts']],
    [`const late = await import('../store/index.ts');`, ['../store/index.ts']],
    [`const late = () => import(\n  '../store/index.ts'\n);`, ['../store/index.ts']],
    [`type Late = import('../store/index.ts').Store;`, ['../store/index.ts']],
    [`import {\n  a,\n  b,\n} from '../model/index.ts';`, ['../model/index.ts']],
    [`// import('./no.ts')\n/* from './no.ts' */`, []],
  ])('%j', (source, expected) => {
    expect(importsIn(source)).toEqual(expected);
  });
});

test('an import only ever goes down, and stages never import each other', () => {
  const wrong = imports.filter((one) => {
    const to = otherRoom(one);
    return to !== undefined && (FLOOR[to] ?? 9) >= (FLOOR[room(one.file)] ?? -1);
  });
  expect(wrong).toEqual([]);
});

test('every room has its floor', () => {
  expect([...new Set(files.map(room))].filter((name) => !(name in FLOOR))).toEqual([]);
});

test('base, which may use files, serves only the rooms that touch bytes', () => {
  expect(imports.filter((one) => otherRoom(one) === 'base' && !ON_BASE.includes(room(one.file)))).toEqual([]);
});

test('no two files import each other, directly or through others', () => {
  expect(circles()).toEqual([]);
});

test('OCR, PDF, image, queue and database packages stay in their rooms', () => {
  const wrong = imports.filter(({ file, target }) =>
    ONLY.some(([packages, rooms]) => packages.test(target) && !rooms.includes(room(file))),
  );
  expect(wrong).toEqual([]);
});

describe('what is pure', () => {
  test.each([
    `import { readFileSync } from 'node:fs';`,
    `const files = await import('node:fs/promises');`,
    `const now = Date.now();`,
    `const today = new Date();`,
    `const dice = Math.random();`,
    `const home = process.env.HOME;`,
    `const page = await fetch('http://example.org');`,
  ])('%j is not', (source) => {
    expect(impurities(source)).not.toEqual([]);
  });

  test.each([
    `const day = new Date(Date.UTC(2025, 0, 1));`,
    `import { join } from 'node:path';`,
    `// the clock: Date.now()`,
    `import { processed } from './process.ts';`,
  ])('%j is', (source) => {
    expect(impurities(source)).toEqual([]);
  });

  test('are the rooms from recognize to dossier: no files, clock, network, chance or environment', () => {
    const wrong = sources
      .filter(({ file }) => PURE.includes(room(file)))
      .flatMap(({ file, source }) => impurities(source).map((what) => ({ file, what })));
    expect(wrong).toEqual([]);
  });
});

test('console and process.exit are only in cli/', () => {
  const wrong = sources
    .filter(({ file, source }) => room(file) !== 'cli' && /\bconsole\.|process\.exit\(/u.test(source))
    .map(({ file }) => file);
  expect(wrong).toEqual([]);
});

function impurities(source: string): readonly string[] {
  return [
    ...importsIn(source).filter((target) => IMPURE_IMPORT.test(target)),
    ...(IMPURE_CALL.exec(withoutComments(source)) ?? []),
  ];
}

/** Circles of files, each told by the file at which it closes. */
function circles(): readonly string[] {
  const next = new Map(
    files.map((file) => [
      file,
      imports
        .filter((one) => one.file === file && one.target.startsWith('.'))
        .map(({ target }) => normalize(join(dirname(file), target))),
    ]),
  );
  const done = new Set<string>();
  const found: string[] = [];
  const walk = (file: string, path: readonly string[]): void => {
    if (path.includes(file)) found.push([...path.slice(path.indexOf(file)), file].join(' → '));
    if (path.includes(file) || done.has(file)) return;
    for (const target of next.get(file) ?? []) walk(target, [...path, file]);
    done.add(file);
  };
  for (const file of files) walk(file, []);
  return found;
}
