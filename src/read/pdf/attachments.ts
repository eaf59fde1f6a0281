/** The e-invoice that a PDF carries as an attachment (PDF/A-3, ISO 19005-3). */
import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { z } from 'zod';
import type { StatedDocument } from '../../model/index.ts';
import { readEinvoice } from '../structured/einvoice/read.ts';

const attachments = z
  .record(z.string(), z.looseObject({ filename: z.string(), content: z.instanceof(Uint8Array).nullish() }))
  .nullable();

/** Bytes over which an attachment is not an invoice's data. */
const MAX = 10_000_000;

/** What the XML files inside the PDF state; nothing where there are none, or none that is an invoice. */
export async function attachedDocuments(pdf: PDFDocumentProxy): Promise<readonly StatedDocument[]> {
  const files = Object.values(attachments.parse(await pdf.getAttachments()) ?? {});
  const xml = files.flatMap(({ filename, content }) =>
    content !== undefined && content !== null && content.length <= MAX && /\.xml$/iu.test(filename) ? [content] : [],
  );
  return (await Promise.all(xml.map(statedIn))).flat();
}

async function statedIn(xml: Uint8Array): Promise<readonly StatedDocument[]> {
  const pages = await readEinvoice(xml);
  return 'code' in pages ? [] : pages.flatMap(({ stated = [] }) => stated);
}
