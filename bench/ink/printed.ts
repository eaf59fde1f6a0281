/** Sheets of values that are known: names with rare characters, ids, amounts and days, each behind a label. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { grouped, money } from '../../src/model/index.ts';
import { makeUscc, organisationCheck, wordsOf } from '../../src/recognize/index.ts';
import { SHIPPED } from '../../src/read/ocr/paddle/models.ts';
import { A4, Pen, type Sheet } from '../../samples/make/drawing.ts';
import { chance, digits } from '../../samples/make/chance.ts';

/** What is printed behind a label. */
export const VALUES = ['name', 'taxId', 'money', 'words', 'day'] as const;

/** One of them. */
export type ValueKind = (typeof VALUES)[number];

/** A value on a sheet; `y` of its baseline in points. */
export interface Printed {
  readonly kind: ValueKind;
  readonly label: string;
  readonly text: string;
  readonly y: number;
}

/** A sheet with its values. */
export interface PrintedSheet {
  readonly sheet: Sheet;
  readonly values: readonly Printed[];
}

const LABEL = { name: '单位名称：', taxId: '税号：', money: '金额：¥', words: '大写：', day: '日期：' } as const;
const PLACES = ['克拉玛依市', '新疆', '乌鲁木齐', '上海', '深圳市', '西安', '独山子区', ''];
const TRADES = ['油田技术服务', '智能装备', '检测技术', '数据科技', '新材料', '环保工程', '信息咨询', '仪表'];
const FORMS = ['有限公司', '有限责任公司', '股份有限公司', '研究院有限公司', '（新疆）有限公司'];
const LINES = 36;
// What the network has never seen it cannot read: nothing is learnt from asking its ink for it.
const ALPHABET = new Set(readFileSync(join(SHIPPED, 'ppocr_keys_v1.txt'), 'utf8').split(/\r?\n/u));
// GB/T 2312: rows 16 to 55 are the common characters, 56 to 87 the others.
const COMMON = rowsOf(16, 54);
const RARE = rowsOf(56, 86);

function rowsOf(first: number, last: number): readonly string[] {
  const decoder = new TextDecoder('gbk');
  return Array.from({ length: (last - first + 1) * 94 }, (_, at) =>
    decoder.decode(Uint8Array.of(0xa0 + first + Math.floor(at / 94), 0xa1 + (at % 94))),
  ).filter((character) => ALPHABET.has(character));
}

/** A sheet of 36 lines. Every name has a common and a rare character; the seed decides about everything. */
export function printedSheet(seed: string): PrintedSheet {
  const next = chance(seed);
  const pick = (list: readonly string[]): string => list[Math.floor(next() * list.length)] ?? '';
  const pen = new Pen(A4);
  const values = Array.from({ length: LINES }, (_, line): Printed => {
    // Half of the lines are names.
    const kind = VALUES[line % 2 === 0 ? 0 : 1 + ((line >> 1) % 4)] ?? 'name';
    const y = 56 + line * 21;
    const coin = `${seed} ${String(line)}`;
    const text = {
      name: () => pick(PLACES) + pick(RARE) + pick(COMMON) + pick(TRADES) + pick(FORMS),
      taxId: () => codeOf(coin),
      money: () => grouped(amountOf(next)),
      words: () => wordsOf(amountOf(next)),
      day: () => dayOf(next),
    }[kind]();
    const size = 9 + Math.floor(next() * 3);
    pen.text(LABEL[kind] + text, 60 + Math.floor(next() * 40), y, { size, bold: next() < 0.15 });
    return { kind, label: LABEL[kind], text, y };
  });
  return { sheet: pen.sheet(), values };
}

function codeOf(coin: string): string {
  const body = `MA${digits(coin, 6)}`;
  return makeUscc(`91650203${body}${organisationCheck(body)}`);
}

function amountOf(next: () => number) {
  const yuan = Math.floor(10 ** (3 + next() * 4));
  return money(next() < 0.6 ? yuan * 100 : yuan + Math.floor(next() * 100) / 100);
}

function dayOf(next: () => number): string {
  const [year, month, date] = [2023 + Math.floor(next() * 4), 1 + Math.floor(next() * 12), 1 + Math.floor(next() * 28)];
  const two = (part: number): string => String(part).padStart(2, '0');
  return next() < 0.5
    ? `${String(year)}年${String(month)}月${String(date)}日`
    : `${String(year)}-${two(month)}-${two(date)}`;
}
