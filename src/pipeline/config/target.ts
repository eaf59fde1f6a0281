/** Whether a folder can take what a run writes, found out before anything is written. */
import { access, constants, stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { Fault, type Say } from '../../model/index.ts';

/** A `usage` Fault unless the folder itself, or the nearest one above it that is there, takes new files. */
export async function checkTarget(path: string, say: Say): Promise<void> {
  const near = await nearest(resolve(path));
  if (!near.isFolder) throw new Fault('usage', [say('process.target.file', { path, file: near.path })]);
  await access(near.path, constants.W_OK | constants.X_OK).catch((cause: unknown) => {
    throw new Fault('usage', [say('process.target.closed', { path, folder: near.path })], { cause });
  });
}

async function nearest(path: string): Promise<{ readonly path: string; readonly isFolder: boolean }> {
  const found = await stat(path).catch(() => undefined);
  return found === undefined && dirname(path) !== path
    ? nearest(dirname(path))
    : { path, isFolder: found?.isDirectory() === true };
}
