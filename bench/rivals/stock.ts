/** The wrapper as it comes, two processes of one thread. */
import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { timed, type Reading } from './rival.ts';

const ANSWER = z.strictObject({ file: z.string(), text: z.string() });

/** Reads the files with one process a core; the first file is read once before the clock starts. */
export async function stock(files: readonly string[]): Promise<Reading> {
  const children = await Promise.all(
    Array.from({ length: availableParallelism() }, async () => {
      const child = fork(join(import.meta.dirname, 'stock-child.ts'));
      await once(child, 'message');
      return child;
    }),
  );
  try {
    await Promise.all(children.map((child) => ask(child, files[0] ?? '')));
    return await timed(async () => {
      const waiting = [...files];
      const texts = new Map<string, string>();
      await Promise.all(
        children.map(async (child) => {
          for (let file = waiting.shift(); file !== undefined; file = waiting.shift())
            texts.set(file, await ask(child, file));
        }),
      );
      return texts;
    });
  } finally {
    for (const child of children) child.disconnect();
  }
}

async function ask(child: ChildProcess, file: string): Promise<string> {
  child.send(file);
  const [answer]: unknown[] = await once(child, 'message');
  return ANSWER.parse(answer).text;
}
