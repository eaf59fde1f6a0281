/** The QR code of an invoice: `01,<kind>,<code>,<number>,<amount>,<yyyymmdd>,<check code>,<crc>`. */
import { money, parseDay, type Day, type Money } from '../model/index.ts';

/**
 * What the code states. `kind` is the two-digit kind of invoice (01 专票, 04 普票, 10 电子普票, 31/32 数电票); 数电票 give the total,
 * the others the amount without tax.
 */
export interface InvoiceQr {
  readonly kind: string;
  readonly code?: string;
  readonly number: string;
  readonly amount: Money;
  readonly date: Day;
  readonly checkCode?: string;
  readonly amountIs: 'total' | 'exclTax';
}

/**
 * Parses a payload, full-width commas, blanks and missing fields at the end allowed; undefined for anything that is not
 * an invoice's code.
 */
export function parseQr(payload: string): InvoiceQr | undefined {
  const [version, kind = '', code = '', number = '', amount = '', date = '', checkCode = ''] = payload
    .normalize('NFKC')
    .replace(/\s/gu, '')
    .split(',');
  const on = parseDay(date.replace(/^(\d{4})(\d{2})(\d{2})$/u, '$1-$2-$3'));
  const shaped =
    version === '01' &&
    /^\d{2}$/u.test(kind) &&
    /^(?:\d{10}|\d{12})?$/u.test(code) &&
    /^(?:\d{8}|\d{20})$/u.test(number);
  if (!shaped || !/^-?\d{1,12}(?:\.\d{1,2})?$/u.test(amount) || on === undefined) return undefined;
  return {
    kind,
    number,
    amount: money(amount),
    date: on,
    ...(code !== '' && { code }),
    ...(/^\d{20}$/u.test(checkCode) && { checkCode }),
    // The number of 20 digits is what 数电票 have, whatever their kind (31, 32, 51 …).
    amountIs: number.length === 20 ? 'total' : 'exclTax',
  };
}
