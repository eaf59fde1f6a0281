/** What follows in print: the checklist with boxes to tick, the draft letter, versions and hashes. */
import type { Content, TableCell } from 'pdfmake/interfaces.js';
import type { Checklist, Origin } from '../origin.ts';
import type { Supplement } from '../supplement-request.ts';
import { BOXED, HAIRLINES, listOf } from './table.ts';
import { COLOURS, heading, quiet, subheading, text, together } from './text.ts';

// Requests with which a letter surely fits a page and is not parted.
const ONE_PAGE = 12;

// Rows that go over to a last page with the sentence that closes the dossier, so that it is not alone there.
const WITH_LAST = 4;
const WITH_HEADING = 3;

/** The section of things that no paper proves. */
export function checklistSection(checklist: Checklist): Content[] {
  if (checklist.tasks.length === 0) return [];
  const body = checklist.tasks.map((task): TableCell[] => [
    { canvas: [{ type: 'rect' as const, x: 0, y: 2, w: 9, h: 9, lineWidth: 0.9, lineColor: COLOURS.ink }] },
    { stack: [text(task.text), quiet(`${task.where.label} ${task.where.text}`)] },
    quiet(task.clause, { alignment: 'right' }),
  ]);
  const rows = (part: TableCell[][]): Content =>
    part.length === 0 ? [] : { table: { widths: [12, '*', 60], body: part, dontBreakRows: true }, layout: HAIRLINES };
  return [
    together(heading(checklist.heading), quiet(checklist.hint, { margin: [0, 0, 0, 2] }), rows(body.slice(0, 2))),
    rows(body.slice(2)),
  ];
}

/** The section of the draft letter. */
export function supplementSection(supplement: Supplement): Content[] {
  const letter: Content[] = [
    text(supplement.title, { bold: true, fontSize: 12, alignment: 'center', margin: [0, 4, 0, 10] }),
    text(supplement.address),
    text(supplement.opening, { leadingIndent: 18 }),
    { ol: supplement.asks.map((ask) => text(ask)), margin: [18, 3, 0, 3] },
    together(
      text(supplement.closing, { leadingIndent: 18 }),
      text(`${supplement.signature}\n${supplement.day}`, { alignment: 'right', margin: [0, 10, 0, 4] }),
    ),
  ];
  const section: Content[] = [
    heading(supplement.heading),
    quiet(supplement.hint, { margin: [0, 0, 0, 5] }),
    { table: { widths: ['*'], body: [[{ stack: letter, margin: [14, 6, 14, 6] }]] }, layout: BOXED },
  ];
  return supplement.asks.length <= ONE_PAGE ? [together(...section)] : section;
}

/** The section of versions and hashes. */
export function originSection(origin: Origin): Content[] {
  const { heading: title, marks, filesHeading, files, disclaimer } = origin;
  const list = (from: number, to: number): Content => listOf(files.slice(from, to), 7);
  const close = quiet(disclaimer, { margin: [0, 8, 0, 0] });
  const first = together(heading(title), listOf(marks, 7));
  const tail = files.length - WITH_LAST;
  if (tail < WITH_HEADING) return [first, together(subheading(filesHeading), list(0, files.length), close)];
  return [
    first,
    together(subheading(filesHeading), list(0, WITH_HEADING)),
    list(WITH_HEADING, tail),
    together(list(tail, files.length), close),
  ];
}
