/**
 * The papers of an application's files, classified and extracted: each file once, however often its application is
 * looked at.
 */
import { classifySeries } from '../classify/classify.ts';
import { seriesOf, type Series } from '../classify/series.ts';
import { extract } from '../extract/extract.ts';
import type { Templates } from '../extract/template.ts';
import type { ExtractedDocument, ReadDocument } from '../model/index.ts';
import { recognisersOf } from './config/templates.ts';

/** Gives the papers of the files of one application, in the order of the files; they get their ids afterwards. */
export type PapersOf = (files: readonly ReadDocument[]) => readonly ExtractedDocument[];

interface Known {
  readonly series: Series;
  readonly papers: readonly ExtractedDocument[];
}

/**
 * Extracts with these templates, and remembers for as long as somebody holds the files: a second look changes few files
 * of many.
 */
export function papersWith(templates: Templates): PapersOf {
  const known = new WeakMap<ReadDocument, Known>();
  const papersIn = (series: Series) =>
    classifySeries(series, recognisersOf(templates)).map((paper) => extract({ ...paper, id: '' }, templates));
  return (files) =>
    seriesOf(files).flatMap((series) => {
      const before = known.get(series[0]);
      const papers = before !== undefined && isSame(before.series, series) ? before.papers : papersIn(series);
      known.set(series[0], { series, papers });
      return papers;
    });
}

function isSame(a: Series, b: Series): boolean {
  return a.length === b.length && a.every((file, at) => file === b[at]);
}
