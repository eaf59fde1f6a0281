/** `registry import` and `registry check`: the bureau's lists. */
import { Fault, type Registry, type Say } from '../model/index.ts';
import { importRegisters } from '../pipeline/config/import-registers.ts';
import { loadRegistry } from '../pipeline/config/registry.ts';
import { REGISTER_NAMES, type RegisterName } from '../pipeline/config/registers/register-files.ts';
import { tableLines } from './table.ts';
import { print, tell } from './terminal.ts';

/** The options of both as the command line gives them. */
export interface RegistryFlags {
  readonly registry?: string;
  readonly as?: string;
  readonly lang?: string;
}

/**
 * Imports lists and says of each file how many rows are good and how many not; 2 and nothing written when a row is
 * wrong, each named with sheet and row.
 */
export async function registryImportCommand(
  files: readonly string[],
  { registry, as }: RegistryFlags,
  say: Say,
): Promise<number> {
  const register = REGISTER_NAMES.find((name) => name === as);
  if (as !== undefined && register === undefined)
    throw new Fault('usage', [say('cli.option.as', { found: as, known: REGISTER_NAMES.join('、') })]);
  const {
    files: read,
    problems,
    notes,
    written,
  } = await importRegisters(files, folderOf(registry, say), register, say);
  const columns = ['file', 'register', 'rows', 'refused', 'written'].map((key) => ({
    heading: say(`registry.column.${key}`),
    right: key === 'rows' || key === 'refused',
  }));
  const target = (name: RegisterName): string => written.find((path) => path.endsWith(`${name}.csv`)) ?? '—';
  print(
    ...tableLines(
      columns,
      read.map((one) => [
        one.file,
        say(`register.${one.register}`),
        String(one.rows),
        String(one.refused),
        target(one.register),
      ]),
    ),
  );
  tell(...notes);
  if (problems.length === 0) return 0;
  tell(...problems, say('registry.nothing'));
  return 2;
}

/**
 * Loads the registers, prints how many entries each has and names what is not read; problems are a `configuration`
 * Fault.
 */
export async function registryCheckCommand({ registry }: RegistryFlags, say: Say): Promise<number> {
  const { registry: loaded, notes } = await loadRegistry(folderOf(registry, say), say);
  const rows = REGISTER_NAMES.map((name) => [say(`register.${name}`), entriesOf(loaded, name)?.toString() ?? '—']);
  print(
    ...tableLines(
      [{ heading: say('registry.column.register') }, { heading: say('registry.column.rows'), right: true }],
      rows,
    ),
  );
  tell(...notes);
  return 0;
}

function entriesOf(registry: Registry, name: RegisterName): number | undefined {
  const key = {
    providers: 'providers',
    enterprises: 'enterprises',
    payouts: 'payouts',
    'credit-issuers': 'creditIssuers',
  } as const satisfies Record<RegisterName, keyof Registry>;
  return registry[key[name]]?.length;
}

function folderOf(registry: string | undefined, say: Say): string {
  if (registry === undefined || registry === '') throw new Fault('usage', [say('cli.option.registry')]);
  return registry;
}
