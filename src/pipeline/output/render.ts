/** Renders what a batch came to: a dossier an application, and the batch at a glance. */
import { batchJson } from '../../dossier/batch-json.ts';
import type { BatchView } from '../../dossier/batch.ts';
import type { DossierContext } from '../../dossier/context.ts';
import { dossierHtml } from '../../dossier/html.ts';
import { indexHtml } from '../../dossier/index-html.ts';
import { dossierJson } from '../../dossier/json.ts';
import type { Fonts } from '../../dossier/pdf.ts';
import type { Crops } from '../../dossier/picture.ts';
import { dossierView } from '../../dossier/view.ts';
import type { AssessedCase } from '../../model/index.ts';
import type { BATCH_FILES, DOSSIER_FILES } from './publish.ts';

/**
 * Words, rules and look of everything written; the same for all dossiers of a run but for their inputs and pictures.
 */
export interface OutputContext extends Omit<DossierContext, 'provenance' | 'crops'> {
  readonly program: string;
  readonly readers: Readonly<Record<string, string>>;
  readonly css: string;
  readonly fonts: Fonts;
}

/** Files by name. */
export type Rendered<N extends string> = Readonly<Record<N, string | Uint8Array>>;

/**
 * Renders the dossier of an application. What sets print is loaded with the first: most runs over a batch find it set.
 */
export async function renderDossier(
  assessed: AssessedCase,
  crops: Crops,
  { css, fonts, program, readers, ...context }: OutputContext,
): Promise<Rendered<(typeof DOSSIER_FILES)[number]>> {
  const { dossierPdf } = await import('../../dossier/pdf.ts');
  const inputs = assessed.files.map(({ path, sha256, information }) => ({
    file: path,
    sha256,
    ...(information !== undefined && { information }),
  }));
  const full: DossierContext = { ...context, crops, provenance: { program, readers, inputs } };
  const view = dossierView(assessed, full);
  return {
    'dossier.html': await dossierHtml(view, css),
    'dossier.pdf': await dossierPdf(view, fonts),
    'dossier.json': dossierJson(assessed, full),
  };
}

/** Renders the batch at a glance. */
export async function renderBatch(
  view: BatchView,
  { say, css, language, today, scheme }: OutputContext,
): Promise<Rendered<(typeof BATCH_FILES)[number]>> {
  const { batchXlsx } = await import('../../dossier/xlsx.ts');
  return {
    'batch.json': batchJson(view),
    'batch.xlsx': await batchXlsx(view, say, today),
    'index.html': await indexHtml(view, { title: scheme.title, today, language, say, css }),
  };
}
