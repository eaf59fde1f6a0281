/** Papers with their facts in print. */
import type { Content, TableCell } from 'pdfmake/interfaces.js';
import type { FactShown, Paper, Papers } from '../papers.ts';
import { figures } from './doubts.ts';
import { HAIRLINES, listOf } from './table.ts';
import { COLOURS, heading, quiet, subheading, text } from './text.ts';

/** The section of papers and of files that could not be read. */
export function papersSection(papers: Papers): Content[] {
  const unread = { unbreakable: true, stack: [subheading(text(`◆ ${papers.unreadHeading}`, { color: COLOURS.look })), listOf(papers.unread, 8.5)] };
  return [heading(papers.heading), ...papers.papers.flatMap(paperBlock), ...(papers.unread.length === 0 ? [] : [unread])];
}

function paperBlock(paper: Paper): Content[] {
  const head = subheading([text(paper.name), quiet(`　${paper.file} · ${paper.marks}`, { bold: false })]);
  const none = paper.checks.length + paper.sure.length === 0 ? [quiet(paper.none)] : [];
  return [head, ...none, ...paper.checks.map(checkBlock), ...sureTable(paper.sure)];
}

function checkBlock(fact: FactShown): Content {
  const said = [
    { text: [quiet(`${fact.name}　`), quiet(fact.status, { color: COLOURS.look })] },
    ...fact.rows.map((row) => text(row, { bold: true, fontSize: 11 })),
    ...fact.rivals.map((rival) => ({ text: [quiet(`${rival.label} `), text(rival.text, { bold: true })] })),
    ...behind(fact),
  ];
  return {
    unbreakable: true,
    margin: [0, 3, 0, 5],
    table: { widths: [210, '*'], body: [[{ stack: said, fillColor: COLOURS.lookWash }, { stack: figures(fact.pictures, 1), fillColor: COLOURS.lookWash }]] },
    layout: { hLineWidth: () => 0, vLineWidth: (line) => (line === 0 ? 2 : 0), vLineColor: () => COLOURS.look, paddingLeft: () => 9, paddingRight: () => 9, paddingTop: () => 6, paddingBottom: () => 6 },
  };
}

function sureTable(facts: readonly FactShown[]): Content[] {
  if (facts.length === 0) return [];
  const body = pairs(facts).map(([left, right]) => (left.wide ? [...cells(left, 3), {}, {}] : [...cells(left, 1), ...(right ? cells(right, 1) : ['', ''])]));
  return [{ table: { widths: [74, '*', 74, '*'], body, dontBreakRows: true }, layout: HAIRLINES }];
}

// Two facts a row; a wide one takes a row of its own.
function pairs(facts: readonly FactShown[]): readonly (readonly [FactShown, FactShown?])[] {
  const [first, second, ...rest] = facts;
  if (first === undefined) return [];
  if (second === undefined || first.wide || second.wide) return [[first], ...pairs(facts.slice(1))];
  return [[first, second], ...pairs(rest)];
}

function cells(fact: FactShown, colSpan: number): TableCell[] {
  return [quiet(fact.name), { colSpan, stack: [...fact.rows.map((row) => text(row)), ...behind(fact)] }];
}

function behind(fact: FactShown): Content[] {
  const parts = [fact.page, fact.witnesses].filter((part) => part !== '').join(' · ');
  return [quiet(parts, { fontSize: 7 }), ...(fact.printed ? [quiet(`${fact.printed.label} ${fact.printed.text}`, { fontSize: 7 })] : [])];
}
