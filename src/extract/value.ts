/** Ink beside a label → typed values, by the type of the field. */
import { Decimal } from 'decimal.js';
import { truncated, type FieldType, type InvoiceLine, type Valued, type Witness } from '../model/index.ts';
import { amountsInDigits, amountsInWords, days, taxIds } from '../recognize/index.ts';
import { sliceInk, trimInk, type Ink } from './ink.ts';
import { SEGMENT_JOINT } from './rows.ts';

/** A value found in some ink, the part of the ink that says it, and what it speaks with. */
export type FoundValue = Valued & { readonly ink: Ink; readonly witnesses: readonly Witness[] };

/** How to read: which form of an amount, which pattern an id or text must have, and what the label says about the unit. */
export interface ReadAs {
  readonly form?: 'digits' | 'words' | undefined;
  readonly pattern?: string | undefined;
  readonly label?: string;
}

/** All values of the type in the ink, in printed order; empty when it holds none. */
export function valuesIn(type: FieldType, ink: Ink, as: ReadAs = {}): readonly FoundValue[] {
  return READ[type](ink, as);
}

const READ = {
  money: moneyIn,
  day: (ink) => days(ink.text).map((span) => ({ type: 'day', value: span.value, ink: sliceInk(ink, span.start, span.end), witnesses: [] })),
  taxId: (ink) => taxIds(ink.text).map((span) => ({
    type: 'taxId', value: span.value, ink: sliceInk(ink, span.start, span.end), witnesses: span.valid ? ['check-digit'] : [],
  })),
  id: idIn,
  name: nameIn,
  text: textIn,
  flag: (ink, as) => (as.pattern !== undefined && new RegExp(as.pattern, 'u').test(ink.text) ? [{ type: 'flag', value: true, ink, witnesses: [] }] : []),
  lines: (): readonly (FoundValue & { readonly value: readonly InvoiceLine[] })[] => [],
} as const satisfies Record<FieldType, (ink: Ink, as: ReadAs) => readonly FoundValue[]>;

function moneyIn(ink: Ink, as: ReadAs): readonly FoundValue[] {
  const inDigits = as.form === 'words' ? [] : amountsInDigits(ink.text).map((span) => ({ span, witness: 'digits' as const }));
  const inWords = as.form === 'digits' ? [] : amountsInWords(ink.text).map((span) => ({ span, witness: 'words' as const }));
  const found = [...inDigits, ...inWords].toSorted((a, b) => a.span.start - b.span.start).map(({ span, witness }): FoundValue => ({
    type: 'money', value: span.value, ink: sliceInk(ink, span.start, span.end), witnesses: [witness],
  }));
  return found.length > 0 || as.form === 'words' ? found : bareNumber(ink, as.label ?? '');
}

// A bare number is an amount only beside a label that says so; (万元) in the label multiplies it.
const BARE = /^\s*(\d{1,3}(?:[,，]\d{3})+|\d{1,9})(?:\.(\d{1,6}))?(?![\d%％])/u;

function bareNumber(ink: Ink, label: string): readonly FoundValue[] {
  const match = BARE.exec(ink.text);
  if (match === null) return [];
  const number = new Decimal(`${(match[1] ?? '').replace(/[,，]/gu, '')}.${match[2] ?? '0'}`);
  const yuan = /万元/u.test(label) ? number.times(10_000) : number;
  if (yuan.decimalPlaces() > 2) return [];
  return [{ type: 'money', value: truncated(yuan), ink: trimInk(sliceInk(ink, 0, match[0].length)), witnesses: ['digits'] }];
}

// Ids are written in capitals, digits and a few joints; Han characters occur in file numbers such as 克科服〔2025〕12号.
const ID = /[A-Za-z0-9\p{Script=Han}〔〕[\]()（）【】][A-Za-z0-9\p{Script=Han}〔〕[\]()（）【】/_.—–-]*(?: ?[-/—] ?[A-Za-z0-9]+)*/u;

function idIn(ink: Ink, as: ReadAs): readonly FoundValue[] {
  const match = (as.pattern === undefined ? ID : new RegExp(as.pattern, 'u')).exec(ink.text);
  if (match === null) return [];
  const raw = match[1] ?? match[0];
  const start = match.index + match[0].indexOf(raw);
  const value = raw.normalize('NFKC').replace(/\s+/gu, '').toUpperCase();
  if (!/\d/u.test(value)) return [];
  return [{ type: 'id', value, ink: sliceInk(ink, start, start + raw.length), witnesses: [] }];
}

// What stands behind a name in the same line: another label, a bracket that defines a short form, an address.
const AFTER_NAME = /\s+[^\s:：]{1,14}[:：]|[（(]\s*(?:以下|下称|简称|盖章|公章|签章|签字|章)|[，,；;。]|\s{2,}|\t|\s(?:地址|住所|电话|法定代表人|统一社会信用代码|账号|帐号)/u;
// Brackets, lines and words of a form that nobody filled in.
const NO_NAME = /^[\s_＿\-—.·/\\:：()（）*＊x×]*$|^[（(]?(?:盖章|公章|签章|签字|签名|章)|^[_＿]{2,}/iu;
const SENTENCE = /(?:应当|应按|向[甲乙]方|委托[甲乙]方|不得|有权|负责|双方|经过|同意|承担|提供|支付|按照|根据)/u;

function nameIn(ink: Ink, _as: ReadAs): readonly FoundValue[] {
  const whole = trimInk(ink);
  const cut = AFTER_NAME.exec(whole.text);
  const name = trimInk(sliceInk(whole, 0, cut === null ? whole.text.length : cut.index));
  const value = name.text.replace(/[_＿]+/gu, '').replace(/\s+(?=[\p{Script=Han}（(])|(?<=[\p{Script=Han}）)])\s+/gu, '').trim();
  if (value.length < 2 || value.length > 60 || NO_NAME.test(value) || SENTENCE.test(value)) return [];
  return [{ type: 'name', value, ink: name, witnesses: [] }];
}

function textIn(ink: Ink, as: ReadAs): readonly FoundValue[] {
  const match = as.pattern === undefined ? null : new RegExp(as.pattern, 'u').exec(ink.text);
  if (as.pattern !== undefined && match === null) return [];
  const raw = match === null ? ink.text.split(SEGMENT_JOINT)[0] ?? '' : (match[1] ?? match[0]);
  const start = ink.text.indexOf(raw);
  const part = trimInk(sliceInk(ink, start, start + raw.length));
  const value = part.text.replace(/\s+/gu, ' ');
  return value === '' || NO_NAME.test(value) ? [] : [{ type: 'text', value, ink: part, witnesses: [] }];
}
