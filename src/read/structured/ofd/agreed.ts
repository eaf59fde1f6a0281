/** Several sources of one paper's data → what none of them contradicts. */
import { fieldType, sum, money, type StatedDocument } from '../../../model/index.ts';
import { redFrom } from '../einvoice/red.ts';

/**
 * One paper of several that state it, the first source leading. A field on which they differ is left out: then the
 * print decides, and people see it.
 */
export function agreed(sources: readonly StatedDocument[]): StatedDocument | undefined {
  const [first] = sources;
  if (first === undefined) return undefined;
  const values: Record<string, string> = {};
  for (const field of new Set(sources.flatMap((source) => Object.keys(source.values)))) {
    const said = sources.flatMap((source) => source.values[field] ?? []);
    const [leading] = said;
    if (leading !== undefined && new Set(said.map((text) => canonical(first, field, text))).size === 1)
      values[field] = leading;
  }
  const lines = sources.find((source) => source.lines !== undefined)?.lines;
  const whole = first.kind === 'invoice' ? redFrom(withTotal(values), false) : values;
  return { kind: first.kind, values: whole, ...(lines !== undefined && { lines }) };
}

function canonical({ kind }: StatedDocument, field: string, text: string): string {
  const plain = text.normalize('NFKC').replace(/\s+/gu, '').toUpperCase();
  const type = fieldType(kind, field);
  if (type === 'money') return amountIn(plain) ?? plain;
  return type === 'day' ? plain.replace(/\D/gu, '').slice(0, 8) : plain;
}

// The head of a 数电票 states 合计金额 and 合计税额 but mostly not their sum.
function withTotal(values: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const [base, tax] = [amountIn(values['amountExclTax'] ?? ''), amountIn(values['taxAmount'] ?? '')];
  if (values['totalAmount'] !== undefined || base === undefined || tax === undefined) return values;
  return { ...values, totalAmount: sum([money(base), money(tax)]) };
}

function amountIn(text: string): string | undefined {
  const number = text.normalize('NFKC').replace(/[,¥￥\s]/gu, '');
  return /^-?\d{1,13}(?:\.\d{1,2})?$/u.test(number) ? money(number) : undefined;
}
