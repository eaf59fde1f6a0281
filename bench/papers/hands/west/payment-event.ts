/** One payment as the counter or the app knows it. */
import { daysAfter, drawDay } from '../../days.ts';
import type { Draw } from '../../draw.ts';
import { amountOf, drawFen, grouped } from '../../money.ts';
import type { Piece, Truth } from '../../paper.ts';
import { drawEnterprise, drawProvider } from '../../parties.ts';
import type { Party } from '../../parties.ts';
import type { Entry } from './order.ts';

/** The facts; `paid` in fen, `flow` the number of the transaction. */
export interface Event {
  readonly bank: string;
  readonly payer: Party;
  readonly payee: Party;
  readonly paid: number;
  readonly day: string;
  readonly clock: string;
  readonly flow: string;
  readonly remark: string;
}

/** Draws a payment. */
export function drawEvent(draw: Draw): Event {
  let flow = draw.pick(['', 'T', 'GZ']) + String(draw.int(1, 9));
  while (flow.length < 15) flow += String(draw.int(0, 9));
  return {
    bank: draw.pick(BANKS),
    payer: drawEnterprise(draw),
    payee: drawProvider(draw),
    paid: drawFen(draw, 800, 120_000),
    day: drawDay(draw, 2024, 2025),
    clock: `${String(draw.int(10, 19))}:${String(draw.int(10, 59))}:${String(draw.int(10, 59))}`,
    flow,
    remark: draw.pick(REMARKS),
  };
}

/** What all layouts print. */
export function truthOf(event: Event): Truth {
  return {
    bank: event.bank,
    payer: event.payer.name,
    payerAccount: event.payer.account,
    payee: event.payee.name,
    payeeAccount: event.payee.account,
    paidAmount: amountOf(event.paid),
    paidDate: event.day,
    transactionNumber: event.flow,
    purpose: event.remark,
  };
}

/** Further entries that a trap puts on a paper, and the fields that it leaves open. */
export function trapEntries(draw: Draw, event: Event, trap: string | null): readonly [readonly Entry[], Piece['none']] {
  switch (trap) {
    case 'fee':
      return [[[draw.wording(['手续费', '服务费用', '汇费']), draw.pick(['5.00', '10.50', '25.00', '0.50'])]], []];
    case 'balance':
      return [[[draw.wording(['余额', '账户结余', '当前可用']), grouped(event.paid * 7 + draw.int(1, 99_999))]], []];
    case 'failed':
      return [[[draw.wording(['状态', '结果', '交易结果']), draw.wording(FAILED)]], ['paidAmount', 'paidDate']];
    case 'printed-later':
      return [[[draw.wording(['打印', '截图时间', '补打日期']), daysAfter(event.day, draw.int(4, 90))]], []];
    case 'other-name':
      return [[[draw.wording(['操作员所属', '制单人所属', '项目单位']), drawEnterprise(draw).name]], []];
    case 'list-price':
      return [[[draw.wording(['订单金额', '合同价', '应付金额合计']), grouped(event.paid * draw.int(2, 4))]], []];
    default:
      return [[], []];
  }
}

const FAILED = ['失败（收款账号有误）', '已退回', '退汇', '处理中', '待审批', '已撤回'];
const BANKS = [
  '昆仑银行',
  '新疆银行',
  '乌鲁木齐银行',
  '哈密银行',
  '中国工商银行',
  '中国建设银行',
  '中国农业银行',
  '兰州银行',
  '西安银行',
];
const REMARKS = [
  '检测费',
  '软件测试款',
  '化验费',
  '专利代理费',
  '付测试服务费',
  '委托检验费',
  '软著登记费',
  '技术服务款',
];
