/** Papers with their facts in print. */
import type { Content, TableCell } from 'pdfmake/interfaces.js';
import type { FactShown, Paper, PapersShown } from '../papers.ts';
import type { Picture } from '../picture.ts';
import { figures, printedHeight } from './doubts.ts';
import { HAIRLINES, listOf } from './table.ts';
import { COLOURS, heading, quiet, subheading, text, together } from './text.ts';

// Points: what is higher may be parted.
const TALL = 200;

/** The section of papers and of files that could not be read. */
export function papersSection(papers: PapersShown): Content[] {
  const blocks = [...papers.papers.map(paperBlock), ...(papers.unread.length === 0 ? [] : [unreadBlock(papers)])];
  const [first = [], ...rest] = blocks;
  return [...headed(heading(papers.heading), first), ...rest.flat()];
}

function unreadBlock({ unreadHeading, unread }: PapersShown): Content[] {
  return [
    together(subheading(text(`◆ ${unreadHeading}`, { color: COLOURS.look })), listOf(unread.slice(0, 1), 8.5)),
    listOf(unread.slice(1), 8.5),
  ];
}

function paperBlock(paper: Paper): Content[] {
  const head = subheading([text(paper.name), quiet(`　${paper.file} · ${paper.marks}`, { bold: false })]);
  const none = paper.checks.length + paper.sure.length === 0 ? [quiet(paper.none)] : [];
  return headed(head, [...none, ...paper.checks.flatMap(checkBlock), ...sureTables(paper.sure)]);
}

function headed(head: Content, [first = [], ...rest]: readonly Content[]): Content[] {
  return [together(head, first), ...rest];
}

function checkBlock(fact: FactShown): Content[] {
  const said = [
    { text: [quiet(`${fact.name}　`), quiet(fact.status, { color: COLOURS.look })] },
    ...fact.rows.map((row) => text(row, { bold: true, fontSize: 11 })),
    ...fact.alternatives.map((alternative) => ({
      text: [quiet(`${alternative.label} `), text(alternative.text, { bold: true })],
    })),
    ...behind(fact),
  ];
  const rows = rowsBeside(said, fact.pictures);
  return rows.map((row, at): Content => ({
    margin: [0, at === 0 ? 3 : 0, 0, at === rows.length - 1 ? 5 : 0],
    table: { widths: [210, '*'], body: [row], dontBreakRows: true },
    layout: {
      hLineWidth: () => 0,
      vLineWidth: (line) => (line === 0 ? 2 : 0),
      vLineColor: () => COLOURS.look,
      paddingLeft: () => 9,
      paddingRight: () => 9,
      paddingTop: () => 6,
      paddingBottom: () => 6,
    },
  }));
}

// Many pictures take a row each, so that a page may end between them.
function rowsBeside(said: Content[], pictures: readonly Picture[]): TableCell[][] {
  const cell = (stack: Content[]): TableCell => ({ stack, fillColor: COLOURS.lookWash });
  const height = pictures.reduce((sum, picture) => sum + printedHeight(picture), 0);
  if (height <= TALL) return [[cell(said), cell(figures(pictures, 1))]];
  return figures(pictures, 1).map((figure, at) => [cell(at === 0 ? said : []), cell([figure])]);
}

// The first rows stand apart, to be kept with the heading.
function sureTables(facts: readonly FactShown[]): Content[] {
  if (facts.length === 0) return [];
  const body = pairs(facts).map(([left, right]) =>
    left.wide ? [...cells(left, 3), {}, {}] : [...cells(left, 1), ...(right ? cells(right, 1) : ['', ''])],
  );
  return [body.slice(0, 2), body.slice(2)]
    .filter((rows) => rows.length > 0)
    .map((rows) => ({ table: { widths: [74, '*', 74, '*'], body: rows, dontBreakRows: true }, layout: HAIRLINES }));
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
  return [
    quiet(parts, { fontSize: 7 }),
    ...(fact.printed ? [quiet(`${fact.printed.label} ${fact.printed.text}`, { fontSize: 7 })] : []),
  ];
}
