/**
 * Puts lists as offices hand them over into the registry folder, in one plain form: all of them, or none when a row is
 * wrong.
 */
import { mkdir, readdir, rename, stat, writeFile } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { Fault, type Say } from '../../model/index.ts';
import { ignoredColumns } from './registry-settings.ts';
import type { Imported } from './registers/register-file.ts';
import { REGISTER_FILES, REGISTER_NAMES, type RegisterName } from './registers/register-files.ts';
import type { Spreadsheet } from './registers/sheet.ts';
import { readSpreadsheet } from './registers/spreadsheet.ts';

/** What came of one file. */
export interface ImportedFile extends Imported {
  readonly file: string;
  readonly register: RegisterName;
}

/**
 * What an import came to; `written` are the files of the registry, none when there are problems. `notes` name every
 * column and row that is not taken.
 */
export interface Import {
  readonly files: readonly ImportedFile[];
  readonly problems: readonly string[];
  readonly notes: readonly string[];
  readonly written: readonly string[];
}

/**
 * Reads the files, each as the register that `as` or its own name or heading says, and writes
 * `<registry>/<register>.csv`. A file that cannot be read or told is a `usage` Fault.
 */
export async function importRegisters(
  files: readonly string[],
  registry: string,
  as: RegisterName | undefined,
  say: Say,
): Promise<Import> {
  const [problems, notes]: [string[], string[]] = [[], []];
  const listed = await ignoredColumns(registry, say);
  const report = { problem: (text: string) => void problems.push(text), note: (text: string) => void notes.push(text) };
  const imported: ImportedFile[] = [];
  for (const file of files) {
    const spreadsheet = await spreadsheetOf(file, say);
    const register = as ?? registerOf(file, spreadsheet, say);
    imported.push({
      file,
      register,
      ...REGISTER_FILES[register].lines(spreadsheet, { ...report, file: basename(file), listed, say }),
    });
  }
  if (problems.length > 0) return { files: imported, problems, notes, written: [] };
  const names = REGISTER_NAMES.filter((name) => imported.some(({ register }) => register === name));
  await refuseOthers(names, registry, say);
  await mkdir(registry, { recursive: true });
  const written: string[] = [];
  for (const name of names)
    written.push(
      await writeRegister(
        registry,
        name,
        imported.filter(({ register }) => register === name),
      ),
    );
  return { files: imported, problems, notes, written };
}

async function spreadsheetOf(file: string, say: Say): Promise<Spreadsheet> {
  if ((await stat(file).catch(() => undefined))?.isFile() !== true)
    throw new Fault('usage', [say('registry.none', { file })]);
  if (extname(file).toLowerCase() === '.xls') throw new Fault('usage', [say('config.registry.xls', { file })]);
  try {
    return await readSpreadsheet(file);
  } catch (cause) {
    throw new Fault(
      'usage',
      [say('config.registry.unreadable', { file, cause: cause instanceof Error ? cause.message : String(cause) })],
      { cause },
    );
  }
}

// The file's own name decides; else whichever register has most of its columns there.
function registerOf(file: string, spreadsheet: Spreadsheet, say: Say): RegisterName {
  const named = REGISTER_NAMES.find((name) => name === basename(file, extname(file)).toLowerCase());
  if (named !== undefined) return named;
  const fits = REGISTER_NAMES.map((name) => ({ name, fit: REGISTER_FILES[name].fit(spreadsheet) }))
    .filter(({ fit }) => fit > 0)
    .toSorted((a, b) => b.fit - a.fit);
  const [best] = fits;
  if (best === undefined) throw new Fault('usage', [say('registry.unknown', { file })]);
  const equal = fits.filter(({ fit }) => fit === best.fit);
  if (equal.length > 1)
    throw new Fault('usage', [say('registry.several', { file, known: equal.map(({ name }) => name).join('、') })]);
  return best.name;
}

// Two files of one register would clash when the registry is loaded.
async function refuseOthers(names: readonly RegisterName[], registry: string, say: Say): Promise<void> {
  const there: readonly string[] = await readdir(registry).catch(() => []);
  const clashing = names
    .flatMap((name) => ['.xlsx', '.xls'].map((type) => `${name}${type}`))
    .filter((file) => there.includes(file));
  if (clashing.length > 0)
    throw new Fault(
      'usage',
      clashing.map((file) => say('registry.other', { file: join(registry, file) })),
    );
}

async function writeRegister(registry: string, name: RegisterName, files: readonly ImportedFile[]): Promise<string> {
  const path = join(registry, `${name}.csv`);
  const lines = [REGISTER_FILES[name].heading, ...files.flatMap((file) => file.lines)];
  await writeFile(`${path}.unfinished`, lines.map((cells) => `${cells.map(quoted).join(',')}\n`).join(''));
  await rename(`${path}.unfinished`, path);
  return path;
}

// RFC 4180: quotes around what holds a comma, a quote or a line break.
function quoted(cell: string): string {
  return /[",\n\r]/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
