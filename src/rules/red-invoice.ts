/** Red invoices (红字发票): what they say of themselves, and the sign that their total has. */
import { Decimal } from 'decimal.js';
import { compareMoney, factOf, money, ZERO, type Money, type SettledDocument } from '../model/index.ts';
import { statedAmount } from './stated-amount.ts';

type Invoice = Pick<SettledDocument, 'kind' | 'facts'>;

// 被红冲蓝字数电票号码, 对应正数发票代码, 销项负数, 红字发票信息表编号: only red invoices print them.
const MARK = /被红冲蓝字|对应正数发票|销项负数|[(（]负数[)）]|红字发票信息/u;

/**
 * Whether an invoice is red: by its flag, the number of the blue invoice it cancels, the marks in its remark, or a
 * negative total.
 */
export function isRedInvoice(invoice: Invoice): boolean {
  const total = statedAmount(invoice);
  return isMarkedRed(invoice) || (total !== undefined && compareMoney(total, ZERO) < 0);
}

/**
 * The total with its sign in yuan: a red invoice takes away, also where its minus was lost in reading; undefined
 * without a total.
 */
export function signedTotal(invoice: Invoice): Money | undefined {
  const total = statedAmount(invoice);
  if (total === undefined || !isMarkedRed(invoice)) return total;
  return money(new Decimal(total).abs().negated());
}

/** Whether marks and sign contradict each other: a red invoice whose total is not negative. */
export function lostItsMinus(invoice: Invoice): boolean {
  const total = statedAmount(invoice);
  return total !== undefined && isMarkedRed(invoice) && compareMoney(total, ZERO) > 0;
}

function isMarkedRed({ facts }: Invoice): boolean {
  const remark = factOf(facts, 'remark', 'text')?.value ?? '';
  return (
    factOf(facts, 'isRed', 'flag')?.value === true || facts.originalInvoiceNumber !== undefined || MARK.test(remark)
  );
}
