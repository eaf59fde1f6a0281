/** Born-digital PDFs against `pdftotext`, started once a file. */
import { spawnSync } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { castOf, renderFile } from '../samples/make/case.ts';
import { readCases, readParties } from '../samples/make/samples.ts';

/** How many files the batch has. */
export const FILES = 200;

/**
 * Writes the batch: the born-digital papers of the samples, over again until there are enough, each with bytes of its
 * own.
 */
export async function writeBornDigital(folder: string): Promise<readonly string[]> {
  await mkdir(folder, { recursive: true });
  const parties = await readParties();
  const papers = [...(await readCases())].flatMap(([id, description]) =>
    description.files
      .filter((file) => !('broken' in file) && file.scan === undefined)
      .map((file) => ({ id, file, cast: castOf(description, parties) })),
  );
  const files: string[] = [];
  const made = new Map<number, Buffer>();
  for (let at = 0; at < FILES; at += 1) {
    const which = at % papers.length;
    const paper = papers[which];
    if (paper === undefined) throw new Error('the samples have no born-digital paper');
    const bytes = made.get(which) ?? (await renderFile(paper.file, paper.cast, paper.id));
    made.set(which, bytes);
    const file = join(folder, `born-${String(at).padStart(3, '0')}.pdf`);
    // A comment after %%EOF: another hash, the same pages.
    await writeFile(file, Buffer.concat([bytes, Buffer.from(`\n% ${String(at)}\n`)]));
    files.push(file);
  }
  return files;
}

/**
 * Seconds that `pdftotext` takes for the files, one start a file, one after the other; undefined where it is not
 * installed.
 */
export function pdftotextSeconds(files: readonly string[]): number | undefined {
  if (spawnSync('pdftotext', ['-v']).error !== undefined) return undefined;
  const from = performance.now();
  for (const file of files) {
    const { status } = spawnSync('pdftotext', ['-layout', file, '-'], { maxBuffer: 64 * 2 ** 20 });
    if (status !== 0) throw new Error(`pdftotext ended with ${String(status)}: ${file}`);
  }
  return (performance.now() - from) / 1000;
}
