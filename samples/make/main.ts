/**
 * Makes samples/inbox, samples/registry, samples/expected and the table of samples/README.md from the descriptions:
 * `npm run samples -- [case…] [--out <folder>]`. With `--out` everything but the table goes to that folder.
 */
import { parseArgs } from 'node:util';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { castOf, declarationOf, expectedOf, renderFile } from './case.ts';
import type { CaseDescription } from './description.ts';
import { renderRegisters } from './registers.ts';
import { grouped, money } from '../../src/model/money.ts';
import { readCases, readParties, readRegisters, SAMPLES } from './samples.ts';

const cases = await readCases();
const parties = await readParties();
const { values, positionals: wanted } = parseArgs({ options: { out: { type: 'string' } }, allowPositionals: true });
const target = values.out === undefined ? SAMPLES : `${values.out}/`;

for (const [id, description] of cases) if (wanted.length === 0 || wanted.includes(id)) await makeCase(id, description);
await makeRegisters();
if (values.out === undefined)
  await writeFile(`${SAMPLES}README.md`, withTable(await readFile(`${SAMPLES}README.md`, 'utf8'), cases));

async function makeCase(id: string, description: CaseDescription): Promise<void> {
  const cast = castOf(description, parties);
  await rm(`${target}inbox/${id}`, { recursive: true, force: true });
  await mkdir(`${target}inbox/${id}`, { recursive: true });
  for (const file of description.files)
    await writeFile(`${target}inbox/${id}/${file.file}`, await renderFile(file, cast, id));
  const declaration = declarationOf(description, cast);
  if (declaration !== undefined) await writeFile(`${target}inbox/${id}/application.yaml`, declaration);
  await mkdir(`${target}expected`, { recursive: true });
  await writeFile(`${target}expected/${id}.json`, `${JSON.stringify(expectedOf(id, description, cast), null, 2)}\n`);
  console.error(`${id}: ${String(description.files.length)} files`);
}

async function makeRegisters(): Promise<void> {
  await mkdir(`${target}registry`, { recursive: true });
  for (const [name, bytes] of Object.entries(await renderRegisters(await readRegisters(), parties)))
    await writeFile(`${target}registry/${name}`, bytes);
}

function withTable(readme: string, all: ReadonlyMap<string, CaseDescription>): string {
  const table = [
    '| Case | What it shows | What must come of it | Why |',
    '|---|---|---|---|',
    ...[...all].map(rowOf),
  ].join('\n');
  return readme.replace(
    /(<!-- cases -->\n)[^]*?(\n<!-- \/cases -->)/u,
    (_, open: string, close: string) => `${open}${table}${close}`,
  );
}

function rowOf([id, { shows, why, recommendation, findings, subsidy }]: readonly [string, CaseDescription]): string {
  const raised = findings.map(({ code, severity }) => `\`${code}\` (${severity})`);
  const outcome = [
    `**${recommendation}**`,
    ...(subsidy === undefined ? [] : [grouped(money(subsidy))]),
    ...raised,
  ].join('<br>');
  return `| [${id}](inbox/${id}) | ${shows} | ${outcome} | ${why} |`;
}
