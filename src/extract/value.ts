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
  const value = idOf(raw);
  if (!/\d/u.test(value)) return [];
  return [{ type: 'id', value, ink: sliceInk(ink, start, start + raw.length), witnesses: [] }];
}

// Capitals and half width; brackets around the year of a file number stay those of Chinese print, whatever OCR makes of them.
function idOf(raw: string): string {
  const plain = raw.normalize('NFKC').replace(/\s+/gu, '').toUpperCase();
  return /\p{Script=Han}/u.test(plain) ? plain.replaceAll('(', '（').replaceAll(')', '）') : plain;
}

// What stands behind a name in the same line: another label, a bracket that explains it, an address, a heading that runs down beside it.
const AFTER_NAME = /\s+[^\s:：]{1,14}[:：]|[（(]\s*(?:以下|下称|简称|盖章|公章|签章|签字|章|统一|社会信用|信用代码|纳税|税号|甲方|乙方|委托|受托)|[，,；;。、]|\s{2,}|\t|\s(?:地址|住所|电话|法定代表人|统一社会信用代码|账号|帐号)|\s[付收款人方购销买卖售信息密码备注区位货单](?=\s|$)/u;
// Brackets, lines and words of a form that nobody filled in, and the labels of the next column.
const NO_NAME = /^[\s_＿\-—.·/\\:：()（）*＊x×□口]*$|^[（(]?(?:盖章|公章|签章|签字|签名|章|印)|^[_＿]{2,}|^(?:[甲乙丙丁]方?|委托方?|(?:委托|受托|检测|检验|服务|申请|送检|查新|承担|单位)(?:单位|机构|人|名称)|(?:买|卖|需|供|委托|受托|服务)方|[\p{Script=Han}]{0,4}(?:规格|型号|名称|编号|日期|账号|帐号|金额|地址|电话|户名|全称|开户行|开户银行|类别|序号|数量|单价|备注|机时|事项|项目|内容|形式|份数|结论|依据))$/iu;
const SENTENCE = /(?:应当|应按|向[甲乙]方|委托[甲乙]方|[甲乙]方|不得|有权|负责|双方|经过|同意|承担|提供|支付|按照|根据|依据|保证|确认|本合同|以下)/u;
const LETTERS = /\p{Script=Han}{2}|\p{Script=Han}·\p{Script=Han}|[A-Za-z]{2}|^\d{4,8}$/u;
// 乙方需在____小时内: a sentence of a form.
const BLANK_INSIDE = /[^\s_＿]\s*[_＿]{2,}\s*[^\s_＿]/u;
// A bracket that opens and never closes, or closes and never opened, belongs to what was cut away.
const STRAY_START = /^[\s)）:：,，、.。·]+/u;
const STRAY_END = /[\s(（:：,，、;；]+$/u;

const COMPLETE_NAME = /(?:公司|院|所|学|中心|局|厂|店|行|社|站|部|会|队|馆|园|个人|集团|室|基地)$/u;

/** Whether a name ends as names of organisations do. */
export function isCompleteName(name: string): boolean {
  return COMPLETE_NAME.test(name);
}

function nameIn(ink: Ink, _as: ReadAs): readonly FoundValue[] {
  const whole = withoutStray(ink);
  const cut = AFTER_NAME.exec(whole.text);
  const name = withoutStray(sliceInk(whole, 0, cut === null ? whole.text.length : cut.index));
  const value = name.text.replace(/[_＿]+/gu, '').replace(/\s+(?=[\p{Script=Han}（(])|(?<=[\p{Script=Han}）)])\s+/gu, '').trim();
  if (value.length < 2 || value.length > 60 || !LETTERS.test(value) || NO_NAME.test(value) || SENTENCE.test(value) || BLANK_INSIDE.test(name.text)) return [];
  return [{ type: 'name', value, ink: name, witnesses: [] }];
}

function withoutStray(ink: Ink): Ink {
  const start = STRAY_START.exec(ink.text)?.[0].length ?? 0;
  const end = STRAY_END.exec(ink.text)?.index ?? ink.text.length;
  return sliceInk(ink, start, Math.max(start, end));
}

function textIn(ink: Ink, as: ReadAs): readonly FoundValue[] {
  const match = as.pattern === undefined ? null : new RegExp(as.pattern, 'u').exec(ink.text);
  if (as.pattern !== undefined && match === null) return [];
  const raw = match === null ? ink.text.split(SEGMENT_JOINT)[0] ?? '' : (match[1] ?? match[0]);
  const start = ink.text.indexOf(raw);
  const part = trimInk(sliceInk(ink, start, start + raw.length));
  const value = part.text.replace(/(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu, '').replace(/\s+/gu, ' ');
  return value === '' || NO_NAME.test(value) ? [] : [{ type: 'text', value, ink: part, witnesses: [] }];
}
