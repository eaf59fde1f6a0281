/** E-invoices and bank receipts as XML → pages. */
import type { ReadFault, ReadPage } from '../../../model/index.ts';
import type { OpenFile } from '../../open-file.ts';
import { painted } from '../painted.ts';
import { readOr, Unreadable } from '../unreadable.ts';
import { parseXml } from '../xml/parse.ts';
import { pageOf } from './page.ts';
import { papersIn } from './papers.ts';

/** One page a paper, each with its values as data. XML that is no paper we know: `file.unsupported`. */
export function readEinvoice(bytes: Uint8Array): Promise<readonly ReadPage[] | ReadFault> {
  return readOr(() => {
    const root = parseXml(bytes);
    const papers = papersIn(root);
    if (papers.length === 0) throw new Unreadable('file.unsupported', `xml of no known kind: <${root.name}>`);
    return papers.map((paper, at) => pageOf(paper, at + 1));
  });
}

/** The same as an open file whose pages can be shown. */
export async function openEinvoice(bytes: Uint8Array): Promise<OpenFile | ReadFault> {
  const pages = await readEinvoice(bytes);
  return 'code' in pages ? pages : painted(pages);
}
