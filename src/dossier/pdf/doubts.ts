/** Findings in print, each with the crops that show it. */
import type { Column, Content } from 'pdfmake/interfaces.js';
import type { FindingShown, FindingsShown } from '../doubts.ts';
import { pictureSvg, type Picture } from '../picture.ts';
import { BOXED } from './table.ts';
import { COLOURS, heading, labelled, quiet, subheading, text, together } from './text.ts';

/** Points: two pictures stand beside each other, and a whole page is shown small. */
const PICTURE_WIDTH = 228;
const PICTURE_HEIGHT = 190;

// Points: pictures up to this height stay with the words they belong to; higher ones would leave the page before them
// half empty.
const LOW = 130;

/** The section of findings. */
export function doubtsSection(doubts: FindingsShown): Content[] {
  const { looks, notes } = doubts;
  return [
    ...(looks.length === 0
      ? [together(heading(doubts.heading), quiet(doubts.none))]
      : looks.flatMap((doubt, at) => card(doubt, at === 0 ? heading(doubts.heading) : []))),
    ...(notes.length === 0
      ? []
      : [
          together(subheading(doubts.notesHeading), { ul: notes.slice(0, 1).map(note) }),
          ...(notes.length > 1 ? [{ ul: notes.slice(1).map(note) }] : []),
        ]),
  ];
}

/** Pictures two a row, each with its caption above. */
export function figures(pictures: readonly Picture[], across = 2): Content[] {
  const rows = Array.from({ length: Math.ceil(pictures.length / across) }, (_, row) =>
    pictures.slice(row * across, (row + 1) * across),
  );
  return rows.map((row) => ({ columns: row.map(figure), columnGap: 10, margin: [0, 4, 0, 2], unbreakable: true }));
}

/** The height in points at which a picture is printed. */
export function printedHeight(picture: Picture): number {
  return (printedWidth(picture) * picture.height) / picture.width;
}

function printedWidth(picture: Picture): number {
  return Math.ceil(Math.min(PICTURE_WIDTH, picture.width * 0.36, (PICTURE_HEIGHT * picture.width) / picture.height));
}

function figure(picture: Picture): Column {
  const width = printedWidth(picture);
  const framed = {
    table: { body: [[{ svg: pictureSvg(picture), width }]] },
    layout: { ...BOXED, paddingLeft: () => 0, paddingRight: () => 0, paddingTop: () => 0, paddingBottom: () => 0 },
  };
  return { width: PICTURE_WIDTH, stack: [quiet(picture.caption, { margin: [0, 0, 0, 2] }), framed] };
}

function card(doubt: FindingShown, above: Content): Content[] {
  const grave = doubt.severity === 'block' || doubt.severity === 'hold';
  const colour = grave ? COLOURS.look : COLOURS.ink;
  const said: Content[] = [
    {
      text: [
        text(doubt.title, { bold: true, fontSize: 10.5 }),
        text(`　${doubt.severityName}`, { fontSize: 8, color: grave ? COLOURS.look : COLOURS.soft }),
      ],
    },
    text(doubt.message),
    ...(doubt.compared.length === 0
      ? []
      : [
          {
            columns: doubt.compared.map((side) => ({ width: 110, stack: [labelled(side)] })),
            margin: [0, 3, 0, 0] as [number, number, number, number],
          },
        ]),
    ...(doubt.places.length === 0 ? [] : [quiet(doubt.places.join('　'))]),
  ];
  const words: Content = {
    columns: [
      { width: '*', stack: said },
      { width: 118, stack: doubt.marks.map(markOf) },
    ],
    columnGap: 12,
  };
  const rows = figures(doubt.pictures);
  const kept = doubt.pictures.slice(0, 2).every((picture) => printedHeight(picture) <= LOW) ? 1 : 0;
  const top: Content = {
    columns: [
      { width: 16, ...text(doubt.number, { bold: true, fontSize: 12, color: colour }) },
      { width: '*', stack: [words, ...rows.slice(0, kept)] },
    ],
    columnGap: 4,
  };
  return [together(above, top), { margin: [20, 0, 0, 12], stack: rows.slice(kept) }];
}

function markOf(mark: FindingShown['marks'][number]): Content {
  return {
    columns: [
      { width: 44, ...quiet(mark.label) },
      { width: '*', ...text(mark.text, { alignment: 'right', fontSize: 8.5 }) },
    ],
  };
}

function note(doubt: FindingShown): Content {
  const marks = doubt.marks.map((mark) => mark.text).join('　');
  return { text: [text(doubt.title, { bold: true }), text(`　${doubt.message}　`), quiet(marks)] };
}
