/** Amounts in whole fen and the forms in which papers print them. */
import type { Draw } from './draw.ts';

/** `126000.00`, as labels state an amount. */
export function amountOf(fen: number): string {
  return `${String(Math.floor(fen / 100))}.${String(fen % 100).padStart(2, '0')}`;
}

/** `126,000.00`. */
export function grouped(fen: number): string {
  return amountOf(fen).replace(/\B(?=(?:\d{3}){1,9}\.)/gu, ',');
}

/** Digits without a word around them: with or without separators and places. */
export function digits(draw: Draw, fen: number): string {
  const places = fen % 100 === 0 && draw.chance(0.45);
  const text = draw.chance(0.55) ? grouped(fen) : amountOf(fen);
  return places ? text.slice(0, -3) : text;
}

/** `¥126,000.00`, `126000元`, `人民币 126,000.00 元` … */
export function yuan(draw: Draw, fen: number): string {
  const text = digits(draw, fen);
  return draw.wording([
    `¥${text}`,
    `${text}元`,
    `人民币${text}元`,
    `￥${text}`,
    `${text} 元`,
    `RMB ${text}元`,
    `￥${text}元`,
    `¥ ${text}`,
    `人民币 ${text} 元`,
  ]);
}

/** `12.6`: the amount in 万元 without the unit; whole fen are kept. */
export function inWan(fen: number): string {
  const whole = String(Math.floor(fen / 1_000_000));
  const rest = String(fen % 1_000_000)
    .padStart(6, '0')
    .replace(/0+$/u, '');
  return rest === '' ? whole : `${whole}.${rest}`;
}

/** Arabic and Chinese mixed: `12万8千元整`, `86400元5角2分`. */
export function mixed(fen: number): string {
  const yuan = Math.floor(fen / 100);
  if (fen % 100 !== 0) {
    const [jiao, cent] = [Math.floor(fen / 10) % 10, fen % 10];
    return `${String(yuan)}元${jiao > 0 ? `${String(jiao)}角` : '零'}${cent > 0 ? `${String(cent)}分` : ''}`;
  }
  const [wan, rest] = [Math.floor(yuan / 10_000), yuan % 10_000];
  if (wan === 0 || rest % 1000 !== 0) return `${String(yuan)}元整`;
  return `${String(wan)}万${rest > 0 ? `${String(rest / 1000)}千` : ''}元整`;
}

/** A round or an odd amount of so many yuan: round ones are far more common in contracts. */
export function drawFen(draw: Draw, low: number, high: number): number {
  const size = Math.exp(Math.log(low) + draw.next() * (Math.log(high) - Math.log(low)));
  const step = draw.weighted([
    [5, 1000],
    [4, 500],
    [3, 100],
    [1, 1],
  ]);
  const yuan = Math.max(step, Math.round(size / step) * step);
  return yuan * 100 + (draw.chance(0.08) ? draw.int(1, 99) : 0);
}
