/** What follows in print: the checklist with boxes to tick, the draft letter, versions and hashes. */
import type { Content } from 'pdfmake/interfaces.js';
import type { Checklist, Origin } from '../origin.ts';
import type { Supplement } from '../supplement.ts';
import { BOXED, HAIRLINES, listOf } from './table.ts';
import { COLOURS, heading, quiet, subheading, text } from './text.ts';

/** The section of things that no paper proves. */
export function checklistSection(checklist: Checklist): Content[] {
  if (checklist.tasks.length === 0) return [];
  const body = checklist.tasks.map((task) => [
    { canvas: [{ type: 'rect' as const, x: 0, y: 2, w: 9, h: 9, lineWidth: 0.9, lineColor: COLOURS.ink }] },
    { stack: [text(task.text), quiet(`${task.where.label} ${task.where.text}`)] },
    quiet(task.clause, { alignment: 'right' }),
  ]);
  return [heading(checklist.heading), quiet(checklist.hint, { margin: [0, 0, 0, 2] }), { table: { widths: [12, '*', 60], body, dontBreakRows: true }, layout: HAIRLINES }];
}

/** The section of the draft letter. */
export function supplementSection(supplement: Supplement): Content[] {
  const letter: Content[] = [
    text(supplement.title, { bold: true, fontSize: 12, alignment: 'center', margin: [0, 4, 0, 10] }),
    text(supplement.address),
    text(supplement.opening, { leadingIndent: 18 }),
    { ol: supplement.asks.map((ask) => text(ask)), margin: [18, 3, 0, 3] },
    text(supplement.closing, { leadingIndent: 18 }),
    text(`${supplement.signature}\n${supplement.day}`, { alignment: 'right', margin: [0, 10, 0, 4] }),
  ];
  return [
    heading(supplement.heading),
    quiet(supplement.hint, { margin: [0, 0, 0, 5] }),
    { table: { widths: ['*'], body: [[{ stack: letter, margin: [14, 6, 14, 6] }]] }, layout: BOXED },
  ];
}

/** The section of versions and hashes. */
export function originSection(origin: Origin): Content[] {
  return [heading(origin.heading), listOf(origin.marks, 7), subheading(origin.filesHeading), listOf(origin.files, 7), quiet(origin.disclaimer, { margin: [0, 8, 0, 0] })];
}
