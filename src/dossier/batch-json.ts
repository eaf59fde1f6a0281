/** batch.json: the batch at a glance for machines. */
import type { BatchRow, BatchView } from './batch.ts';
import { publicNoticeJson } from './public-notice.ts';

/** The text of batch.json: indented, ends with a line feed. */
export function batchJson(view: BatchView): string {
  const { name, notice, totals, byCategory, byRecommendation, rows, failures, kept, publicNotice } = view;
  const record = {
    schema: 'voucher-batch/1',
    batch: name,
    year: notice.year,
    notice: { id: notice.id, rate: notice.rate, budget: notice.budget },
    totals,
    byCategory,
    byRecommendation,
    publicity: publicNotice && publicNoticeJson(publicNotice),
    applications: rows.map(rowJson),
    failures,
    kept: kept.map(({ application, ...shown }) => ({ id: application, ...shown })),
  };
  return `${JSON.stringify(record, undefined, 2)}\n`;
}

// The row without its case, which has a file of its own.
function rowJson(row: BatchRow) {
  const { application, case: _, ...shown } = row;
  return { id: application, ...shown, dossier: `${application}/dossier.json` };
}
