/** Files and pages that could not be read: each keeps its place in the dossier as a question. */
import { toldAs, type Complaint } from '../model/index.ts';
import type { Check } from './check.ts';
import { fileName } from './cite.ts';

/**
 * One complaint a file that gave nothing, by the fault's code and, of a format that can be converted, by the format;
 * one a file of which some pages failed.
 */
export const unreadable: Check = ({ files }) =>
  files.flatMap((file): Complaint[] => {
    if (file.status === 'read') return [];
    const failed = file.pages.filter((page) => page.fault !== undefined);
    const fault = file.fault ?? failed[0]?.fault;
    if (file.status === 'unreadable' && fault !== undefined) {
      return [{ code: 'document.unreadable', detail: toldAs(fault), values: { file: fileName(file) }, places: [] }];
    }
    const pages = failed.map(({ page }) => page).join(', ');
    return [{ code: 'document.unreadable', detail: 'pages', values: { file: fileName(file), pages }, places: [] }];
  });
