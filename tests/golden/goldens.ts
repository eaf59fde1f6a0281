/** The goldens: all that a run over the samples writes, as text in `samples/goldens`, laid out as the run's folder. */
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { z } from 'zod';
import { SAMPLES } from '../../samples/make/samples.ts';
import { recordText } from './record.ts';
import { htmlWords, pdfWords, xlsxWords } from './words.ts';

/** Golden texts by their path in the folder of goldens. */
export type Goldens = ReadonlyMap<string, string>;

/** The folder of goldens. Only `npm run goldens` writes into it; tests read. */
export const GOLDENS = `${SAMPLES}goldens`;

/** The goldens that are committed. */
export async function committedGoldens(): Promise<Goldens> {
  const entries = await readdir(GOLDENS, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const nameOf = (path: string): string => relative(GOLDENS, path).replaceAll(sep, '/');
  return new Map(await Promise.all(paths.map(async (path) => [nameOf(path), await readFile(path, 'utf8')] as const)));
}

/**
 * The goldens that a run into `out` gives for these cases; places a hair beside the committed ones are taken from
 * there.
 */
export async function goldensOf(out: string, cases: readonly string[], committed: Goldens): Promise<Goldens> {
  const batch = [
    ['batch.json', recordText(await readFile(join(out, 'batch.json'), 'utf8'), committed.get('batch.json'))],
    ['index.html.txt', await htmlWords(join(out, 'index.html'))],
    ['batch.xlsx.txt', await xlsxWords(join(out, 'batch.xlsx'))],
  ] as const;
  const dossiers: Golden[] = [];
  for (const id of cases) {
    dossiers.push(...(await dossierGoldens(join(out, id), id, committed.get(`${id}/dossier.json`))));
  }
  return new Map([...batch, ...dossiers]);
}

type Golden = readonly [path: string, text: string];

async function dossierGoldens(folder: string, id: string, golden: string | undefined): Promise<readonly Golden[]> {
  const json = await readFile(join(folder, 'dossier.json'), 'utf8');
  const steady = withoutVersions(json);
  return [
    [`${id}/dossier.json`, steady(recordText(json, golden))],
    [`${id}/dossier.html.txt`, steady(await htmlWords(join(folder, 'dossier.html')))],
    [`${id}/dossier.pdf.txt`, steady(await pdfWords(join(folder, 'dossier.pdf')))],
  ];
}

const VERSIONS = z.object({
  provenance: z.object({ readers: z.record(z.string(), z.string()) }),
  assessment: z.object({ scheme: z.object({ sha256: z.string() }) }),
});

// Versions of readers and the hash of the rules change with every commit that touches either.
function withoutVersions(json: string): (text: string) => string {
  const { provenance, assessment } = VERSIONS.parse(JSON.parse(json));
  const readers = Object.entries(provenance.readers)
    .map((reader) => reader.join(' ').trim())
    .join(' · ');
  const patterns = [readers, assessment.scheme.sha256].map(anywhere);
  return (text) => patterns.reduce((rest, pattern) => rest.replaceAll(pattern, '…'), text);
}

// A line of print may break anywhere in a text without words.
function anywhere(text: string): RegExp {
  const signs = Array.from(text.replaceAll(' ', ''), (sign) => sign.replace(/[.*+?^${}()|[\]\\]/u, String.raw`\$&`));
  return new RegExp(signs.join(String.raw`\s*`), 'gu');
}
