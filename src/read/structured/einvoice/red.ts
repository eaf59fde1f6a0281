/** 红字发票: an invoice that takes another one back. */
import type { FieldName } from '../../../model/index.ts';

type Values = Readonly<Partial<Record<FieldName, string>>>;

// The remark that the issuing systems write: 数电票 by the 20-digit number, 税控 by code and number.
const ORIGINAL = [
  /被红冲蓝字数电(?:票|发票)号码\s{0,4}[:：]?\s{0,4}(\d{20})(?!\d)/u,
  /对应正数发票代码\s{0,4}[:：]?\s{0,4}\d{10,12}\s{0,4}号码\s{0,4}[:：]?\s{0,4}(\d{8})(?!\d)/u,
];

/**
 * The values with `isRed` and `originalInvoiceNumber` where the flag or a negative total, and the field or the remark,
 * say so.
 */
export function redFrom(values: Values, flagged: boolean): Readonly<Record<string, string>> {
  const negative = (values.totalAmount ?? values.amountExclTax ?? '').startsWith('-');
  const original = values.originalInvoiceNumber ?? originalIn(values.remark ?? '');
  return {
    ...values,
    ...((flagged || negative) && { isRed: 'true' }),
    ...(original !== undefined && { originalInvoiceNumber: original }),
  };
}

function originalIn(remark: string): string | undefined {
  for (const pattern of ORIGINAL) {
    const found = pattern.exec(remark)?.[1];
    if (found !== undefined) return found;
  }
  return undefined;
}
