/**
 * The sheet of the list for publication: a title, one block of rows an application, a total, the term of public notice.
 */
import type { Worksheet } from '@cj-tech-master/excelts';
import type { Say } from '../../model/index.ts';
import type { BatchView } from '../batch.ts';
import type { ListedApplication, Publication } from '../publication.ts';
import { publicNoticeLines } from '../public-notice.ts';
import { percent } from '../wording.ts';
import { writeAmount, writeHead, writeText } from './cell.ts';

const WIDTHS = {
  number: 7,
  applicant: 32,
  uscc: 22,
  enterpriseKind: 18,
  provider: 32,
  category: 16,
  contract: 38,
  contractAmount: 16,
  base: 16,
  rate: 10,
  subsidy: 17,
  remark: 16,
} as const;

// Columns that belong to the application as a whole: merged over the rows of its services.
const OF_APPLICATION = [1, 2, 3, 4, 10, 11, 12] as const;

/** Fills the sheet; amounts are worked out before, the sheet adds nothing up. */
export function fillPublication(sheet: Worksheet, list: Publication, view: BatchView, say: Say): void {
  const keys = Object.entries(WIDTHS);
  writeHead(
    sheet,
    2,
    keys.map(([key, width]) => ({
      heading: say(`batch.column.${key}`),
      width,
      amount: ['contractAmount', 'base', 'subsidy'].includes(key),
    })),
  );
  const title = sheet.getCell(1, 1);
  writeText(title, say('batch.listTitle', { year: String(view.notice.year), batch: view.name }));
  title.font = { bold: true, size: 14 };
  title.alignment = { horizontal: 'center', vertical: 'middle' };
  sheet.mergeCells(1, 1, 1, keys.length);
  sheet.getRow(1).height = 30;
  let row = 3;
  for (const application of list.applications) row = writeApplication(sheet, row, application);
  writeText(sheet.getCell(row, 2), say('batch.listTotal'));
  writeAmount(sheet.getCell(row, 11), list.total);
  sheet.getRow(row).font = { bold: true };
  const notes = [
    ...(view.kept.length === 0 ? [] : [say('batch.listKept', { count: String(view.kept.length) })]),
    ...(view.publicNotice === undefined ? [] : publicNoticeLines(view.publicNotice, say)),
  ];
  for (const line of notes) writeNote(sheet, ++row, line, keys.length);
}

function writeNote(sheet: Worksheet, row: number, text: string, columns: number): void {
  writeText(sheet.getCell(row, 1), text);
  sheet.mergeCells(row, 1, row, columns);
}

// Gives the row after the block.
function writeApplication(sheet: Worksheet, top: number, application: ListedApplication): number {
  const height = Math.max(application.services.length, 1);
  const texts = {
    1: String(application.number),
    2: application.applicant,
    3: application.uscc,
    4: application.kinds,
    10: percent(application.rate),
    12: application.remark,
  };
  Object.entries(texts).forEach(([position, text]) => writeText(sheet.getCell(top, Number(position)), text));
  writeAmount(sheet.getCell(top, 11), application.subsidy);
  application.services.forEach((service, index) => {
    const at = top + index;
    [service.provider, service.category, service.contract].forEach((text, position) =>
      writeText(sheet.getCell(at, position + 5), text),
    );
    writeAmount(sheet.getCell(at, 8), service.contractAmount);
    writeAmount(sheet.getCell(at, 9), service.base);
  });
  if (height > 1) OF_APPLICATION.forEach((position) => sheet.mergeCells(top, position, top + height - 1, position));
  return top + height;
}
