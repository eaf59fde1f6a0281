/** The invented papers that weights are fitted to: the same ones every time. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { labelOf, writtenPaper, type Order } from '../bench/papers/batch.ts';
import { HANDS } from '../bench/papers/hands/index.ts';

/** Which papers, and how many. */
export interface Batch {
  readonly part: Order['part'];
  readonly seed: string;
  readonly count: number;
}

/** Fitted to these, and where a value counts as proven is found with those; no hand's wording is in both. */
export const FIT: readonly Batch[] = [
  { part: 'fit', seed: '51', count: 1200 },
  { part: 'fit', seed: '41', count: 900 },
];
export const CALIBRATE: readonly Batch[] = [{ part: 'calibrate', seed: '42', count: 300 }];

/** Writes the papers of a batch with their labels into a folder of its own; gives the folder. */
export async function writePapers(below: string, { part, seed, count }: Batch): Promise<string> {
  const folder = join(below, `${part}-${seed}`);
  await mkdir(folder, { recursive: true });
  const labels: string[] = [];
  for (let at = 0; at < count; at += 1) {
    const written = writtenPaper({ part, seed, source: 'text', hands: HANDS }, at);
    const file = await written.file();
    await writeFile(join(folder, `${written.name}.${file.ending}`), file.bytes);
    labels.push(JSON.stringify(labelOf(written, file)));
  }
  await writeFile(join(folder, 'labels.jsonl'), `${labels.join('\n')}\n`);
  return folder;
}
