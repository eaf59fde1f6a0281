/** A page that could not be read. */
import type { ReadPage } from './document.ts';
import type { ReadFault } from './fault.ts';
import { A4, type PageSize } from './page-size.ts';

/** The page keeps its number and carries the fault; where nobody knows its size it is A4. */
export function failedPage(page: number, fault: ReadFault, { width, height }: PageSize = A4): ReadPage {
  return { page, width, height, reader: null, runs: [], blank: false, qr: [], fault };
}
