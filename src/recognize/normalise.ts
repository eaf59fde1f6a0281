/** One form of text for reading, with the way back to what is printed. */
import { trimEnd } from './trim.ts';

/**
 * Text in reading form. `rawAt[i]` is the UTF-16 index in `raw` of what became `text[i]`; it has one entry more than
 * `text`, the length of `raw`.
 */
export interface Normalised {
  readonly raw: string;
  readonly text: string;
  readonly rawAt: readonly number[];
}

/**
 * NFKC character by character, CJK radicals as the characters they stand for, `￥` as `¥`, invisible characters dropped.
 * Blanks stay; circled and raised digits stay what they are, lest ①50,000 become 150,000.
 */
export function normalise(raw: string): Normalised {
  const parts: string[] = [];
  const rawAt: number[] = [];
  let at = 0;
  for (const point of raw) {
    const plain = plainOf(point);
    parts.push(plain);
    for (let unit = 0; unit < plain.length; unit += 1) rawAt.push(at);
    at += point.length;
  }
  return { raw, text: parts.join(''), rawAt: [...rawAt, raw.length] };
}

/** Like `normalise`, and all white space is dropped. */
export function squeeze(raw: string): Normalised {
  return without(normalise(raw), /\s/u);
}

/** The text without the characters that the pattern meets; the way back is kept. */
export function without({ raw, text, rawAt }: Normalised, dropped: RegExp): Normalised {
  const kept = Array.from({ length: text.length }, (_, index) => index).filter(
    (index) => !dropped.test(text[index] ?? ''),
  );
  return {
    raw,
    text: kept.map((index) => text[index]).join(''),
    rawAt: [...kept.map((index) => rawAt[index] ?? 0), raw.length],
  };
}

/**
 * The text with CJK radicals and compatibility ideographs as the characters they stand for (⼾ as 户); nothing else
 * changes and no offset moves.
 */
export function withoutRadicals(text: string): string {
  return text.replace(/[\u2e80-\u2fdf\uf900-\ufaff]/gu, (point) => {
    const plain = plainOf(point);
    return plain.length === point.length ? plain : point;
  });
}

/**
 * The form in which names of organisations are compared: no blanks, one kind of brackets, capitals, no fill lines or
 * punctuation at the ends. 省 and 市 stay: they tell organisations apart.
 */
export function foldName(name: string): string {
  const folded = squeeze(name)
    .text.replace(/[〔【[{〈《<「]/gu, '(')
    .replace(/[〕】\]}〉》>」]/gu, ')')
    .toUpperCase()
    .replace(/^[_,.。、;:·*"'“”‘’]+/u, '');
  return trimEnd(folded, /[_,.。、;:·*"'“”‘’]/u);
}

// U+2E80–2EFF has no compatibility mapping in Unicode but for two; pairs of radical and character (Unicode:
// EquivalentUnifiedIdeograph.txt).
const RADICALS = pairs(
  '⺁厂⺄乙⺇几⺊卜⺌小⺍小⺎兀⺒巳⺓幺⺛旡⺜日⺝月⺟母⺠民⺢水⺧牛⺩王⺪疋⺫目⺬示⺮竹⺳网⺴网⺵网⺶羊⺷羊⺸羊⺹老⺻聿⺼月⺽臼' +
    '⻁虎⻄西⻅见⻆角⻇角⻉贝⻊足⻋车⻑长⻓长⻔门⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻞食⻡首⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫齐⻬齐⻭齿⻮齿⻯龙⻰龙⻱龟⻲龟⻳龟',
);

// NFKC takes the Kangxi radicals to traditional characters: ⼾ becomes 戶.
const SIMPLIFIED = pairs('戶户見见貝贝車车長长門门頁页風风飛飞馬马魚鱼鳥鸟麥麦黃黄齊齐齒齿龍龙龜龟韋韦鹵卤靑青');

// Enclosed, raised and lowered digits and fractions: NFKC would glue them to the number behind.
const KEPT = /[²³¹¼-¾⁰-₉⅐-⅟①-⓿❶-➓㈀-㋿\u{1F100}-\u{1F10A}]/u;

function plainOf(point: string): string {
  if (point < '\u007f') return point;
  if (point >= '一' && point <= '鿿') return SIMPLIFIED.get(point) ?? point;
  if (KEPT.test(point)) return point;
  if (/\p{Default_Ignorable_Code_Point}/u.test(point)) return '';
  const plain = RADICALS.get(point) ?? point.normalize('NFKC');
  return SIMPLIFIED.get(plain) ?? plain;
}

function pairs(list: string): ReadonlyMap<string, string> {
  const points = [...list];
  return new Map(points.flatMap((point, at) => (at % 2 === 0 ? [[point, points[at + 1] ?? point] as const] : [])));
}
