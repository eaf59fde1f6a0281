/** The contract's amount against what was invoiced for it. */
import { compareMoney, grouped, minus, moneySide } from '../model/index.ts';
import { citeAmounts } from './cite.ts';
import { couldAgree } from './could-agree.ts';
import { eachService } from './papers.ts';

/**
 * Any difference is a question: more invoiced than agreed, or part of what was agreed not invoiced. Exact to the fen. A
 * difference that the ink of a scan leaves open is none.
 */
export const contractAgainstInvoices = eachService(({ contract, invoices, sums }) => {
  if (sums.contract === undefined || sums.invoiced === undefined || sums.contract === sums.invoiced) return [];
  if (
    couldAgree(
      { papers: contract === undefined ? [] : [contract], total: sums.contract },
      { papers: invoices, total: sums.invoiced },
    )
  )
    return [];
  const over = compareMoney(sums.invoiced, sums.contract) > 0;
  const difference = over ? minus(sums.invoiced, sums.contract) : minus(sums.contract, sums.invoiced);
  return [
    {
      code: 'amount.contract-invoice',
      detail: over ? 'over' : 'under',
      values: { expected: grouped(sums.contract), found: grouped(sums.invoiced), difference: grouped(difference) },
      expected: moneySide(sums.contract),
      found: moneySide(sums.invoiced),
      places: citeAmounts(contract, ...invoices),
    },
  ];
});
