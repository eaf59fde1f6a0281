/** Writes what a batch came to: a dossier an application, and the batch at a glance. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { batchJson } from '../dossier/batch-json.ts';
import { batchView, type Batch } from '../dossier/batch.ts';
import { dossierHtml } from '../dossier/html.ts';
import { indexHtml } from '../dossier/index-html.ts';
import { dossierJson } from '../dossier/json.ts';
import { dossierView } from '../dossier/view.ts';
import type { DossierContext } from '../dossier/context.ts';
import { batchXlsx } from '../dossier/xlsx.ts';
import type { AssessedCase } from '../model/index.ts';

/** Words, rules and look of everything written; the same for all dossiers of a run but for their inputs. */
export type OutputContext = Omit<DossierContext, 'provenance'> & { readonly program: string; readonly readers: Readonly<Record<string, string>>; readonly css: string };

/** Writes `<out>/<application>/dossier.{html,json}` and `<out>/{index.html,batch.json,batch.xlsx}`; returns the path of the index. */
export async function writeOutputs(out: string, batch: Batch, context: OutputContext): Promise<string> {
  for (const assessed of batch.cases) await writeDossier(join(out, assessed.id), assessed, context);
  const view = batchView(batch);
  const index = join(out, 'index.html');
  const { say, css, language, today, scheme } = context;
  await mkdir(out, { recursive: true });
  await writeFile(index, await indexHtml(view, { title: scheme.title, today, language, say, css }));
  await writeFile(join(out, 'batch.json'), batchJson(view));
  await writeFile(join(out, 'batch.xlsx'), await batchXlsx(view, say, today));
  return index;
}

async function writeDossier(folder: string, assessed: AssessedCase, { css, program, readers, ...context }: OutputContext): Promise<void> {
  const inputs = assessed.files.map(({ path, sha256 }) => ({ file: path, sha256 }));
  const full: DossierContext = { ...context, provenance: { program, readers, inputs } };
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'dossier.html'), await dossierHtml(dossierView(assessed, full), css));
  await writeFile(join(folder, 'dossier.json'), dossierJson(assessed, full));
}

/** The look of all pages. */
export function loadCss(folder: string): Promise<string> {
  return readFile(join(folder, 'dossier.css'), 'utf8');
}
