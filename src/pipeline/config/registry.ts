/** Loads the bureau's registers from a folder. */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Fault, type Registry, type Say } from '../../model/index.ts';
import {
  creditIssuer,
  ENTERPRISE_COLUMNS,
  enterprises,
  ISSUER_COLUMNS,
  payout,
  PAYOUT_COLUMNS,
  provider,
  PROVIDER_COLUMNS,
} from './registers.ts';
import type { Columns } from './heading.ts';
import { rowsOf, type Row } from './row.ts';
import { readSheets, type Sheet } from './sheet.ts';

/**
 * `providers`, `enterprises`, `payouts` and `credit-issuers`, each as `.csv` or `.xlsx`; a file that is not there
 * leaves its register undefined.
 * Everything wrong in any cell of any file is one sentence of a single `configuration` Fault, and then nothing is
 * loaded.
 */
export async function loadRegistry(dir: string, say: Say): Promise<Registry> {
  const files = await readdir(dir).catch((cause: unknown) => {
    throw new Fault('configuration', [say('config.folder.unreadable', { dir })], { cause });
  });
  const problems: string[] = [];
  const folder: RegistryFolder = {
    dir,
    files,
    note: (problem) => {
      problems.push(problem);
    },
    say,
  };
  const providers = await load(folder, 'providers', PROVIDER_COLUMNS, ['name'], (row) => [provider(row)]);
  const listed = await load(folder, 'enterprises', ENTERPRISE_COLUMNS, ['name'], enterprises);
  const payouts = await load(folder, 'payouts', PAYOUT_COLUMNS, ['year', 'enterprise', 'amount', 'state'], (row) => [
    payout(row),
  ]);
  const creditIssuers = await load(folder, 'credit-issuers', ISSUER_COLUMNS, ['name'], (row) => [creditIssuer(row)]);
  if (problems.length === 0 && !providers && !listed && !payouts && !creditIssuers)
    problems.push(say('config.registry.none', { dir }));
  if (problems.length > 0) throw new Fault('configuration', problems);
  return {
    ...(providers && { providers }),
    ...(listed && { enterprises: listed }),
    ...(payouts && { payouts }),
    ...(creditIssuers && { creditIssuers }),
  };
}

interface RegistryFolder {
  readonly dir: string;
  readonly files: readonly string[];
  readonly note: (problem: string) => void;
  readonly say: Say;
}

async function load<K extends string, R>(
  folder: RegistryFolder,
  name: string,
  columns: Columns<K>,
  required: readonly NoInfer<K>[],
  make: (row: Row<K>) => readonly (R | undefined)[],
): Promise<readonly R[] | undefined> {
  const { files, note, say } = folder;
  const mine = files.filter((file) => ['.csv', '.xlsx', '.xls'].some((type) => file === `${name}${type}`)).toSorted();
  const [file, second] = mine;
  if (file === undefined) return undefined;
  if (second !== undefined) note(say('config.registry.twice', { files: mine.join(', ') }));
  const sheets = await sheetsOf(folder, file);
  const names = Object.keys(columns).filter((column): column is K => Object.hasOwn(columns, column));
  return rowsOf(file, sheets, { name, columns, names, required }, note, say)
    .flatMap(make)
    .filter((row) => row !== undefined);
}

// .xls is BIFF or an HTML page in disguise: neither is read.
async function sheetsOf({ dir, note, say }: RegistryFolder, file: string): Promise<readonly Sheet[]> {
  if (file.endsWith('.xls')) {
    note(say('config.registry.xls', { file }));
    return [];
  }
  try {
    return await readSheets(join(dir, file));
  } catch (error) {
    note(say('config.registry.unreadable', { file, cause: error instanceof Error ? error.message : String(error) }));
    return [];
  }
}
