/** Text as printed → text that can be compared, with a map back to what was printed. */

/** Normalised text and, for each of its UTF-16 units (and its end), the offset in `raw`. */
export interface Normalised {
  readonly raw: string;
  readonly text: string;
  readonly rawAt: readonly number[];
}

// Born-digital text carries CJK radicals (U+2E80–2EFF) that NFKC leaves alone, and Kangxi ones that it turns into traditional forms.
const RADICALS: Readonly<Record<string, string>> = {
  '⺠': '民', '⻆': '角', '⻓': '长', '⻔': '门', '⻢': '马', '⻋': '车', '⻅': '见', '⻉': '贝', '⻚': '页', '⻛': '风', '⻜': '飞', '⻝': '食',
  '⻥': '鱼', '⻦': '鸟', '⻨': '麦', '⻩': '黄', '⻬': '齐', '⻮': '齿', '⻰': '龙', '⻳': '龟', '⻄': '西', '⻘': '青', '⺁': '厂', '⻁': '虎',
  '⺟': '母', '⻣': '骨', '⻤': '鬼', '⼾': '户',
};

/** NFKC (half width, ￥→¥) and the radical table; blanks stay. */
export function normalise(raw: string): Normalised {
  return mapped(raw, false);
}

/** Like `normalise`, without any blanks. */
export function squeeze(raw: string): Normalised {
  return mapped(raw, true);
}

/** The comparison form of an organisation name: no blanks, one kind of bracket, no trailing punctuation; 省 and 市 stay significant. */
export function foldName(name: string): string {
  return squeeze(name).text.replace(/[[{〔【]/gu, '(').replace(/[\]}〕】]/gu, ')').replace(/[.,;:、。·]+$/u, '').toUpperCase();
}

function mapped(raw: string, squeezed: boolean): Normalised {
  const rawAt: number[] = [];
  let text = '';
  let at = 0;
  for (const char of raw) {
    const folded = RADICALS[char] ?? char.normalize('NFKC');
    const kept = squeezed ? folded.replace(/\s+/gu, '') : folded;
    for (let unit = 0; unit < kept.length; unit += 1) rawAt.push(at);
    text += kept;
    at += char.length;
  }
  rawAt.push(raw.length);
  return { raw, text, rawAt };
}

/** The raw offsets of a stretch of the normalised text. */
export function rawSpan(source: Normalised, start: number, end: number): { readonly start: number; readonly end: number; readonly raw: string } {
  const from = source.rawAt[start] ?? 0;
  const last = source.rawAt[end - 1] ?? from;
  const width = (source.raw.codePointAt(last) ?? 0) > 0xffff ? 2 : 1;
  return { start: from, end: last + width, raw: source.raw.slice(from, last + width) };
}
