/** The arithmetic of an invoice: prices with tax split into amount and tax, rounded half up to the fen. */
import { Decimal } from 'decimal.js';
import { money, sum, type Money } from '../../../../src/model/money.ts';
import type { PaperOf } from '../../description.ts';

/** One line as printed; `tax` undefined where 免税 prints `***`. Negative on a red invoice. */
export interface InvoiceRow {
  readonly name: string;
  readonly unit: string;
  readonly amount: Money;
  readonly rate: string;
  readonly tax?: Money;
}

/** Rows with their sums; amount + tax = total to the fen. */
export interface InvoiceAmounts {
  readonly rows: readonly InvoiceRow[];
  readonly amount: Money;
  readonly tax: Money;
  readonly total: Money;
}

/** Works out an invoice from prices that include tax. */
export function amountsOf({ lines, takesBack }: PaperOf<'invoice'>): InvoiceAmounts {
  const sign = takesBack === undefined ? 1 : -1;
  const rows = lines.map(({ name, unit, total, rate }): InvoiceRow => {
    const price = new Decimal(total).times(sign);
    if (rate === null) return { name, unit, amount: money(price), rate: '免税' };
    const amount = price.dividedBy(new Decimal(1).plus(rate)).toDecimalPlaces(2, Decimal.ROUND_HALF_UP);
    return {
      name,
      unit,
      amount: money(amount),
      rate: `${new Decimal(rate).times(100).toString()}%`,
      tax: money(price.minus(amount)),
    };
  });
  const [amount, tax] = [sum(rows.map((row) => row.amount)), sum(rows.flatMap((row) => row.tax ?? []))];
  return { rows, amount, tax, total: sum([amount, tax]) };
}
