/** Parties and services in print. */
import type { Content, TableCell } from 'pdfmake/interfaces.js';
import type { Evidence, EvidenceColumn, EvidenceNode, ServiceEvidence } from '../evidence.ts';
import type { Parties, Party } from '../parties.ts';
import { figures } from './doubts.ts';
import { BOXED, HAIRLINES } from './table.ts';
import { COLOURS, heading, quiet, subheading, text, together } from './text.ts';

/** The section of parties. */
export function partiesSection(parties: Parties): Content[] {
  const body = parties.parties.map((party) => partyRow(party, parties.nearHeading));
  const rows = (part: TableCell[][]): Content =>
    part.length === 0 ? [] : { table: { widths: [92, 165, '*'], body: part, dontBreakRows: true }, layout: HAIRLINES };
  return [together(heading(parties.heading), rows(body.slice(0, 1))), rows(body.slice(1))];
}

/** The section of services. */
export function evidenceSection(evidence: Evidence): Content[] {
  const [first, ...rest] = evidence.services;
  if (first === undefined) return [together(heading(evidence.heading), quiet(evidence.none))];
  return [...serviceBlock(first, heading(evidence.heading)), ...rest.flatMap((service) => serviceBlock(service))];
}

function partyRow(party: Party, near: string): TableCell[] {
  const found = text(`${party.matched ? '✓' : '◆'} ${party.found}`, {
    color: party.matched ? COLOURS.ink : COLOURS.look,
  });
  const rows = [...party.rows, ...party.near].flatMap((row) => [quiet(row.text), quiet(row.label)]);
  const heads = party.near.length > 0 ? [quiet(near)] : [];
  return [
    quiet(party.role),
    { stack: [text(party.name, { bold: true }), quiet(party.uscc)] },
    { stack: [found, ...heads, ...rows] },
  ];
}

// Papers of one sort that surely fit a page one below the other.
const FEW = 5;

function serviceBlock(service: ServiceEvidence, above: Content = []): Content[] {
  const excluded = service.exclusions.length > 0;
  const quote = service.category.quote === '' ? '' : `　“${service.category.quote}”`;
  const graph: Content[] = [
    above,
    subheading(service.name),
    { columns: service.columns.map(columnBlock), columnGap: 10, margin: [0, 0, 0, 6] },
  ];
  return [
    ...(service.columns.every(({ nodes }) => nodes.length <= FEW) ? [together(...graph)] : graph),
    { text: [text(service.category.label, { bold: true }), text(quote)] },
    text(`${excluded ? '◆ ' : ''}${service.exclusionsHeading}`, { color: excluded ? COLOURS.look : COLOURS.soft }),
    ...service.exclusions.map((exclusion): Content => ({
      margin: [12, 2, 0, 2],
      stack: [text(`${exclusion.label}：“${exclusion.quote}”`), ...figures(exclusion.pictures)],
    })),
  ];
}

function columnBlock(column: EvidenceColumn, index: number): Content {
  const nodes = column.nodes.length === 0 ? [[quiet(column.none)]] : column.nodes.map((node) => [nodeCell(node)]);
  return {
    stack: [
      quiet(`${index === 0 ? '' : '→ '}${column.heading}`, { margin: [0, 0, 0, 2] }),
      {
        table: { widths: ['*'], body: nodes, dontBreakRows: true },
        layout: { ...BOXED, paddingTop: () => 5, paddingBottom: () => 5, paddingLeft: () => 7, paddingRight: () => 7 },
      },
      ...(column.total === undefined ? [] : [quiet(column.total, { alignment: 'right', margin: [0, 2, 0, 0] })]),
    ],
  };
}

function nodeCell(node: EvidenceNode): TableCell {
  return {
    fillColor: COLOURS.wash,
    stack: [
      text(node.name, { bold: true }),
      ...(node.amount === undefined ? [] : [text(node.amount, { bold: true, fontSize: 10 })]),
      ...node.rows.map((row) => quiet(row)),
      ...(node.mark === undefined ? [] : [quiet(node.mark, { color: COLOURS.look })]),
    ],
  };
}
