/**
 * Where a child lives: home, working directory and place for temporary files in one, so that nothing of it is left
 * anywhere else.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** Makes a folder among the temporary files that nobody else can enter. */
export function makePrivateFolder(): string {
  return mkdtempSync(join(resolve(tmpdir()), 'voucher-dossier-'));
}

/** Removes such a folder with all that is in it. */
export function removePrivateFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
}

/** What tells a program to live there, on every system. */
export function livingIn(folder: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    ['HOME', 'USERPROFILE', 'APPDATA', 'LOCALAPPDATA', 'TMPDIR', 'TEMP', 'TMP'].map((name) => [name, folder]),
  );
}
