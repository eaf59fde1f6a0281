/** `labels.jsonl`: what is true of the papers of a folder. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { z } from 'zod';

/** The labels of a folder, a line each, in the shape that is asked for. */
export async function labelsIn<S extends z.ZodType>(folder: string, shape: S): Promise<readonly z.output<S>[]> {
  const lines = (await readFile(join(folder, 'labels.jsonl'), 'utf8')).split('\n');
  return lines.filter((line) => line !== '').map((line) => shape.parse(JSON.parse(line)));
}
