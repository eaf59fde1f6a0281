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
  return whole !== undefined
    ? [complaint(file, toldAs(whole))]
    : pages.length > 0
      ? [complaint(file, 'pages', pages)]
      : [];
}

function ofReader(file: ReadDocument): readonly Complaint[] {
  const { whole, pages } = failures(file, isStopped);
  const complaints =
    whole !== undefined ? [complaint(file, whole.code)] : pages.length > 0 ? [complaint(file, 'stopped', pages)] : [];
  return complaints.map((one) => ({ ...one, runAgain: true }));
}

function ofSecondReader(file: ReadDocument): readonly Complaint[] {
  const pages = file.pages.filter(
    ({ secondReadingFault }) => secondReadingFault !== undefined && isStopped(secondReadingFault),
  );
  return pages.length > 0 ? [{ ...complaint(file, 'second-reader', pages), runAgain: true }] : [];
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

function complaint(file: ReadDocument, detail: string, pages: readonly ReadPage[] = []): Complaint {
  const named = pages.length > 0 && { pages: pages.map(({ page }) => page).join(', ') };
  return { code: 'document.unreadable', detail, values: { file: fileName(file), ...named }, places: [] };
}
