/** Files and pages that could not be read: each keeps its place in the dossier as a question. */
import { isStopped, toldAs, type Complaint, type ReadDocument, type ReadFault, type ReadPage } from '../model/index.ts';
import type { Check } from './check.ts';
import { fileName } from './cite.ts';

/**
 * One complaint a file that gave nothing, by the fault's code and, of a format that can be converted, by the format;
 * one a file of which some pages failed. Where a reader was stopped, the second one too, it is a complaint of its own:
 * a second run comes before any question.
 */
export const unreadable: Check = ({ files }) =>
  files.flatMap((file) => [...ofPaper(file), ...ofReader(file), ...ofSecondReader(file)]);

function ofPaper(file: ReadDocument): readonly Complaint[] {
  const { whole, pages } = failures(file, (fault) => !isStopped(fault));
  return whole !== undefined ? [ofFile(file, toldAs(whole))] : pages.length > 0 ? [ofPages(file, 'pages', pages)] : [];
}

function ofReader(file: ReadDocument): readonly Complaint[] {
  const { whole, pages } = failures(file, isStopped);
  const complaints =
    whole !== undefined ? [ofFile(file, whole.code)] : pages.length > 0 ? [ofPages(file, 'stopped', pages)] : [];
  return complaints.map((one) => ({ ...one, runAgain: true }));
}

function ofSecondReader(file: ReadDocument): readonly Complaint[] {
  const pages = file.pages.filter(
    ({ secondReadingFault }) => secondReadingFault !== undefined && isStopped(secondReadingFault),
  );
  return pages.length > 0 ? [{ ...ofPages(file, 'second-reader', pages), runAgain: true }] : [];
}

// The fault for which a whole file was not read, or the pages of it that were not, of one sort of fault.
function failures(
  { status, fault, pages }: ReadDocument,
  isOne: (fault: ReadFault) => boolean,
): { readonly whole?: ReadFault; readonly pages: readonly ReadPage[] } {
  if (fault !== undefined) return isOne(fault) ? { whole: fault, pages: [] } : { pages: [] };
  const failed = pages.filter((page) => page.fault !== undefined && isOne(page.fault));
  const first = failed[0]?.fault;
  return status === 'unreadable' && failed.length === pages.length && first !== undefined
    ? { whole: first, pages: [] }
    : { pages: failed };
}

function ofFile(file: ReadDocument, detail: ReturnType<typeof toldAs>): Complaint {
  return { code: 'document.unreadable', detail, values: { file: fileName(file) }, places: [] };
}

function ofPages(
  file: ReadDocument,
  detail: 'pages' | 'stopped' | 'second-reader',
  pages: readonly ReadPage[],
): Complaint {
  const values = { file: fileName(file), pages: pages.map(({ page }) => page).join(', ') };
  return { code: 'document.unreadable', detail, values, places: [] };
}
