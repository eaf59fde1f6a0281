/** Dossiers of an earlier run that are still what this run would write. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sha256 } from '../ingest/index.ts';
import type { MadeDossier } from '../store/index.ts';
import type { DossierFiles } from './outputs.ts';
import { DOSSIER_FILES } from './publish.ts';

/** The files of a dossier in its folder when they are, byte for byte, those that were made of the same; undefined when anything differs or is gone. */
export async function keptFiles(folder: string, made: MadeDossier | undefined, madeOf: string): Promise<DossierFiles | undefined> {
  if (made?.madeOf !== madeOf) return undefined;
  const [html, pdf, json] = await Promise.all(DOSSIER_FILES.map((name) => readIfSame(join(folder, name), made.files[name])));
  return html && pdf && json && { 'dossier.html': html, 'dossier.pdf': pdf, 'dossier.json': json };
}

async function readIfSame(path: string, hash: string | undefined): Promise<Uint8Array | undefined> {
  // One that is gone is made anew; so is one that somebody has altered.
  const bytes = await readFile(path).catch(() => undefined);
  return bytes !== undefined && sha256(bytes) === hash ? bytes : undefined;
}
