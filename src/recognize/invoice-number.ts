/**
 * Numbers and codes of invoices: 20-digit 数电 numbers (国家税务总局公告2024年第11号), 8-digit numbers with 10- or 12-digit codes.
 */
import { days } from './day.ts';
import { normalise } from './normalise.ts';
import { spanOf, type Span } from './span.ts';

/** What a number is by its length and shape. */
export type InvoiceNumberForm = 'digital20' | 'number8' | 'code10' | 'code12';

/** A number without blanks. */
export type InvoiceNumber = Span<string> & { readonly form: InvoiceNumberForm };

const FORMS: readonly (readonly [InvoiceNumberForm, RegExp])[] = [
  ['digital20', /^(?:2[1-9]|3\d)\d{18}$/u],
  ['code12', /^[01]\d{11}$/u],
  ['code10', /^[1-8]\d{9}$/u],
  ['number8', /^\d{8}$/u],
];
const LABEL = /(?:发票|票据)? ?号 ?码 ?[:]? ?$|(?:No\.?|№) ?[:]? ?$/iu;
// A 20-digit check code (校验码), account, telephone or receipt is no number of an invoice.
const OTHER = /(?:校 ?验 ?码|账 ?号|帐 ?号|电 ?话|手 ?机|回 ?单 ?编 ?号|流 ?水 ?号) ?[:]? ?$/u;

/**
 * All numbers and codes that have the shape of an invoice's. Blanks may part the digits of a 20-digit number; a code
 * and a number side by side stay two. Eight digits that are a day need the label 号码.
 */
export function invoiceNumbers(raw: string): readonly InvoiceNumber[] {
  const normal = normalise(raw);
  const { text } = normal;
  return [...text.matchAll(/(?<![\w,¥/+*-]|\d[ .])\d[\d ]{6,38}\d(?![\w%*]| ?[元万年月日]|[.,/+-]\d)/gu)].flatMap(
    (match): readonly InvoiceNumber[] => {
      const before = text.slice(Math.max(0, match.index - 12), match.index);
      if (OTHER.test(before)) return [];
      return partsOf(match[0]).flatMap(({ at, part }): readonly InvoiceNumber[] => {
        const value = part.replaceAll(' ', '');
        const form = FORMS.find(([, shape]) => shape.test(value))?.[0];
        if (form === undefined || (form === 'number8' && days(value).length > 0 && !(at === 0 && LABEL.test(before))))
          return [];
        return [{ ...spanOf(normal, match.index + at, match.index + at + part.length, value), form }];
      });
    },
  );
}

// Chunks that are each a number or code stay apart (12 + 8 digits are a code and its number, not one of 20); others are
// one number.
function partsOf(text: string): readonly { readonly at: number; readonly part: string }[] {
  const chunks = [...text.matchAll(/\d+/gu)].map((match) => ({ at: match.index, part: match[0] }));
  const digits = chunks.reduce((sum, { part }) => sum + part.length, 0);
  const apart = chunks.every(({ part }) => [8, 10, 12, 20].includes(part.length));
  return apart || digits !== 20 || text.includes('  ') ? chunks : [{ at: 0, part: text }];
}
