/**
 * batch.xlsx: the applications, the list for publication, the findings. Data goes in as text or number, never as a
 * formula.
 */
import type { Day, Say } from '../model/index.ts';
import type { BatchView } from './batch.ts';
import { publicationOf } from './publication.ts';
import { fillApplications, fillFindings } from './xlsx/tables.ts';
import { fillPublication } from './xlsx/publication.ts';
import { withDay } from './zip-days.ts';

/** The bytes of the workbook; the same for the same view, words and day. */
export async function batchXlsx(view: BatchView, say: Say, today: Day): Promise<Uint8Array> {
  // Only here: it is half of all the code there is to load.
  const { Workbook } = await import('@cj-tech-master/excelts');
  const book = new Workbook();
  const midnight = new Date(`${today}T00:00:00Z`);
  book.created = midnight;
  book.modified = midnight;
  book.creator = 'voucher-dossier';
  book.lastModifiedBy = 'voucher-dossier';
  fillApplications(book.addWorksheet(say('batch.sheet.applications')), view, say);
  fillPublication(book.addWorksheet(say('batch.sheet.list')), publicationOf(view, say), view, say);
  fillFindings(book.addWorksheet(say('batch.sheet.findings')), view, say);
  return withDay(new Uint8Array(await book.xlsx.writeBuffer()), today);
}
