/** Files of an earlier run that are still what this run would write. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sha256 } from '../../base/hash.ts';
import type { MadeDossier } from '../../store/index.ts';

/**
 * Whether the named files lie in their folder, byte for byte, as they were made of the same; one that is gone or that
 * somebody has altered is made anew.
 */
export async function areUnchanged(
  folder: string,
  names: readonly string[],
  made: MadeDossier | undefined,
  outputFingerprint: string,
): Promise<boolean> {
  if (made?.outputFingerprint !== outputFingerprint) return false;
  const same = await Promise.all(names.map((name) => isSame(join(folder, name), made.files[name])));
  return same.every(Boolean);
}

async function isSame(path: string, hash: string | undefined): Promise<boolean> {
  const bytes = await readFile(path).catch(() => undefined);
  return bytes !== undefined && sha256(bytes) === hash;
}
