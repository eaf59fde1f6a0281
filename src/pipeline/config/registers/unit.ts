/** Units of money in lists: 万元 and the like, in a title row, in the heading of a column or behind a number. */

/**
 * A unit that a text names: as printed, and what one of it is worth in yuan; undefined where it is no yuan or cannot
 * be told.
 */
export interface StatedUnit {
  readonly raw: string;
  readonly yuan?: number;
}

const SCALES: Readonly<Record<string, number>> = {
  十: 10,
  百: 100,
  千: 1000,
  万: 1e4,
  十万: 1e5,
  百万: 1e6,
  千万: 1e7,
  亿: 1e8,
};
const SCALE = '[十百千]?万|[十百千亿]';
const YUAN = `(?:人民币|RMB|CNY)?(?<scale>${SCALE})?[元圆]`;
const WHOLE = new RegExp(`^(?:单位|金额单位|金额)?:?${YUAN}$|^(?:金额)?单位:?(?<alone>${SCALE})$`, 'u');
const SAID = new RegExp(`(?:单位为?|以|按):?(?:${YUAN}|(?<alone>${SCALE}))(?=计|为|$|[^\\p{L}\\d])`, 'gu');
// A number before it makes it an amount, not a unit: 500万元.
const LOOSE = new RegExp(`(?<![\\d.一二三四五六七八九十百千万亿两几数])(?:${SCALE})[元圆]`, 'gu');
const FOREIGN = /(?:[美欧日港澳加英韩]|新台)(?:元|圆(?!满)|币|镑)|美金|USD|EUR|HKD|JPY|GBP|[$€£]/giu;

/** The unit that a text is as a whole (`万元`, `单位:元`); undefined when it is none. */
export function unitNamed(text: string): number | undefined {
  return worth(WHOLE.exec(text));
}

/**
 * Every unit that a normalised text without blanks states for the amounts beside it. A scaled unit that is mentioned
 * in another way has no worth: it cannot be told what it is for.
 */
export function unitsStated(text: string): readonly StatedUnit[] {
  const bracketed = [...text.matchAll(/\(([^()]{1,80})\)/gu)].flatMap(([, inner = '']) =>
    statedAs(inner, unitNamed(inner)),
  );
  const said = [...text.matchAll(SAID)].flatMap((match) => statedAs(match[0], worth(match)));
  const foreign = [...text.matchAll(FOREIGN)].map(([raw]) => ({ raw }));
  const sure = [...statedAs(text, unitNamed(text)), ...bracketed, ...said];
  const loose = sure.length > 0 ? [] : [...text.matchAll(LOOSE)].map(([raw]) => ({ raw }));
  return [...sure, ...foreign, ...loose];
}

/** A heading or an amount without the unit at its end, and that unit. */
export function splitUnit(text: string): { readonly rest: string; readonly yuan?: number } {
  const match = new RegExp(`^(?<rest>.+?)[/,]?${YUAN}整?$`, 'u').exec(text);
  const yuan = worth(match);
  return match === null || yuan === undefined ? { rest: text } : { rest: match.groups?.['rest'] ?? text, yuan };
}

/** A unit as people write it: 元, 万元. */
export function unitText(yuan: number): string {
  return `${Object.entries(SCALES).find(([, worthOf]) => worthOf === yuan)?.[0] ?? ''}元`;
}

function statedAs(raw: string, yuan: number | undefined): readonly StatedUnit[] {
  return yuan === undefined ? [] : [{ raw, yuan }];
}

function worth(match: RegExpExecArray | RegExpMatchArray | null): number | undefined {
  if (match === null) return undefined;
  const scale = match.groups?.['scale'] ?? match.groups?.['alone'];
  return scale === undefined ? 1 : SCALES[scale];
}
