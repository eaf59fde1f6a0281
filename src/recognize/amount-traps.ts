/**
 * Numbers that look like amounts of money and are not: ratios, ranges, clause numbers, dates, quantities, pieces of
 * codes.
 */
import type { MoneySign } from './currency.ts';
import type { PrintedNumber } from './number.ts';

/** Whether what stands around the number says that it is no amount, or not the whole of one. */
export function isTrap(number: PrintedNumber, sign: MoneySign, text: string): boolean {
  const before = text.slice(Math.max(0, number.start - 16), number.start);
  const after = text.slice(number.end, number.end + 16);
  return (
    (LETTER_BEFORE.test(before) && !CODE_BEFORE.test(before)) ||
    ALWAYS_BEFORE.some((trap) => trap.test(before)) ||
    ALWAYS_AFTER.some((trap) => trap.test(after)) ||
    isTorn(number, sign, before, after) ||
    (sign === null && isBareTrap(number, before, after, text))
  );
}

// A letter, or a sign that OCR makes of a digit, stands where a digit may have stood; Y alone is mostly a misread ¥.
const LETTER_BEFORE = /[A-Za-z|〇○][,.]?$/u;
const CODE_BEFORE = /(?:CNY|RMB|(?<![A-Za-z])Y)$/iu;

const ALWAYS_BEFORE: readonly RegExp[] = [
  /[百千万]分之 ?$/u,
  // 5-8万元, 3000~5000元; 5.5点; the rest of 3万5千元.
  /\d ?[-~–—点] ?$/u,
  /\d ?[万亿千百]$/u,
];

const ALWAYS_AFTER: readonly RegExp[] = [
  /^ ?[%‰]/u,
  // A letter behind the digits, but for the codes of the currency.
  /^[,.]?(?!CNY|RMB|USD|HKD|EUR|GBP|JPY)[A-Za-z〇○]/iu,
  /^[|]\d/u,
  /^ ?[~–—-] ?\d/u,
  /^ ?[万亿] ?\d/u,
  // 50元5角: the rest of the amount.
  /^ ?[元圆圓] ?[\d一二三四五六七八九壹贰叁肆伍陆柒捌玖] ?[角毛分]/u,
];

const STANDARD = /(?:GB|ISO|IEC|DB\d{0,2}|JJG|JJF|HJ|SY|NB|DL|HG)(?:\/T)? ?$/iu;
const NOT_MONEY_BEFORE = /(?:汇率|费率|税率|利率|比例|比率|系数|折扣|评分|得分|分数|版本|版|第|No\.?|№) ?[:为]? ?$/iu;
const UNIT_AFTER =
  /^(?:[年月日天时个件次份台套人家吨克米升度倍页期楼室层条款项节章类级号公小工]|分钟|平方|立方|千[克米]|毫|厘|微)|^ ?(?:[a-zA-Z℃㎡㎜㎏°]|\/T)/u;
const CLAUSE = /^\d{1,2}\.\d{2}$/u;

// ¥1习6,000.00: a ¥ and pieces of a number in front, or pieces behind, with at most one garbled character between.
const PIECES_BEFORE = /(?:¥|CNY) ?([\d,. ]{0,40})[\p{Script=Han}|]?[,. |]{0,2}$/iu;
const PIECES_AFTER = /^[,. |]{0,2}(?:[\p{Script=Han}|][,. |]{0,2})?\d{1,3}(?![\d日天个年月期次项件%‰工])/u;

// Whether the number is the rest of one that OCR tore apart. Two decimals end a number.
function isTorn(number: PrintedNumber, sign: MoneySign, before: string, after: string): boolean {
  const pieces = PIECES_BEFORE.exec(before);
  const lead = pieces?.[0].replace(/^(?:¥|CNY) */iu, '') ?? '';
  if (pieces !== null && lead !== '' && !/\.\d\d[ ,]{0,20}$/u.test(pieces[1] ?? '')) return true;
  if (
    number.decimals === 1 &&
    (number.grouped ? sign !== '万元' : /^[\p{Script=Han}|]元/u.test(after) && !/^[元圆圓万亿]/u.test(after))
  )
    return true;
  return (
    number.decimals < 2 &&
    (sign === '¥' || sign === 'CNY' || sign === null) &&
    !/^ ?[元圆圓(]/u.test(after) &&
    PIECES_AFTER.test(after)
  );
}

// What only a bare number can be.
function isBareTrap(number: PrintedNumber, before: string, after: string, text: string): boolean {
  if (
    STANDARD.test(before) ||
    NOT_MONEY_BEFORE.test(before) ||
    (UNIT_AFTER.test(after) && !/^ ?(?:CNY|RMB)/iu.test(after))
  )
    return true;
  if (
    /^(?:19|20)\d\d\.(?:0[1-9]|1[0-2])$/u.test(number.decimal) &&
    (/[-~–—至到] ?$/u.test(before) || /^ ?[-~–—至到年月日/]/u.test(after))
  )
    return true;
  if (number.spaced && !standsAlone(number, text)) return true;
  return CLAUSE.test(number.decimal) && /(?:^|[\n\t]) {0,20}$/u.test(before) && /^[、 ]?[\p{Script=Han}(]/u.test(after);
}

/** Whether the number is all that its cell holds, or all that follows a colon or bracket. */
export function standsAlone({ start, end }: PrintedNumber, text: string): boolean {
  return (
    /(?:^|[\n\t:(])[ _]{0,20}$/u.test(text.slice(Math.max(0, start - 8), start)) &&
    /^[ _]*(?:$|[\n\t),;。])/u.test(text.slice(end, end + 8))
  );
}
