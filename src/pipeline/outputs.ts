/** Renders what a batch came to: a dossier an application, and the batch at a glance. */
import { batchJson } from '../dossier/batch-json.ts';
import { batchView, type Batch } from '../dossier/batch.ts';
import type { DossierContext } from '../dossier/context.ts';
import { dossierHtml } from '../dossier/html.ts';
import { indexHtml } from '../dossier/index-html.ts';
import { dossierJson } from '../dossier/json.ts';
import { dossierPdf, type Fonts } from '../dossier/pdf.ts';
import type { Crops } from '../dossier/picture.ts';
import { dossierView } from '../dossier/view.ts';
import { batchXlsx } from '../dossier/xlsx.ts';
import type { AssessedCase } from '../model/index.ts';
import type { DOSSIER_FILES, Stage } from './publish.ts';

/** Words, rules and look of everything written; the same for all dossiers of a run but for their inputs and pictures. */
export interface OutputContext extends Omit<DossierContext, 'provenance' | 'crops'> {
  readonly program: string;
  readonly readers: Readonly<Record<string, string>>;
  readonly css: string;
  readonly fonts: Fonts;
}

/** The files of a dossier by name. */
export type DossierFiles = Readonly<Record<(typeof DOSSIER_FILES)[number], string | Uint8Array>>;

/** Renders the dossier of an application. */
export async function renderDossier(assessed: AssessedCase, crops: Crops, { css, fonts, program, readers, ...context }: OutputContext): Promise<DossierFiles> {
  const inputs = assessed.files.map(({ path, sha256 }) => ({ file: path, sha256 }));
  const full: DossierContext = { ...context, crops, provenance: { program, readers, inputs } };
  const view = dossierView(assessed, full);
  return { 'dossier.html': await dossierHtml(view, css), 'dossier.pdf': await dossierPdf(view, fonts), 'dossier.json': dossierJson(assessed, full) };
}

/** Writes `index.html`, `batch.json` and `batch.xlsx`. */
export async function writeBatch(stage: Stage, batch: Batch, { say, css, language, today, scheme }: OutputContext): Promise<void> {
  const view = batchView(batch);
  await stage.write('index.html', await indexHtml(view, { title: scheme.title, today, language, say, css }));
  await stage.write('batch.json', batchJson(view));
  await stage.write('batch.xlsx', await batchXlsx(view, say, today));
}
