/** Loads the bureau's registers from a folder. */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Fault, type Registry, type Say } from '../../model/index.ts';
import type { RegisterFile } from './registers/register-file.ts';
import { REGISTER_FILES, REGISTER_NAMES, type RegisterName } from './registers/register-files.ts';
import { ignoredColumns, SETTINGS_FILE } from './registry-settings.ts';
import type { Report } from './registers/report.ts';
import type { Spreadsheet } from './registers/sheet.ts';
import { readSpreadsheet } from './registers/spreadsheet.ts';

/** What a folder holds: the registers, and in sentences every file, column and row that is not read. */
export interface LoadedRegistry {
  readonly registry: Registry;
  readonly notes: readonly string[];
}

/**
 * `providers`, `enterprises`, `payouts` and `credit-issuers`, each as `.csv` or `.xlsx`; a file that is not there
 * leaves its register undefined.
 * Everything wrong in any cell of any file is one sentence of a single `configuration` Fault, and then nothing is
 * loaded.
 */
export async function loadRegistry(dir: string, say: Say): Promise<LoadedRegistry> {
  const files = (
    await readdir(dir).catch((cause: unknown) => {
      throw new Fault('configuration', [say('config.folder.unreadable', { dir })], { cause });
    })
  )
    .filter((file) => !/^[.~]/u.test(file))
    .toSorted();
  const [problems, notes]: [string[], string[]] = [[], []];
  const folder: RegistryFolder = {
    dir,
    files,
    listed: await ignoredColumns(dir, say),
    problem: (text) => void problems.push(text),
    note: (text) => void notes.push(text),
    say,
  };
  const providers = await load(folder, 'providers', REGISTER_FILES.providers);
  const enterprises = await load(folder, 'enterprises', REGISTER_FILES.enterprises);
  const payouts = await load(folder, 'payouts', REGISTER_FILES.payouts);
  const creditIssuers = await load(folder, 'credit-issuers', REGISTER_FILES['credit-issuers']);
  const others = files.filter((file) => file !== SETTINGS_FILE && !REGISTER_NAMES.some((name) => isOf(name, file)));
  if (others.length > 0) notes.push(say('config.registry.others', { files: others.join('、') }));
  if (problems.length === 0 && !providers && !enterprises && !payouts && !creditIssuers)
    problems.push(say('config.registry.none', { dir }));
  if (problems.length > 0) throw new Fault('configuration', problems);
  return {
    registry: {
      ...(providers && { providers }),
      ...(enterprises && { enterprises }),
      ...(payouts && { payouts }),
      ...(creditIssuers && { creditIssuers }),
    },
    notes,
  };
}

interface RegistryFolder extends Report {
  readonly dir: string;
  readonly files: readonly string[];
  readonly listed: ReadonlySet<string>;
  readonly say: Say;
}

async function load<V>(
  folder: RegistryFolder,
  name: RegisterName,
  { values }: RegisterFile<V>,
): Promise<readonly V[] | undefined> {
  const mine = folder.files.filter((file) => isOf(name, file));
  const [file, second] = mine;
  if (file === undefined) return undefined;
  if (second !== undefined) folder.problem(folder.say('config.registry.twice', { files: mine.join(', ') }));
  const spreadsheet = await read(folder, file);
  return spreadsheet === undefined ? [] : values(spreadsheet, { ...folder, file });
}

function isOf(name: RegisterName, file: string): boolean {
  return ['.csv', '.xlsx', '.xls'].some((type) => file.toLowerCase() === `${name}${type}`);
}

// .xls is BIFF or an HTML page in disguise: neither is read.
async function read({ dir, problem, say }: RegistryFolder, file: string): Promise<Spreadsheet | undefined> {
  if (/\.xls$/iu.test(file)) {
    problem(say('config.registry.xls', { file }));
    return undefined;
  }
  try {
    return await readSpreadsheet(join(dir, file));
  } catch (error) {
    problem(say('config.registry.unreadable', { file, cause: error instanceof Error ? error.message : String(error) }));
    return undefined;
  }
}
