/**
 * dossier.pdf: the view on A4 for the archive. Equal views give equal bytes: the only date in it is the day of the run.
 */
import pdfmake from 'pdfmake';
import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces.js';
import { checklistSection, originSection, supplementSection } from './pdf/closing.ts';
import { doubtsSection } from './pdf/doubts.ts';
import { evidenceSection, partiesSection } from './pdf/evidence.ts';
import { headBlock, verdictBlock } from './pdf/head.ts';
import { papersSection } from './pdf/papers.ts';
import { rowsOf, tableOf } from './pdf/table.ts';
import { COLOURS, heading, quiet, together } from './pdf/text.ts';
import type { DossierView } from './view.ts';
import { visible } from './wording.ts';

declare module 'pdfmake' {
  // There, and the only way to give fonts as bytes, but missing in its types.
  export const virtualfs: { writeFileSync(name: string, bytes: Uint8Array): void };
}

/** The bytes of two TrueType fonts with Chinese characters; only the characters that are used go into the PDF. */
export interface Fonts {
  readonly regular: Uint8Array;
  readonly bold: Uint8Array;
}

/** The bytes of the PDF. Rejects when a font or a crop cannot be used. */
export async function dossierPdf(view: DossierView, fonts: Fonts): Promise<Uint8Array> {
  pdfmake.virtualfs.writeFileSync('regular.ttf', fonts.regular);
  pdfmake.virtualfs.writeFileSync('bold.ttf', fonts.bold);
  pdfmake.setFonts({ Dossier: { normal: 'regular.ttf', bold: 'bold.ttf' } });
  pdfmake.setUrlAccessPolicy(() => false);
  pdfmake.setLocalAccessPolicy(() => false);
  return new Uint8Array(await pdfmake.createPdf(definitionOf(view)).getBuffer());
}

function definitionOf(view: DossierView): TDocumentDefinitions {
  const midnight = new Date(`${view.day}T00:00:00Z`);
  return {
    pageSize: 'A4',
    pageMargins: [45, 42, 45, 48],
    info: {
      title: visible(view.title),
      creator: 'voucher-dossier',
      producer: 'voucher-dossier',
      creationDate: midnight,
      modDate: midnight,
    },
    language: view.language,
    defaultStyle: { font: 'Dossier', fontSize: 9, lineHeight: 1.25, color: COLOURS.ink },
    content: contentOf(view),
    footer: (page, pages) => ({
      margin: [45, 14, 45, 0],
      columns: [
        { width: '*', ...quiet(view.footer.text) },
        { width: 'auto', ...quiet(view.footer.page.replace('{page}', String(page)).replace('{pages}', String(pages))) },
      ],
    }),
  };
}

// Services whose amounts surely fit a page.
const WHOLE = 8;

// The last step is the sum that is proposed: it never stands on a page without the step before it.
function workingSection({ heading: title, services, steps }: DossierView['working']): Content[] {
  const amounts: Content[] = [heading(title), tableOf(services, ['*', 85, 85, 85, 85])];
  const above = services.rows.length <= WHOLE ? [together(...amounts)] : amounts;
  const widths = ['*', 130, 60, 85] as const;
  const [first, last] = [steps.rows.slice(0, -2), steps.rows.slice(-2)];
  return [
    ...above,
    { ...tableOf({ ...steps, rows: first }, widths), margin: [0, 8, 0, 0] },
    together(rowsOf({ ...steps, rows: last }, widths)),
  ];
}

function contentOf(view: DossierView): Content[] {
  return [
    ...headBlock(view.head),
    verdictBlock(view.verdict),
    ...doubtsSection(view.doubts),
    ...workingSection(view.working),
    ...partiesSection(view.parties),
    ...evidenceSection(view.evidence),
    ...papersSection(view.papers),
    ...checklistSection(view.checklist),
    ...(view.supplement ? supplementSection(view.supplement) : []),
    ...originSection(view.origin),
  ];
}
