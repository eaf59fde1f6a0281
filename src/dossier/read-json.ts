/** `read --json`: one file with its pages and documents for machines. */
import type { ReadDocument, ReadPage, Say, SettledDocument } from '../model/index.ts';
import { faultJson } from './fault-json.ts';
import { documentJson } from './field-json.ts';

/**
 * The record of a file and the papers that begin in it; faults say what happened and what to do in the words of `say`.
 * `partOf` is the first file of a paper in several pictures, for the others of them.
 */
export function readJson(
  { path, sha256, status, fault, pages }: ReadDocument,
  documents: readonly SettledDocument[],
  say: Say,
  partOf?: string,
): object {
  return {
    file: path,
    sha256,
    status,
    ...(fault !== undefined && { fault: faultJson(fault, say) }),
    pages: pages.map((page) => pageJson(page, say)),
    documents: documents.map(documentJson),
    ...(partOf !== undefined && { partOf }),
  };
}

function pageJson(
  { page, width, height, reader, runs, blank, rotation, fault, secondReadingFault }: ReadPage,
  say: Say,
): object {
  return {
    page,
    width,
    height,
    reader,
    words: runs.length,
    ...(blank && { blank }),
    ...(rotation !== undefined && { turned: rotation }),
    ...(fault !== undefined && { fault: faultJson(fault, say) }),
    ...(secondReadingFault !== undefined && { secondReaderFault: faultJson(secondReadingFault, say) }),
  };
}
