/** The same batch a first and a second time over one store: what was read is not read again. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SourceFile } from '../src/model/index.ts';
import type { Reading } from '../src/read/index.ts';
import { openStore, type Store } from '../src/store/index.ts';
import { openDefault, readAll, timed, type Measured } from './measured.ts';
import { scan, textPdf } from './pages.ts';

/** Measures both runs from a cold start: opening the store and, where they are needed, the models is part of each. */
export async function measure(): Promise<readonly Measured[]> {
  const sources = await Promise.all([...Array.from({ length: 4 }, (_, at) => textPdf(at, 5)), ...Array.from({ length: 6 }, (_, at) => scan(at))]);
  const data = await mkdtemp(join(tmpdir(), 'bench-'));
  try {
    return [
      await timed('a batch of 20 text pages and 6 scans, first run', () => run(data, sources)),
      await timed('the same batch, second run', () => run(data, sources)),
    ];
  } finally {
    await rm(data, { recursive: true, force: true });
  }
}

async function run(data: string, sources: readonly SourceFile[]): Promise<number> {
  const store = await openStore({ data, say: (key) => key });
  const reading = openDefault();
  try {
    return await readAll((source) => readOnce(store, reading, source), sources);
  } finally {
    await reading.close();
    await store.close();
  }
}

async function readOnce({ readings }: Store, reading: Reading, source: SourceFile) {
  const known = await readings.getReading(source.sha256, reading.version);
  if (known !== undefined) return known;
  const document = await reading.read(source);
  await readings.putReading(document, reading.version);
  return document;
}
