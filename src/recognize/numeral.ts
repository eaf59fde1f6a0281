/**
 * The characters of amounts in words (大写): the legal set of 支付结算办法 附件一 (银发〔1997〕393号) and what people write beside it.
 */

/** Numerals by value; the first of each is the legal one. 什 is missing on purpose: OCR makes it of 拾 and of 仟. */
export const NUMERALS = [
  '零〇○另',
  '壹弌一',
  '贰貳弍二两兩',
  '叁參叄参弎三',
  '肆四',
  '伍五',
  '陆陸六',
  '柒七漆',
  '捌八',
  '玖九',
] as const;

/** Tens that are one character. */
export const TENS: Readonly<Record<string, number>> = { 廿: 20, 念: 20, 卅: 30, 卌: 40 };

/** Units inside a section of four places. */
export const UNITS: Readonly<Record<string, number>> = {
  拾: 10,
  十: 10,
  佰: 100,
  百: 100,
  陌: 100,
  仟: 1000,
  千: 1000,
  阡: 1000,
};

/** Units of whole sections. */
export const SECTIONS: Readonly<Record<string, number>> = { 万: 1e4, 萬: 1e4, 亿: 1e8, 億: 1e8 };

/** 元, 角, 分 and 整 with their variants, as the inside of a character class. */
export const YUAN = '元圆圓园块';
export const JIAO = '角毛';
export const FEN = '分';
export const WHOLE = '整正';

/** Numerals and units that occur in nothing but amounts (and dates on bank forms). */
export const FORMAL = '壹弌贰貳弍叁參叄参弎肆伍陆陸柒捌玖拾佰陌仟阡';

/** The value of a numeral; undefined for any other character. */
export function numeralOf(character: string): number | undefined {
  const value = NUMERALS.findIndex((same) => same.includes(character));
  return value < 0 || character === '' ? undefined : value;
}

/** The legal numeral of 0–9. */
export function legalNumeral(value: number): string {
  return NUMERALS[value]?.[0] ?? '';
}
