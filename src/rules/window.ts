/** The notice's window: which days decide whether what was paid counts, and whether they lie in it (clause 1). */
import { DAY_FIELD, factOf, type Day, type Notice, type ServicePapers, type SettledDocument } from '../model/index.ts';

/** Whether a day lies in the window, both ends included; an unknown day does not. */
export function inWindow(on: Day | undefined, { window }: Pick<Notice, 'window'>): boolean {
  return on !== undefined && on >= window.from && on <= window.to;
}

/**
 * The days that decide, by the date the notice names: of each payment, of the contract, or of the last invoice; unknown
 * days are left out.
 */
export function decidingDays(papers: ServicePapers, { window }: Pick<Notice, 'window'>): readonly Day[] {
  const days = decidingPapers(papers, window.date).flatMap((paper) => dayOfPaper(paper) ?? []);
  return window.date === 'invoice' ? days.toSorted().slice(-1) : days;
}

/** The day that decides about one payment. */
export function decidingDay(
  payment: SettledDocument,
  papers: ServicePapers,
  notice: Pick<Notice, 'window'>,
): Day | undefined {
  return decidingDays({ ...papers, payments: [payment] }, notice).at(-1);
}

/** The papers whose days decide. */
export function decidingPapers(
  { contract, invoices, payments }: ServicePapers,
  date: Notice['window']['date'],
): readonly SettledDocument[] {
  return { contract: contract === undefined ? [] : [contract], invoice: invoices, payment: payments }[date];
}

function dayOfPaper({ kind, facts }: SettledDocument): Day | undefined {
  const field = DAY_FIELD[kind];
  return field === null ? undefined : factOf(facts, field, 'day')?.value;
}
