/**
 * `npm run goldens`: runs all samples and writes what came out into `samples/goldens`; `git diff` shows what changed.
 */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { readCases } from '../samples/make/samples.ts';
import { runSamples } from '../tests/golden/batch.ts';
import { committedGoldens, GOLDENS, goldensOf } from '../tests/golden/goldens.ts';

await mkdir(GOLDENS, { recursive: true });
const committed = await committedGoldens();
const run = await runSamples();
const found = await goldensOf(run.out, [...(await readCases()).keys()], committed).finally(run.clear);
await rm(GOLDENS, { recursive: true });
for (const [path, text] of found) {
  await mkdir(dirname(join(GOLDENS, path)), { recursive: true });
  await writeFile(join(GOLDENS, path), text);
}
const changed = [...new Set([...committed.keys(), ...found.keys()])].filter(
  (path) => committed.get(path) !== found.get(path),
);
console.log(
  changed.length === 0
    ? `${found.size} goldens, none changed`
    : `${found.size} goldens, changed:\n${changed.join('\n')}`,
);
