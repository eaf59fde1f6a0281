/** The papers of files, classified and extracted: each file once, however often its application is looked at. */
import { classify } from '../classify/classify.ts';
import { extract } from '../extract/extract.ts';
import type { Template } from '../extract/template.ts';
import type { ExtractedDocument, ReadDocument } from '../model/index.ts';
import { recognisersOf } from './recipe/templates.ts';

/** Gives the papers of a file; they get their ids when the files of an application come together. */
export type PapersOf = (file: ReadDocument) => readonly ExtractedDocument[];

/** Extracts with these templates, and remembers for as long as somebody holds the file: a second look changes few files of many. */
export function papersWith(templates: readonly Template[]): PapersOf {
  const known = new WeakMap<ReadDocument, readonly ExtractedDocument[]>();
  return (file) => {
    const papers = known.get(file) ?? classify(file, recognisersOf(templates)).map((paper) => extract({ ...paper, id: '' }, templates));
    known.set(file, papers);
    return papers;
  };
}
