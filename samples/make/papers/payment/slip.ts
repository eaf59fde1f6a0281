/** What a bank's layout gets: pen, where the slip begins, and the transfer with its parties looked up. */
import type { Money } from '../../../../src/model/money.ts';
import type { Day } from '../../../../src/model/day.ts';
import type { Pen } from '../../drawing.ts';
import type { Fields } from '../paper.ts';

/** One end of a transfer. */
export interface Account {
  readonly name: string;
  readonly account: string;
  readonly bank: string;
}

/** A transfer as the bank books it; `time` is `11.26.08`. */
export interface Transfer {
  readonly from: Account;
  readonly to: Account;
  readonly amount: Money;
  readonly date: Day;
  readonly time: string;
  readonly flow: string;
  readonly receipt: string;
  readonly purpose: string;
}

/** Draws a slip from `top` (points) down and says which fields it prints besides the common ones. */
export type DrawSlip = (pen: Pen, top: number, transfer: Transfer) => Fields<'payment'>;

/** The fields that every slip prints. */
export function commonFields({ from, to, amount, date, flow }: Transfer): Fields<'payment'> {
  return {
    payer: from.name,
    payerAccount: from.account,
    payee: to.name,
    payeeAccount: to.account,
    paidAmount: amount,
    paidDate: date,
    transactionNumber: flow,
  };
}

/** An account in groups of four, as some banks print it. */
export function spaced(account: string): string {
  return account.replaceAll(/(\d{4})(?=\d)/gu, '$1 ');
}
