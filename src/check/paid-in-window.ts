/** The notice's window: which of a service's deciding days lie in it. */
import { factOf, grouped, inWindow, type Day, type Notice } from '../model/index.ts';
import { cite, citeAll } from './cite.ts';
import { eachService, type Papers } from './papers.ts';

/**
 * The days that decide, by the date the notice names: of each payment, of the contract, or of the last invoice; unknown
 * days are left out.
 */
export function decidingDays({ contract, invoices, payments }: Papers, { window }: Notice): readonly Day[] {
  if (window.date === 'payment') return payments.flatMap(({ facts }) => factOf(facts, 'paidDate', 'day')?.value ?? []);
  if (window.date === 'contract')
    return contract === undefined ? [] : [factOf(contract.facts, 'signDate', 'day')?.value].flatMap((day) => day ?? []);
  return invoices
    .flatMap(({ facts }) => factOf(facts, 'issueDate', 'day')?.value ?? [])
    .toSorted()
    .slice(-1);
}

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
      expected: `${from} – ${to}`,
      found: outside.join(', '),
      places: placesOf(papers, notice),
      ...(part && { severity: 'warn' }),
    },
  ];
});

function placesOf({ contract, invoices, payments }: Papers, { window: { date } }: Notice) {
  if (date === 'contract') return cite(contract, 'signDate');
  return date === 'payment' ? citeAll(payments, 'paidDate') : citeAll(invoices, 'issueDate');
}
