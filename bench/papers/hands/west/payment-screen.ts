/** Screens of a bank's app or web page after a transfer. */
import type { Draw } from '../../draw.ts';
import { grouped } from '../../money.ts';
import type { Block, Piece } from '../../paper.ts';
import type { Entry } from './order.ts';
import { trapEntries, truthOf } from './payment-event.ts';
import type { Event } from './payment-event.ts';

/** The screen; with the trap `web-bank` it names no bank, only 网上银行. */
export function screen(draw: Draw, event: Event, trap: string | null): Piece {
  const [more, none = []] = trapEntries(draw, event, trap);
  const nameless = trap === 'web-bank';
  const failed = trap === 'failed';
  const head = nameless
    ? draw.wording(['企业网上银行', '手机银行企业版', '网上银行 · 交易详情'])
    : event.bank + draw.wording(APPS);
  const top: readonly Block[] = [
    { type: 'title', text: head },
    { type: 'paragraph', text: draw.wording(failed ? PENDING : DONE), align: 'center' },
    { type: 'paragraph', text: `${draw.wording(['￥', '¥', '-'])}${grouped(event.paid)}`, align: 'center' },
  ];
  const entries: readonly Entry[] = [
    ...draw.shuffled<Entry>([
      [draw.wording(PAYEES), event.payee.name],
      [draw.wording(PAYERS), event.payer.name],
    ]),
    [draw.wording(['对方卡号/账号', '收款账号', '入账账号']), event.payee.account],
    [draw.wording(['我方付款账号', '付款账号', '出账账号']), event.payer.account],
    [draw.wording(['交易时间', '转账时间', '付款时间']), `${event.day} ${event.clock}`],
    [draw.wording(['流水号', '交易序号', '交易单号']), event.flow],
    [draw.wording(['附言', '用途', '转账备注']), event.remark],
  ];
  return {
    blocks: [...top, { type: 'pairs', rows: [...entries, ...more].map((entry) => [entry]), ruled: false }],
    truth: truthOf(event),
    none: [...none, ...(nameless ? ['bank'] : [])],
    trap,
  };
}

const APPS = [
  '企业手机银行\n转账详情',
  ' 网上银行\n交易明细',
  '企业APP\n付款结果',
  '\n电子账单',
  ' 转账凭单',
  '企业网银 | 交易查询',
];
const DONE = ['转账成功', '交易成功', '付款已完成', '已入账', '支付成功', '汇款成功'];
const PENDING = ['转账记录', '交易详情', '付款单'];
const PAYEES = ['收款户名', '收款方', '收款单位', '收款人名称', '收款人', '收款账户名'];
const PAYERS = ['付款户名', '付款方', '付款单位', '付款人名称', '付款人', '付款账户名'];
