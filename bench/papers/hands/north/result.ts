/** What a service leaves behind: reports, acceptances, notices of the patent office, registrations. */
import type { Draw } from '../../draw.ts';
import type { Paper } from '../../paper.ts';
import { paperOf } from '../../paper.ts';
import { acceptance, consultingReport } from './result-acceptance.ts';
import { copyright, patentGrant, patentNotice } from './result-office.ts';
import { noveltyReport, testReport } from './result-report.ts';

/** Draws one of the results. */
export function result(draw: Draw): Paper {
  const write = draw.weighted([
    [8, testReport],
    [3, noveltyReport],
    [5, acceptance],
    [2, consultingReport],
    [3, patentNotice],
    [1, patentGrant],
    [2, copyright],
  ]);
  return paperOf('result', [write(draw)]);
}
