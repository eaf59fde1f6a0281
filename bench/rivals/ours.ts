/** This program's own reading, as `process` and `read` use it. */
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { sourcesOf } from '../../src/ingest/index.ts';
import type { ReadDocument } from '../../src/model/index.ts';
import { openReadingService } from '../../src/read/index.ts';
import { timed, type Reading } from './rival.ts';

/** Reads the files; each core reads one before the clock starts. `clocked` notes the time inside the models. */
export async function ours(files: readonly string[], { clocked = false } = {}): Promise<Reading> {
  const jobs = availableParallelism();
  const reading = openReadingService(
    { jobs, ocr: 'paddle' },
    clocked ? { program: join(import.meta.dirname, '../clocked-child.ts') } : {},
  );
  try {
    await Promise.all((await sourcesOf(files.slice(0, jobs))).map((source) => reading.read(source)));
    const sources = await sourcesOf(files);
    return await timed(async () => {
      const read = await Promise.all(sources.map((source) => reading.read(source)));
      return new Map(read.map((document) => [document.path, textOf(document)]));
    });
  } finally {
    await reading.close();
  }
}

function textOf({ path, pages, status }: ReadDocument): string {
  if (status !== 'read') throw new Error(`${path} was not read: ${status}`);
  return pages.flatMap(({ runs }) => runs.map(({ text }) => text)).join('\n');
}
