/** What OCR makes of the characters of amounts and codes: read → may have been printed. */

const WORDS: readonly (readonly [printed: string, read: string])[] = [
  ['壹', '壶臺臼喜'],
  ['贰', '武戴'],
  ['叁', '参叄'],
  ['肆', '肄律'],
  ['伍', '五任'],
  ['陆', '陵际'],
  ['柒', '染桨'],
  ['捌', '别扒'],
  ['玖', '玫致'],
  ['拾', '捨抬什'],
  ['佰', '伯百'],
  ['仟', '仔任千什'],
  ['万', '方刀'],
  ['亿', '忆化'],
  ['圆', '园围回'],
  ['元', '无兀'],
  ['整', '鳌正'],
  ['角', '甬用'],
  ['零', '雾需'],
  ['分', '兮公'],
];
const DIGITS: readonly (readonly [printed: string, read: string])[] = [
  ['0', 'ODo〇○'],
  ['1', 'lI|'],
  ['2', 'Zz'],
  ['5', 'Ss'],
  ['6', 'b8'],
  ['8', 'B6'],
  ['9', 'g'],
  ['.', ',。'],
  [',', '.。'],
];

/** By the character that was read, the characters of 大写 that may have been printed. */
export const WORD_CONFUSIONS = byRead(WORDS);
/** The same for amounts in digits, separators included. */
export const DIGIT_CONFUSIONS = byRead(DIGITS);

/**
 * Misread characters that hardly occur in Chinese prose: beside an amount in words they show that a part of it was
 * misread.
 */
export const GARBLED_WORD = /[壶臺臼喜戴肄陵染桨扒玖玫捨抬什伯仔忆鳌甬雾兮]/u;

/** Every text that differs from the given one by one confusion, with the index that was changed. */
export function oneConfusion(
  text: string,
  confusions: ReadonlyMap<string, readonly string[]>,
): readonly { readonly text: string; readonly at: number }[] {
  return Array.from(text, (read, at) =>
    (confusions.get(read) ?? []).map((printed) => ({ text: text.slice(0, at) + printed + text.slice(at + 1), at })),
  ).flat();
}

function byRead(table: readonly (readonly [string, string])[]): ReadonlyMap<string, readonly string[]> {
  const entries = table.flatMap(([printed, reads]) => [...reads].map((read) => ({ read, printed })));
  return new Map(
    [...Map.groupBy(entries, ({ read }) => read)].map(([read, all]) => [read, all.map(({ printed }) => printed)]),
  );
}
