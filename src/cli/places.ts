/** Where the program's own files lie, in a checkout and in an installed package alike. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

const at = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** Folders that ship with the program. */
export const SHIPPED = {
  scheme: at('pipelines/karamay'),
  templates: at('templates'),
  messages: at('templates/messages'),
  look: at('templates/dossier'),
} as const;

/** Name and version, as dossiers state them. */
export const PROGRAM = `voucher-dossier ${versionIn(readFileSync(at('package.json'), 'utf8'))}`;

function versionIn(manifest: string): string {
  return z.object({ version: z.string() }).parse(JSON.parse(manifest)).version;
}

/** The database server that the environment names (`DATABASE_URL`); undefined keeps the state in the data folder. */
export function databaseUrlOf(): string | undefined {
  const address = process.env['DATABASE_URL'];
  return address === '' ? undefined : address;
}
