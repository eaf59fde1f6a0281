/** How offices write days and amounts. */
import type { Day } from '../../src/model/day.ts';
import { grouped, type Money } from '../../src/model/money.ts';

/** `2025年03月05日`, or `2025年3月5日` when not padded. */
export function chineseDay(day: Day, padded = true): string {
  const [year = '', month = '', date = ''] = day.split('-');
  return padded ? `${year}年${month}月${date}日` : `${year}年${String(Number(month))}月${String(Number(date))}日`;
}

/** `二〇二五年三月五日`. */
export function hanDay(day: Day): string {
  const [year = '', month = '', date = ''] = day.split('-');
  const small = (count: number) =>
    `${count >= 20 ? (HAN[Math.floor(count / 10)] ?? '') : ''}${count >= 10 ? '十' : ''}${count % 10 === 0 ? '' : (HAN[count % 10] ?? '')}`;
  return `${Array.from(year, (digit) => HAN[Number(digit)] ?? '').join('')}年${small(Number(month))}月${small(Number(date))}日`;
}

/** `2025.03.05` or with another separator; `''` gives `20250305`. */
export function separatedDay(day: Day, separator: string): string {
  return day.replaceAll('-', separator);
}

/** `126,000.00` in 万元 without trailing zeros: `12.6`. */
export function tenThousands(amount: Money): string {
  return String(Number(amount) / 10_000);
}

/** `¥126,000.00`. */
export function yen(amount: Money): string {
  return `¥${grouped(amount)}`;
}

/** An amount in 大写 (银发〔1997〕393号), `unit` 元 on slips and contracts, 圆 on invoices. */
export function inWords(amount: Money, unit: '元' | '圆' = '元'): string {
  const [whole = '0', fen = '00'] = amount.replace('-', '').split('.');
  const [tenth = 0, hundredth = 0] = Array.from(fen, Number);
  const head = Number(whole) === 0 ? '' : `${wholeInWords(whole)}${unit}`;
  if (tenth === 0 && hundredth === 0) return `${head === '' ? `零${unit}` : head}整`;
  const tail = `${tenth > 0 ? `${CAPITAL[tenth] ?? ''}角` : head === '' ? '' : '零'}${hundredth > 0 ? `${CAPITAL[hundredth] ?? ''}分` : '整'}`;
  return head + tail;
}

const HAN = Array.from('〇一二三四五六七八九');
const CAPITAL = Array.from('零壹贰叁肆伍陆柒捌玖');

function wholeInWords(whole: string): string {
  const sections = whole.padStart(Math.ceil(whole.length / 4) * 4, '0').match(/\d{4}/gu) ?? [];
  const parts = sections.map((section, index) => {
    const unit = ['', '万', '亿'][sections.length - 1 - index] ?? '';
    const words = sectionInWords(section);
    return words === '' ? '零' : `${words}${unit}`;
  });
  return parts.join('').replaceAll(/零+/gu, '零').replace(/^零/u, '').replace(/零$/u, '');
}

function sectionInWords(section: string): string {
  const words = Array.from(section, (digit, index) =>
    digit === '0' ? '零' : `${CAPITAL[Number(digit)] ?? ''}${['仟', '佰', '拾', ''][index] ?? ''}`,
  ).join('');
  return words.replaceAll(/零+/gu, '零').replace(/零$/u, '');
}
