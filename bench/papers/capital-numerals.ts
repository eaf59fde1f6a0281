/** 大写金额: amounts in Chinese numerals, as the law has them and as people write them. */
import type { Draw } from './draw.ts';

/** How an amount is spelled. */
export interface Spelling {
  readonly digits: string;
  readonly units: readonly string[];
  readonly myriad: string;
  readonly yuan: string;
  readonly end: string;
  /** 拾万元 for 壹拾万元. */
  readonly bareTen: boolean;
}

/** The spelling of 《正确填写票据和结算凭证的基本规定》. */
export const LEGAL: Spelling = {
  digits: '零壹贰叁肆伍陆柒捌玖',
  units: ['', '拾', '佰', '仟'],
  myriad: '万',
  yuan: '元',
  end: '整',
  bareTen: false,
};

const PLAIN: Spelling = { ...LEGAL, digits: '零一二三四五六七八九', units: ['', '十', '百', '千'], bareTen: true };

/** The amount in words, without 人民币: `壹拾贰万陆仟元整`. */
export function inWords(fen: number, spelling: Spelling = LEGAL): string {
  const yuan = Math.floor(fen / 100);
  const [jiao, cent] = [Math.floor(fen / 10) % 10, fen % 10];
  const whole = wholeInWords(yuan, spelling) + spelling.yuan;
  if (jiao === 0 && cent === 0) return whole + spelling.end;
  const gap = jiao === 0 || (yuan % 10 === 0 && yuan > 0) ? digit(spelling, 0) : '';
  const tenths = gap + (jiao > 0 ? `${digit(spelling, jiao)}角` : '');
  return whole + tenths + (cent > 0 ? `${digit(spelling, cent)}分` : spelling.end);
}

/** The spellings that occur on papers, by how common they are: mostly legal, rarely loose. */
export const SPELLINGS: readonly (readonly [number, Spelling])[] = [
  [40, LEGAL],
  [14, { ...LEGAL, yuan: '圆' }],
  [6, { ...LEGAL, end: '正' }],
  [3, { ...LEGAL, yuan: '圆', end: '正' }],
  [5, { ...LEGAL, bareTen: true }],
  [3, PLAIN],
  [2, { ...LEGAL, myriad: '萬' }],
];

/** One of the spellings. */
export function drawSpelling(draw: Draw): Spelling {
  return draw.weighted(SPELLINGS);
}

function wholeInWords(yuan: number, spelling: Spelling): string {
  if (yuan === 0) return digit(spelling, 0);
  const groups = [Math.floor(yuan / 1e8), Math.floor(yuan / 1e4) % 1e4, yuan % 1e4] as const;
  const names = ['亿', spelling.myriad, ''] as const;
  let text = '';
  groups.forEach((group, at) => {
    if (group === 0) return;
    if (text !== '' && group < 1000) text += digit(spelling, 0);
    text += groupInWords(group, spelling) + (names[at] ?? '');
  });
  const ten = digit(spelling, 1) + (spelling.units[1] ?? '');
  return spelling.bareTen && text.startsWith(ten) ? text.slice(1) : text;
}

function groupInWords(group: number, spelling: Spelling): string {
  let text = '';
  let gap = false;
  for (const place of [3, 2, 1, 0]) {
    const at = Math.floor(group / 10 ** place) % 10;
    if (at === 0) {
      gap = text !== '';
      continue;
    }
    text += (gap ? digit(spelling, 0) : '') + digit(spelling, at) + (spelling.units[place] ?? '');
    gap = false;
  }
  return text;
}

function digit(spelling: Spelling, value: number): string {
  return spelling.digits[value] ?? '';
}
