/** A transfer of money as a bank of the south books it, and the words in which its slip says so. */
import { drawSpelling, inWords } from '../../capital-numerals.ts';
import { DAY_FORMS, drawDay } from '../../days.ts';
import type { Draw } from '../../draw.ts';
import { amountOf, drawFen, grouped } from '../../money.ts';
import type { Truth } from '../../paper.ts';
import { drawEnterprise, drawProvider } from '../../parties.ts';
import type { Party } from '../../parties.ts';
import { say } from '../../say.ts';

/** The facts of a transfer; `paid` in fen. */
export interface Transfer {
  /** The bank of the payer, as the slip heads itself. */
  readonly bank: string;
  readonly payer: Party;
  readonly payee: Party;
  readonly paid: number;
  readonly day: string;
  readonly time: string;
  readonly flow: string;
  readonly receipt: string;
  readonly purpose: string;
}

/** Draws a transfer from an enterprise to an institute. */
export function drawTransfer(draw: Draw): Transfer {
  const bank = draw.pick(BANKS);
  const payer = drawEnterprise(draw);
  return {
    bank,
    payer: { ...payer, bank: `${bank}${draw.pick(BRANCHES)}` },
    payee: drawProvider(draw),
    paid: drawFen(draw, 3000, 400_000),
    day: drawDay(draw, 2024, 2025),
    time: [draw.int(9, 17), draw.int(0, 59), draw.int(0, 59)].map((part) => String(part).padStart(2, '0')).join(':'),
    flow: digitsOf(draw, draw.pick([10, 12, 14, 18])),
    receipt: draw.pick(['', 'E', 'HD']) + digitsOf(draw, draw.pick([11, 13, 16])),
    purpose: draw.pick(PURPOSES),
  };
}

/** A day as slips print it. */
export function slipDay(draw: Draw, day: string): string {
  const [year, month, date] = [day.slice(0, 4), day.slice(5, 7), day.slice(8)];
  return draw.wording([
    `${year}年${month}月${date}日`,
    `${year}${month}${date}`,
    day,
    DAY_FORMS.slashed(day),
    `${year}.${month}.${date}`,
    `${year} 年 ${month} 月 ${date} 日`,
  ]);
}

/** The amount in figures. */
export function inFigures(draw: Draw, fen: number): string {
  return say(draw, draw.wording(['CNY {g}', '￥{g}', '{g}元', 'RMB{a}', '¥{a}', '{g}']), {
    g: grouped(fen),
    a: amountOf(fen),
  });
}

/** The amount in words. */
export function words(draw: Draw, fen: number): string {
  return draw.wording(['人民币', '', '人民币 ']) + inWords(fen, drawSpelling(draw));
}

/** Digits of chance. */
export function digitsOf(draw: Draw, length: number): string {
  let digits = String(draw.int(1, 9));
  while (digits.length < length) digits += String(draw.int(0, 9));
  return digits;
}

/** What a slip settles when every line of it is printed. */
export function truthOf(transfer: Transfer): Truth {
  return {
    bank: transfer.bank,
    payer: transfer.payer.name,
    payerAccount: transfer.payer.account,
    payee: transfer.payee.name,
    payeeAccount: transfer.payee.account,
    paidAmount: amountOf(transfer.paid),
    paidDate: transfer.day,
    purpose: transfer.purpose,
  };
}

const BANKS =
  '珠江商业银行 广东华兴银行 东莞银行 厦门国际银行 招商银行 平安银行 中国银行 兴业银行 交通银行 珠海华润银行'.split(
    ' ',
  );
const BRANCHES = ['滨海支行', '科技园支行', '大学城支行', '营业部', '湾区支行'];
const PURPOSES = [
  '技术服务费',
  '支付研发合作款',
  '检测费',
  '横向课题经费',
  '技术开发费',
  '咨询费首款',
  '专利服务费',
  '测试化验费',
];
