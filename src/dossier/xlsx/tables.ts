/** The sheets of applications and of findings. */
import type { Worksheet } from '@cj-tech-master/excelts';
import { SEVERITIES, shownSide, type Finding, type Money, type Say } from '../../model/index.ts';
import type { BatchRow, BatchView, KeptApplication } from '../batch.ts';
import { categoryName, findingTitle, recommendationName, severityName } from '../names.ts';
import { percent } from '../wording.ts';
import { amountColumn, textColumn, writeTable, type TableColumn } from './table.ts';

/** One row an application, most money at risk first; then those that an earlier run has left in the batch. */
export function fillApplications(sheet: Worksheet, view: BatchView, say: Say): void {
  const columns: readonly TableColumn<ApplicationLine>[] = [
    textColumn('application', 22, (line) => line.application),
    textColumn('applicant', 34, (line) => line.applicant),
    textColumn('uscc', 22, (line) => line.uscc),
    textColumn('enterpriseKind', 20, (line) => line.worked?.kinds.join('\n')),
    textColumn('provider', 34, (line) => line.worked?.providers.join('\n')),
    textColumn('category', 18, (line) => line.worked?.categories.map((id) => categoryName(say, id)).join('\n')),
    amountColumn('base', 16, (line) => line.worked?.base),
    textColumn('rate', 10, (line) => line.worked && percent(line.worked.rate)),
    amountColumn('subsidy', 17, (line) => line.subsidy),
    amountColumn('atRisk', 16, (line) => line.worked?.atRisk),
    textColumn('recommendation', 14, (line) => line.state),
    textColumn('findings', 30, (line) => line.worked && counts(line.worked, say)),
  ];
  const lines = [...view.rows.map((row) => workedLine(row, say)), ...view.kept.map((kept) => keptLine(kept, say))];
  writeTable(sheet, columns, lines, say);
}

// `worked` is what this run found out; absent for an application that it left as it was.
interface ApplicationLine {
  readonly application: string;
  readonly applicant: string | undefined;
  readonly uscc: string | undefined;
  readonly subsidy: Money;
  readonly state: string;
  readonly worked?: BatchRow;
}

function workedLine(worked: BatchRow, say: Say): ApplicationLine {
  return { ...worked, state: recommendationName(say, worked.recommendation), worked };
}

function keptLine({ amount, state, ...kept }: KeptApplication, say: Say): ApplicationLine {
  return { ...kept, subsidy: amount, state: say('batch.keptState', { state: say(`batch.state.${state}`) }) };
}

/** One row a finding, in the order of the applications. */
export function fillFindings(sheet: Worksheet, view: BatchView, say: Say): void {
  const columns: readonly TableColumn<FindingLine>[] = [
    textColumn('application', 22, (line) => line.application),
    textColumn('severity', 14, ({ finding }) => severityName(say, finding.severity)),
    textColumn('title', 28, ({ finding }) => findingTitle(say, finding.code)),
    textColumn('message', 60, ({ finding: { code, detail, values } }) => say(`finding.${code}.${detail}`, values)),
    textColumn('expected', 20, ({ finding: { expected } }) => expected && shownSide(expected)),
    textColumn('found', 20, ({ finding: { found } }) => found && shownSide(found)),
    amountColumn('atRisk', 16, ({ finding }) => finding.atRisk),
    textColumn('clause', 10, ({ finding }) => finding.clause),
    textColumn('code', 26, ({ finding }) => finding.code),
  ];
  const lines = view.rows.flatMap(({ application, case: { findings } }) =>
    findings.map((finding) => ({ application, finding })),
  );
  writeTable(sheet, columns, lines, say);
}

interface FindingLine {
  readonly application: string;
  readonly finding: Finding;
}

function counts(row: BatchRow, say: Say): string {
  return SEVERITIES.filter((severity) => row.findings[severity] > 0)
    .map((severity) => `${severityName(say, severity)} ${row.findings[severity]}`)
    .join('\n');
}
