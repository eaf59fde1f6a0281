/** Makes samples/inbox, samples/registry, samples/expected and the table of samples/README.md from the descriptions: `npm run samples [case…]`. */
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { castOf, declarationOf, expectedOf, renderFile } from './case.ts';
import type { CaseDescription } from './description.ts';
import { renderRegisters } from './registers.ts';
import { readCases, readParties, readRegisters, SAMPLES } from './samples.ts';

const cases = await readCases();
const parties = await readParties();
const wanted = process.argv.slice(2);

for (const [id, description] of cases) if (wanted.length === 0 || wanted.includes(id)) await makeCase(id, description);
await makeRegisters();
await writeFile(`${SAMPLES}README.md`, withTable(await readFile(`${SAMPLES}README.md`, 'utf8'), cases));

async function makeCase(id: string, description: CaseDescription): Promise<void> {
  const cast = castOf(description, parties);
  await rm(`${SAMPLES}inbox/${id}`, { recursive: true, force: true });
  await mkdir(`${SAMPLES}inbox/${id}`, { recursive: true });
  for (const file of description.files) await writeFile(`${SAMPLES}inbox/${id}/${file.file}`, await renderFile(file, cast, id));
  const declaration = declarationOf(description, cast);
  if (declaration !== undefined) await writeFile(`${SAMPLES}inbox/${id}/application.yaml`, declaration);
  await mkdir(`${SAMPLES}expected`, { recursive: true });
  await writeFile(`${SAMPLES}expected/${id}.json`, `${JSON.stringify(expectedOf(id, description, cast), null, 2)}\n`);
  console.error(`${id}: ${String(description.files.length)} files`);
}

async function makeRegisters(): Promise<void> {
  await mkdir(`${SAMPLES}registry`, { recursive: true });
  for (const [name, bytes] of Object.entries(await renderRegisters(await readRegisters(), parties))) await writeFile(`${SAMPLES}registry/${name}`, bytes);
}

function withTable(readme: string, all: ReadonlyMap<string, CaseDescription>): string {
  const rows = [...all].map(([id, { shows, recommendation }]) => `| \`inbox/${id}\` | ${shows} | ${recommendation} |`);
  const table = ['| File | Shows | Proposal |', '|---|---|---|', ...rows].join('\n');
  return readme.replace(/(<!-- cases -->\n)[^]*?(\n<!-- \/cases -->)/u, (_, open: string, close: string) => `${open}${table}${close}`);
}
