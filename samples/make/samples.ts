/** Where descriptions are kept and how they are read. */
import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { CASE, type CaseDescription } from './description.ts';
import { PARTIES } from './party.ts';
import { REGISTERS } from './registers.ts';

/** The folder `samples/` with a closing slash. */
export const SAMPLES = fileURLToPath(new URL('../', import.meta.url));

/** All cases by id, in the order of their numbers; a description that is not valid throws with its file name. */
export async function readCases(): Promise<ReadonlyMap<string, CaseDescription>> {
  const names = (await readdir(`${SAMPLES}cases`)).filter((name) => name.endsWith('.yaml')).sort();
  const cases = new Map<string, CaseDescription>();
  for (const name of names) {
    const read = CASE.safeParse(parse(await readFile(`${SAMPLES}cases/${name}`, 'utf8')));
    if (!read.success) throw new Error(`cases/${name}: ${read.error.message}`);
    cases.set(name.replace(/\.yaml$/u, ''), read.data);
  }
  return cases;
}

/** Everybody on the papers. */
export async function readParties() {
  return PARTIES.parse(parse(await readFile(`${SAMPLES}parties.yaml`, 'utf8')));
}

/** The rows of the registers. */
export async function readRegisters() {
  return REGISTERS.parse(parse(await readFile(`${SAMPLES}registers.yaml`, 'utf8')));
}
