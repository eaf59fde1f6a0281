/** The notice's window: which of a service's deciding days lie in it. */
import { DAY_FIELD, daySide, grouped, spanSide } from '../model/index.ts';
import { decidingDays, decidingPapers, inWindow } from '../rules/index.ts';
import { citeAll } from './cite.ts';
import { eachService } from './papers.ts';

/** Raises days outside the window: milder when part of them is inside, since only the rest falls away. */
export const window = eachService((papers, _, { notice }) => {
  const days = decidingDays(papers, notice);
  const outside = days.filter((day) => !inWindow(day, notice));
  if (outside.length === 0) return [];
  const part = outside.length < days.length;
  const { from, to } = notice.window;
  const inside = papers.sums.paidInWindow;
  return [
    {
      code: 'date.window',
      detail: part ? 'part' : 'outside',
      values: { from, to, days: outside.join('、'), inside: inside === undefined ? '—' : grouped(inside) },
      expected: spanSide(from, to),
      found: daySide(...outside),
      places: citeAll(decidingPapers(papers, notice.window.date), DAY_FIELD[notice.window.date]),
      ...(part && { severity: 'warn' }),
    },
  ];
});
