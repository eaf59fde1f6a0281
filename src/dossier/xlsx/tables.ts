/** The sheets of applications and of findings. */
import type { Worksheet } from '@cj-tech-master/excelts';
import { SEVERITIES, shownSide, type Say } from '../../model/index.ts';
import type { BatchRow, BatchView } from '../batch.ts';
import { categoryName, findingTitle, recommendationName, severityName } from '../names.ts';
import { percent } from '../wording.ts';
import { writeAmount, writeHead, writeText, type Column } from './cell.ts';

/** One row an application, most money at risk first; then those that an earlier run has left in the batch. */
export function fillApplications(sheet: Worksheet, view: BatchView, say: Say): void {
  writeHead(sheet, 1, [
    column(say, 'application', 22),
    column(say, 'applicant', 34),
    column(say, 'uscc', 22),
    column(say, 'enterpriseKind', 20),
    column(say, 'provider', 34),
    column(say, 'category', 18),
    column(say, 'base', 16, true),
    column(say, 'rate', 10),
    column(say, 'subsidy', 17, true),
    column(say, 'atRisk', 16, true),
    column(say, 'recommendation', 14),
    column(say, 'findings', 30),
  ]);
  view.rows.forEach((row, index) => {
    const at = index + 2;
    const texts = {
      1: row.application,
      2: row.applicant ?? '',
      3: row.uscc ?? '',
      4: row.kinds.join('\n'),
      5: row.providers.join('\n'),
    };
    Object.entries(texts).forEach(([position, text]) => writeText(sheet.getCell(at, Number(position)), text));
    writeText(sheet.getCell(at, 6), row.categories.map((id) => categoryName(say, id)).join('\n'));
    writeAmount(sheet.getCell(at, 7), row.base);
    writeText(sheet.getCell(at, 8), percent(row.rate));
    writeAmount(sheet.getCell(at, 9), row.subsidy);
    writeAmount(sheet.getCell(at, 10), row.atRisk);
    writeText(sheet.getCell(at, 11), recommendationName(say, row.recommendation));
    writeText(sheet.getCell(at, 12), counts(row, say));
  });
  view.kept.forEach(({ application, applicant = '', uscc = '', amount, state }, index) => {
    const at = view.rows.length + index + 2;
    const texts = {
      1: application,
      2: applicant,
      3: uscc,
      11: say('batch.keptState', { state: say(`batch.state.${state}`) }),
    };
    Object.entries(texts).forEach(([position, text]) => writeText(sheet.getCell(at, Number(position)), text));
    writeAmount(sheet.getCell(at, 9), amount);
  });
}

/** One row a finding, in the order of the applications. */
export function fillFindings(sheet: Worksheet, view: BatchView, say: Say): void {
  writeHead(sheet, 1, [
    column(say, 'application', 22),
    column(say, 'severity', 14),
    column(say, 'title', 28),
    column(say, 'message', 60),
    column(say, 'expected', 20),
    column(say, 'found', 20),
    column(say, 'atRisk', 16, true),
    column(say, 'clause', 10),
    column(say, 'code', 26),
  ]);
  const findings = view.rows.flatMap((row) => row.case.findings.map((finding) => ({ row, finding })));
  findings.forEach(({ row, finding }, index) => {
    const { code, detail, values, severity, expected, found, clause } = finding;
    const at = index + 2;
    const texts = [
      row.application,
      severityName(say, severity),
      findingTitle(say, code),
      say(`finding.${code}.${detail}`, values),
      expected === undefined ? '' : shownSide(expected),
      found === undefined ? '' : shownSide(found),
    ];
    texts.forEach((text, position) => writeText(sheet.getCell(at, position + 1), text));
    writeAmount(sheet.getCell(at, 7), finding.atRisk);
    writeText(sheet.getCell(at, 8), clause);
    writeText(sheet.getCell(at, 9), code);
  });
}

function counts(row: BatchRow, say: Say): string {
  return SEVERITIES.filter((severity) => row.findings[severity] > 0)
    .map((severity) => `${severityName(say, severity)} ${row.findings[severity]}`)
    .join('\n');
}

function column(say: Say, key: string, width: number, amount = false): Column {
  return { heading: say(`batch.column.${key}`), width, amount };
}
