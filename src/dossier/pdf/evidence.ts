/** Parties and services in print. */
import type { Content, TableCell } from 'pdfmake/interfaces.js';
import type { Evidence, EvidenceColumn, EvidenceNode, ServiceEvidence } from '../evidence.ts';
import type { Parties, Party } from '../parties.ts';
import { figures } from './doubts.ts';
import { BOXED, HAIRLINES } from './table.ts';
import { COLOURS, heading, quiet, subheading, text } from './text.ts';

/** The section of parties. */
export function partiesSection(parties: Parties): Content[] {
  const body = parties.parties.map((party) => partyRow(party, parties.nearHeading));
  return [heading(parties.heading), { table: { widths: [92, 165, '*'], body, dontBreakRows: true }, layout: HAIRLINES }];
}

/** The section of services. */
export function evidenceSection(evidence: Evidence): Content[] {
  if (evidence.services.length === 0) return [heading(evidence.heading), quiet(evidence.none)];
  return [heading(evidence.heading), ...evidence.services.flatMap(serviceBlock)];
}

function partyRow(party: Party, near: string): TableCell[] {
  const found = text(`${party.matched ? '✓' : '◆'} ${party.found}`, { color: party.matched ? COLOURS.ink : COLOURS.look });
  const rows = [...party.rows, ...party.near].flatMap((row) => [quiet(row.text), quiet(row.label)]);
  const heads = party.near.length > 0 ? [quiet(near)] : [];
  return [quiet(party.role), { stack: [text(party.name, { bold: true }), quiet(party.uscc)] }, { stack: [found, ...heads, ...rows] }];
}

function serviceBlock(service: ServiceEvidence): Content[] {
  const excluded = service.exclusions.length > 0;
  const quote = service.category.quote === '' ? '' : `　“${service.category.quote}”`;
  return [
    subheading(service.name),
    { columns: service.columns.map(columnBlock), columnGap: 10, margin: [0, 0, 0, 6] },
    { text: [text(service.category.label, { bold: true }), text(quote)] },
    text(`${excluded ? '◆ ' : ''}${service.exclusionsHeading}`, { color: excluded ? COLOURS.look : COLOURS.soft }),
    ...service.exclusions.map((exclusion): Content => ({
      margin: [12, 2, 0, 2], stack: [text(`${exclusion.label}：“${exclusion.quote}”`), ...figures(exclusion.pictures)],
    })),
  ];
}

function columnBlock(column: EvidenceColumn, index: number): Content {
  const nodes = column.nodes.length === 0 ? [[quiet(column.none)]] : column.nodes.map((node) => [nodeCell(node)]);
  return {
    stack: [
      quiet(`${index === 0 ? '' : '→ '}${column.heading}`, { margin: [0, 0, 0, 2] }),
      { table: { widths: ['*'], body: nodes, dontBreakRows: true }, layout: { ...BOXED, paddingTop: () => 5, paddingBottom: () => 5, paddingLeft: () => 7, paddingRight: () => 7 } },
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
