/** 补充协议: an agreement that changes a contract. What it changes is for a person to say. */
import { grouped, moneySide } from '../model/index.ts';
import { statedAmount } from '../rules/index.ts';
import { citeAmounts, citePage, fileName } from './cite.ts';
import { eachService, type ServiceComplaint } from './papers.ts';

/**
 * Raised for every supplement under `amount.uncertain`, with its amount beside the contract's where one was read: which
 * of them holds, or whether one is added to the other, no rule can tell.
 */
export const supplement = eachService(({ service, contract }, { documents }) =>
  documents
    .filter(({ id }) => service.amendments?.includes(id))
    .map((paper): ServiceComplaint => {
      const amount = statedAmount(paper);
      const agreed = contract && statedAmount(contract);
      const values = {
        file: fileName(paper),
        contract: contract === undefined ? '—' : fileName(contract),
        expected: agreed === undefined ? '—' : grouped(agreed),
        found: amount === undefined ? '—' : grouped(amount),
      };
      return {
        code: 'amount.uncertain',
        detail: contract === undefined ? 'supplement-alone' : amount === undefined ? 'supplement' : 'supplement-amount',
        values,
        ...(agreed !== undefined && { expected: moneySide(agreed) }),
        ...(amount !== undefined && { found: moneySide(amount) }),
        places: amount === undefined ? citePage(paper) : citeAmounts(paper, contract),
      };
    }),
);
