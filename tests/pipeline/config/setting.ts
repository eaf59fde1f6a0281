/** Folders to load from: the shipped scheme with changes, registers written on the spot. */
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import { Fault, type Say } from '../../../src/model/index.ts';
import { loadMessages } from '../../../src/pipeline/config/messages.ts';

const root = (path: string) => fileURLToPath(new URL(`../../../${path}`, import.meta.url));

/** The shipped scheme. */
export const KARAMAY = root('pipelines/karamay');

/** The shipped words of a language. */
export async function words(language: 'zh-CN' | 'en' = 'en'): Promise<Say> {
  return loadMessages(root('templates/messages'), language);
}

/** A folder that is gone after the test. */
export async function folder(files: Readonly<Record<string, string | Uint8Array>> = {}): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), 'config-'));
  onTestFinished(() => rm(dir, { recursive: true }));
  for (const [name, content] of Object.entries(files)) await writeFile(join(dir, name), content);
  return dir;
}

/** The shipped scheme with texts replaced, files added, and files taken away (`undefined`). */
export async function changedScheme(
  changes: Readonly<Record<string, readonly [from: string, to: string] | string | undefined>>,
): Promise<string> {
  const dir = await folder();
  await cp(KARAMAY, dir, { recursive: true });
  for (const [name, change] of Object.entries(changes)) {
    const path = join(dir, name);
    if (change === undefined) await rm(path);
    else if (typeof change === 'string') await writeFile(path, change);
    else await writeFile(path, replaced(await readFile(path, 'utf8'), change));
  }
  return dir;
}

function replaced(text: string, [from, to]: readonly [string, string]): string {
  if (!text.includes(from)) throw new Error(`nothing to replace: ${from}`);
  return text.replace(from, to);
}

/** What a load complains of: its code and lines. Fails when it does not. */
export async function faultOf(
  load: Promise<unknown>,
): Promise<{ readonly code: string; readonly lines: readonly string[] }> {
  const fault = await load.then(
    () => undefined,
    (error: unknown) => error,
  );
  if (!(fault instanceof Fault)) throw new Error('no Fault was thrown', { cause: fault });
  return { code: fault.code, lines: fault.lines };
}
