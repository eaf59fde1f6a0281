/** Ink beside a label → typed values, by the type of the field. */
import type { FieldType, InvoiceLine } from '../model/index.ts';
import { brokenDays, days, taxIds } from '../recognize/index.ts';
import { amountsIn } from './amount.ts';
import type { FoundValue, ReadAs } from './found.ts';
import { sliceInk, trimInk, type Ink } from './ink.ts';
import { isNoName, nameOf } from './name.ts';
import { SEGMENT_JOINT } from './rows.ts';

/** All values of the type in the ink, in printed order; empty when it holds none. */
export function valuesIn(type: FieldType, ink: Ink, as: ReadAs): readonly FoundValue[] {
  return READ[type](ink, as);
}

const READ = {
  money: amountsIn,
  day: (ink, as) =>
    (as.broken === true ? brokenDays(ink.text) : days(ink.text)).map((span) => ({
      type: 'day',
      value: span.value,
      ink: sliceInk(ink, span.start, span.end),
      witnesses: [],
    })),
  taxId: (ink) =>
    taxIds(ink.text).map((span) => ({
      type: 'taxId',
      value: span.value,
      ink: sliceInk(ink, span.start, span.end),
      witnesses: span.valid ? ['check-digit'] : [],
    })),
  id: idIn,
  name: (ink, { words }) => nameOf(ink, words).map((name) => ({ type: 'name', ...name, witnesses: [] })),
  text: textIn,
  flag: (ink, as) =>
    as.pattern !== undefined && new RegExp(as.pattern, 'u').test(ink.text)
      ? [{ type: 'flag', value: true, ink, witnesses: [] }]
      : [],
  lines: (): readonly (FoundValue & { readonly value: readonly InvoiceLine[] })[] => [],
} as const satisfies Record<FieldType, (ink: Ink, as: ReadAs) => readonly FoundValue[]>;

// Ids are written in capitals, digits and a few joints; Han characters occur in file numbers such as 克科服〔2025〕12号.
const ID =
  /[A-Za-z0-9\p{Script=Han}〔〕[\]()（）【】][A-Za-z0-9\p{Script=Han}〔〕[\]()（）【】/_.—–-]{0,80}(?: ?[-/—] ?[A-Za-z0-9]{1,40}){0,8}/u;

function idIn(ink: Ink, as: ReadAs): readonly FoundValue[] {
  const match = (as.pattern === undefined ? ID : new RegExp(as.pattern, 'u')).exec(ink.text);
  if (match === null) return [];
  const whole = match[1] ?? match[0];
  const start = match.index + match[0].indexOf(whole);
  const raw = whole.replace(STRAY_BRACKET, '');
  const value = idOf(raw);
  // A joint at its end shows that the rest was cut away.
  if (!/\d/u.test(value) || /[-—–/]$/u.test(value)) return [];
  return [{ type: 'id', value, ink: sliceInk(ink, start, start + raw.length), witnesses: [] }];
}

// （合同编号：FW-2025-018）: the bracket that closes belongs to the sentence.
const STRAY_BRACKET = /(?<=^[^（(〔[【]{0,80})[）)〕\]】]{1,8}$/u;

// A pair of which OCR read one bracket as another kind.
const YEAR = /[〔[【（](\d{4})[〕\]】）]/gu;
const PAIRS: readonly string[] = ['〔〕', '[]', '【】', '（）'];

// Capitals and half width; brackets around the year of a file number stay those of Chinese print, whatever OCR makes of
// them (GB/T 9704-2012: six-point brackets).
function idOf(raw: string): string {
  const plain = raw.normalize('NFKC').replace(/\s+/gu, '').toUpperCase();
  if (!/\p{Script=Han}/u.test(plain)) return plain;
  return plain
    .replaceAll('(', '（')
    .replaceAll(')', '）')
    .replace(YEAR, (whole, year: string) =>
      PAIRS.includes(`${whole.at(0) ?? ''}${whole.at(-1) ?? ''}`) ? whole : `〔${year}〕`,
    );
}

function textIn(ink: Ink, as: ReadAs): readonly FoundValue[] {
  const match = as.pattern === undefined ? null : new RegExp(as.pattern, 'u').exec(ink.text);
  if (as.pattern !== undefined && match === null) return [];
  const raw = match === null ? (ink.text.split(SEGMENT_JOINT)[0] ?? '') : (match[1] ?? match[0]);
  const start = ink.text.indexOf(raw);
  const part = trimInk(sliceInk(ink, start, start + raw.length));
  const value = part.text.replace(/(?<=\p{Script=Han})\s{1,40}(?=\p{Script=Han})/gu, '').replace(/\s+/gu, ' ');
  return value === '' || isNoName(value, as.words) ? [] : [{ type: 'text', value, ink: part, witnesses: [] }];
}
