/** What happened in a transfer, and how a slip words it. */
import { drawSpelling, inWords } from '../../capital-numerals.ts';
import { daysAfter, drawDay, drawDayForm } from '../../days.ts';
import type { Draw } from '../../draw.ts';
import { amountOf, drawFen, grouped } from '../../money.ts';
import { BANKS } from '../../name-parts.ts';
import { drawEnterprise, drawProvider } from '../../parties.ts';
import type { Party } from '../../parties.ts';
import { say } from '../../say.ts';

/** One transfer. */
export interface Transfer {
  readonly bank: string;
  readonly payer: Party;
  readonly payee: Party;
  readonly fen: number;
  readonly paid: string;
  readonly printed: string;
  readonly time: string;
  readonly day: (day: string) => string;
  readonly words: string;
  readonly purpose: string;
  readonly receiptNumber: string;
  readonly transactionNumber: string;
}

const PURPOSES = [
  '[支付|付|][技术服务费|检测费|技术开发费|咨询费|专利代理费|查新费|测试费|研发费|软件开发费]',
  '[货款|服务费|合同款|项目款|往来款][|（首付款）|（尾款）|（进度款）]',
  '[技术服务合同款|检测服务款|开发合同首期款|知识产权服务费|代理服务费|委托测试费]',
];

/** Draws a transfer from an enterprise to a provider. */
export function drawTransfer(draw: Draw): Transfer {
  const fen = drawFen(draw, 600, 480_000);
  const paid = drawDay(draw, 2024, 2025);
  return {
    bank: draw.pick(BANKS).replace('股份有限公司', ''),
    payer: drawEnterprise(draw),
    payee: drawProvider(draw),
    fen,
    paid,
    printed: daysAfter(paid, draw.int(1, 60)),
    time: [draw.int(9, 18), draw.int(0, 59), draw.int(0, 59)].map((part) => String(part).padStart(2, '0')).join(':'),
    day: draw.chance(0.3) ? (day) => day.replaceAll('-', '') : drawDayForm(draw),
    words: inWords(fen, drawSpelling(draw)),
    purpose: say(draw, draw.wording(PURPOSES)),
    receiptNumber: drawCode(draw),
    transactionNumber: drawCode(draw),
  };
}

/** The amount in digits as slips have it. */
export function slipAmount(draw: Draw, fen: number): string {
  const [plain, separated] = [amountOf(fen), grouped(fen)];
  return draw.wording([
    `¥${separated}`,
    `${separated}元`,
    `CNY${separated}`,
    separated,
    `RMB ${separated}`,
    `${plain}元`,
    `￥${plain}`,
    plain,
    `人民币${separated}元`,
  ]);
}

/** An account in one run or in groups of four. */
export function slipAccount(draw: Draw, account: string): string {
  return draw.chance(0.15) ? account.replace(/(\d{4})(?=\d)/gu, '$1 ') : account;
}

function drawCode(draw: Draw): string {
  const run = (length: number): string => Array.from({ length }, () => String(draw.int(0, 9))).join('');
  return draw.pick([
    () => `${run(4)}-${run(4)}-${run(4)}-${run(4)}`,
    () => `${draw.pick(['C', 'G', 'PEA', 'HD', 'Z', 'NB'])}${run(10)}`,
    () => run(draw.int(14, 22)),
    () => run(draw.int(8, 11)),
    () => `${run(3)}${draw.pick(['B', 'G', 'K'])}${run(8)}`,
  ])();
}
