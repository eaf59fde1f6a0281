/** The head and the proposal in print. */
import type { Content } from 'pdfmake/interfaces.js';
import type { Head, Verdict } from '../verdict.ts';
import { BOXED } from './table.ts';
import { COLOURS, labelled, quiet, TEXT_WIDTH, text } from './text.ts';

/** Title, marks, applicant and cautions. */
export function headBlock(head: Head): Content[] {
  return [
    {
      columns: [
        {
          width: '*',
          stack: [
            quiet(head.eyebrow, { fontSize: 9 }),
            text(head.title, { fontSize: 21, bold: true, lineHeight: 1.1 }),
          ],
        },
        ...head.marks.map((mark) => ({
          width: 'auto' as const,
          stack: [labelled(mark)],
          margin: [0, 12, 0, 0] as [number, number, number, number],
        })),
      ],
      columnGap: 16,
    },
    {
      canvas: [{ type: 'line', x1: 0, y1: 5, x2: TEXT_WIDTH, y2: 5, lineWidth: 0.5, lineColor: COLOURS.line }],
      margin: [0, 0, 0, 9],
    },
    text(head.applicant, { fontSize: 12.5, bold: true }),
    quiet(head.applicantMarks.join('　'), { fontSize: 8.5 }),
    ...head.cautions.map((caution) => quiet(`▲ ${caution}`)),
  ];
}

/** Proposal, subsidy and money in doubt. */
export function verdictBlock(verdict: Verdict): Content {
  const grave = verdict.recommendation === 'review' || verdict.recommendation === 'reject';
  return {
    margin: [0, 10, 0, 0],
    table: {
      widths: ['*', 150, 150],
      body: [
        [
          {
            fillColor: COLOURS.wash,
            stack: [
              quiet(verdict.proposal.label),
              big(verdict.proposal.text, grave ? COLOURS.look : COLOURS.ink, 'left'),
              quiet(verdict.reason),
            ],
          },
          {
            fillColor: COLOURS.wash,
            stack: [
              quiet(verdict.subsidy.label, { alignment: 'right' }),
              big(verdict.subsidy.text),
              quiet(verdict.sum, { alignment: 'right' }),
            ],
          },
          {
            fillColor: COLOURS.wash,
            stack: [
              quiet(verdict.atRisk.label, { alignment: 'right' }),
              big(verdict.atRisk.text),
              quiet(verdict.tally.join('　'), { alignment: 'right' }),
            ],
          },
        ],
      ],
    },
    layout: {
      ...BOXED,
      hLineWidth: (line) => (line === 0 ? 2 : 0.5),
      hLineColor: (line) => (line === 0 ? COLOURS.ink : COLOURS.line),
    },
  };
}

function big(content: string, colour: string = COLOURS.ink, alignment: 'left' | 'right' = 'right'): Content {
  return text(content, { fontSize: 17, bold: true, color: colour, alignment });
}
