/** Contract, invoiced and paid are not one number: the base is the least of them, and the reviewer should know. */
import { grouped, moneySide, type Money } from '../model/index.ts';
import { citeAmounts } from './cite.ts';
import { couldAgree } from './could-agree.ts';
import { eachService } from './papers.ts';

/** Compares whatever of the three is known; the pairwise checks say which pair differs. */
export const baseDiffers = eachService(({ contract, invoices, payments, sums }) => {
  const known = [sums.contract, sums.invoiced, sums.paid].filter((amount) => amount !== undefined);
  const distinct = [...new Set(known)];
  if (distinct.length < 2) return [];
  const sides = [
    { papers: contract === undefined ? [] : [contract], total: sums.contract },
    { papers: invoices, total: sums.invoiced },
    { papers: payments, total: sums.paid },
  ];
  if (couldAgree(...sides)) return [];
  return [
    {
      code: 'amount.base-differs',
      detail: 'differ',
      values: { contract: shown(sums.contract), invoiced: shown(sums.invoiced), paid: shown(sums.paid) },
      expected: moneySide(...distinct.slice(0, 1)),
      found: moneySide(...distinct.slice(1)),
      places: citeAmounts(contract, ...invoices, ...payments),
    },
  ];
});

function shown(amount: Money | undefined): string {
  return amount === undefined ? '—' : grouped(amount);
}
