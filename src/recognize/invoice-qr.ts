/** The QR code of an invoice: `01,<kind>,<code>,<number>,<amount>,<yyyymmdd>,<check code>,<crc>`. */
import { Decimal } from 'decimal.js';
import { money, parseDay, type Day, type Money } from '../model/index.ts';

/** What the code states; kinds 31 and 32 (数电票) carry the total, the others the amount without tax. */
export interface InvoiceQr {
  readonly kind: string;
  readonly code?: string;
  readonly number: string;
  readonly amount: Money;
  readonly date: Day;
  readonly amountIs: 'total' | 'exclTax';
}

/** Parses a payload; undefined for anything that is not an invoice's code. */
export function parseQr(payload: string): InvoiceQr | undefined {
  const [version, kind = '', code = '', number = '', amount = '', date = ''] = payload.normalize('NFKC').split(',').map((part) => part.trim());
  const on = parseDay(date.replace(/^(\d{4})(\d{2})(\d{2})$/u, '$1-$2-$3'));
  if (version !== '01' || !/^\d{2}$/u.test(kind) || !/^(?:\d{8}|\d{20})$/u.test(number) || !/^-?\d+(?:\.\d{1,2})?$/u.test(amount) || on === undefined) return undefined;
  return { kind, ...(code !== '' && { code }), number, amount: money(new Decimal(amount)), date: on, amountIs: kind === '31' || kind === '32' ? 'total' : 'exclTax' };
}
