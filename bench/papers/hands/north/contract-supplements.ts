/** 补充协议 and 订单: papers that name another contract beside their own. */
import { daysAfter } from '../../days.ts';
import type { Block, Piece } from '../../paper.ts';
import { amountOf } from '../../money.ts';
import type { Deal } from './contract-deal.ts';
import { sayOf, stated } from './contract-deal.ts';
import { howPaid, inServices } from './contract-prices.ts';
import { drawNumber } from './numbers.ts';

/** A supplement: the main contract's number, day and sum stand before the sum that holds now. */
export function supplement(deal: Deal): Piece {
  const { draw } = deal;
  const day = daysAfter(deal.signed, -draw.int(40, 400));
  const values = {
    number: drawNumber(draw, day.slice(0, 4)),
    day: deal.day(day),
    old: stated(deal, Math.round((deal.fen * draw.pick([3, 5, 7, 13, 15, 20])) / 1_000_000) * 100_000 || 500_000),
    sum: stated(deal, deal.fen),
  };
  const lead = draw.wording([
    '[双方|甲乙双方]于{day}签订了《{project}合同》（编号：{number}），[合同金额{old}|约定{fee}为{old}]。现经协商，作如下补充：',
    '鉴于双方已签署编号为{number}的合同（下称“原合同”，签订日期{day}），[原合同价款{old}|原合同总额为{old}]，[现变更如下|达成补充协议如下]：',
    '根据{day}签订的[主合同|原合同]（合同编号{number}，金额{old}），[因工作量调整|因项目需要]，双方约定：',
  ]);
  const change = draw.wording([
    '合同[总价|总金额]由{old}调整为{sum}。',
    '[变更后的合同总价款|调整后合同总额]为{sum}，[原约定不再执行|其他条款不变]。',
    '原合同{fee}{old}[变更为|改为]{sum}，由{c}支付给{p}。',
  ]);
  const blocks = [lead, change].map((wording): Block => ({ type: 'paragraph', text: sayOf(deal, wording, values) }));
  return { blocks: [...blocks, howPaid(deal)], truth: { contractAmount: amountOf(deal.fen) }, trap: 'supplement' };
}

/** An order under a framework: the framework's number and day stand before its own price. */
export function orderUnderFramework(deal: Deal): Piece {
  const { draw } = deal;
  const day = daysAfter(deal.signed, -draw.int(40, 400));
  const values = { number: drawNumber(draw, day.slice(0, 4)), day: deal.day(day), sum: stated(deal, deal.fen) };
  const lead = draw.wording([
    '本订单[依据|根据]双方{day}签订的框架协议（协议号{number}）[下达|签订]，[与框架协议具有同等效力|未约定事项按框架协议执行]。',
    '[依据框架合同|按照年度框架协议]{number}（签订于{day}），{c}向{p}下达本订单：',
    '框架协议编号{number}，[签署时间|签约时间]{day}；[本次委托内容如下|本单内容]：{project}。',
  ]);
  const price = sayOf(deal, '[本订单金额|订单总价|本次委托费用]：{sum}。', values);
  const table = draw.chance(0.5) ? inServices(deal) : [];
  return {
    blocks: [
      { type: 'paragraph', text: sayOf(deal, lead, values) },
      ...table,
      { type: 'paragraph', text: price },
      howPaid(deal),
    ],
    truth: { contractAmount: amountOf(deal.fen) },
    trap: 'order-under-framework',
  };
}
