/** `npm run bench`: measures reading on this machine, prints the table and writes docs/performance.md. */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { watchMemory } from './memory.ts';
import { modelTime } from './model-time.ts';
import { machine, page, table, type Row } from './report.ts';

const HERE = import.meta.dirname;
const measured = z.array(z.strictObject({ name: z.string(), pages: z.number(), seconds: z.number(), from: z.number(), to: z.number() }));

const rows: Row[] = [];
const skipped: string[] = [];
for (const name of ['text-pages', 'scanned-pages', 'tesseract', 'second-run']) {
  console.error(`measuring ${name} …`);
  const found = await run(name);
  rows.push(...found);
  if (found.length === 0) skipped.push(`Skipped: ${name}, which is not installed here.`);
}
const docs = join(HERE, '..', 'docs');
mkdirSync(docs, { recursive: true });
writeFileSync(join(docs, 'performance.md'), page(rows, skipped));
console.log([machine(), table(rows), ...skipped].join('\n\n'));

// A process of its own for each, so that none starts with the memory and the warm models of another.
async function run(name: string): Promise<readonly Row[]> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  const notes = join(folder, 'models');
  try {
    const child = fork(join(HERE, 'one.ts'), [name], {
      execArgv: ['--import', join(HERE, 'model-clock.ts')],
      env: { ...process.env, BENCH_MODEL_CLOCK: notes },
    });
    const stop = watchMemory(child.pid ?? 0);
    const message = once(child, 'message', { signal: ended(child) });
    const [found]: unknown[] = await message;
    const memory = stop();
    return measured.parse(found).map((each) => ({ ...each, model: modelTime(notes, each.from, each.to), memory }));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

// A child that ends without a result ends the waiting.
function ended(child: ReturnType<typeof fork>): AbortSignal {
  const controller = new AbortController();
  child.once('exit', (code) => controller.abort(new Error(`the measure ended with ${String(code)}`)));
  return controller.signal;
}
