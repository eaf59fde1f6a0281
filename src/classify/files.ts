/** All papers of the files of one application. */
import type { ReadDocument, Recognisers } from '../model/index.ts';
import { classifySeries, type Paper } from './classify.ts';
import { seriesOf } from './series.ts';

/** The papers in the order of the files; pictures of one paper, in one folder and named alike, are one paper. */
export function classifyFiles(files: readonly ReadDocument[], recognisers: Recognisers): readonly Paper[] {
  return seriesOf(files).flatMap((series) => classifySeries(series, recognisers));
}
