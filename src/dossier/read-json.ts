/** `read --json`: one file with its pages and documents for machines. */
import type { ReadDocument, ReadFault, ReadPage, Say, SettledDocument } from '../model/index.ts';
import { documentJson } from './field-json.ts';

/** The record of a file; faults say what happened and what to do in the words of `say`. */
export function readJson({ path, sha256, status, fault, pages }: ReadDocument, documents: readonly SettledDocument[], say: Say): object {
  return {
    file: path, sha256, status,
    ...(fault !== undefined && { fault: faultJson(fault, say) }),
    pages: pages.map((page) => pageJson(page, say)),
    documents: documents.map(documentJson),
  };
}

/** A fault for machines and people. */
export function faultJson({ code }: ReadFault, say: Say): { readonly code: string; readonly message: string; readonly advice: string } {
  return { code, message: say(`fault.${code}.message`), advice: say(`fault.${code}.advice`) };
}

function pageJson({ page, width, height, reader, runs, blank, turned, fault }: ReadPage, say: Say): object {
  return {
    page, width, height, reader, words: runs.length,
    ...(blank && { blank }), ...(turned !== undefined && { turned }),
    ...(fault !== undefined && { fault: faultJson(fault, say) }),
  };
}
