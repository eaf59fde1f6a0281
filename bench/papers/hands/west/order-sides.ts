/** Who orders, who serves, and who else is named on an order. */
import { drawEnterprise, drawPerson, drawProvider } from '../../parties.ts';
import type { Draw } from '../../draw.ts';
import type { Truth } from '../../paper.ts';
import type { Clerk, Entry, Order } from './order.ts';
import { drawNumber } from './order.ts';

/** Both sides with some of their particulars. */
export const sides: Clerk = (draw, order) => {
  const ids = draw.chance(0.4);
  const buyer = block(draw, order.sides.buyer, order.buyer, ids);
  const seller = block(draw, order.sides.seller, order.seller, ids);
  const entries = draw.chance(0.75) ? [...buyer, ...seller] : [...seller, ...buyer];
  return { entries, ...settled(order, ids, ids) };
};

const otherPayer: Clerk = (draw, order) => {
  const share = sides(draw, order);
  const payer = drawEnterprise(draw).name;
  const entry: Entry = [draw.wording(['付款单位', '费用支付单位', '付费方']), payer];
  return { ...share, entries: [...(share.entries ?? []), entry], truth: { ...share.truth, payer } };
};

const producer: Clerk = (draw, order) => {
  const share = sides(draw, order);
  const entry: Entry = [
    draw.wording(['生产单位', '样品来源单位', '受检单位', '样品标称厂家', '推荐单位', '使用单位']),
    drawEnterprise(draw).name,
  ];
  const lab: Entry = [draw.wording(['分包实验室', '合作机构', '协作单位']), drawProvider(draw).name];
  return { ...share, entries: [...(share.entries ?? []), draw.chance(0.5) ? entry : lab] };
};

const oneId: Clerk = (draw, order) => {
  const buyer = block(draw, order.sides.buyer, order.buyer, false);
  const seller = block(draw, order.sides.seller, order.seller, false);
  const id: Entry = draw.chance(0.5)
    ? ['收款方税号', order.seller.taxId]
    : [draw.wording(['开票税号（委托方）', '购方税号', '客户开票税号']), order.buyer.taxId];
  const ofBuyer = id[1] === order.buyer.taxId;
  return {
    entries: ofBuyer ? [...buyer, ...seller, id] : [...seller.slice(0, 1), ...buyer, id],
    ...settled(order, ofBuyer, !ofBuyer),
  };
};

/** Traps in place of the sides. */
export const SIDE_TRAPS: Readonly<Record<string, Clerk>> = {
  'somebody-else-pays': otherPayer,
  'producer-or-subcontractor': producer,
  'tax-id-of-one-side': oneId,
};

/** The number of the order. */
export const numberEntry: Clerk = (draw, order) => ({
  entries: [[draw.wording(NUMBERS), order.number]],
  truth: { contractNumber: order.number },
});

const otherNumber: Clerk = (draw, order) => {
  const other: Entry = [draw.wording(OTHER_NUMBERS), drawNumber(draw, '20221104')];
  const share = numberEntry(draw, order);
  return { ...share, entries: draw.shuffled([other, ...(share.entries ?? [])]) };
};

/** Traps in place of the number. */
export const NUMBER_TRAPS: Readonly<Record<string, Clerk>> = { 'another-number': otherNumber };

function block(draw: Draw, label: string, party: Order['buyer'], id: boolean): readonly Entry[] {
  const extras: readonly Entry[] = [
    [draw.wording(['联系人', '经办人', '对接人']), drawPerson(draw)],
    [draw.wording(['电话', '联系电话', '手机']), party.phone],
    [draw.wording(['地址', '单位地址', '通讯地址']), party.address],
  ];
  const ids: readonly Entry[] = id ? [[draw.wording(['税号', '信用代码', '统一社会信用代码']), party.taxId]] : [];
  return [[label, party.name], ...ids, ...extras.slice(0, draw.int(1, 3))];
}

function settled(
  order: Order,
  buyerId: boolean,
  sellerId: boolean,
): { readonly truth: Truth; readonly none: readonly string[] } {
  const { buyer, seller, sides: labels } = order;
  const truth = { payer: buyer.name, provider: seller.name };
  if (!labels.a) return { truth, none: [] };
  const ids = { ...(buyerId ? { partyATaxId: buyer.taxId } : {}), ...(sellerId ? { partyBTaxId: seller.taxId } : {}) };
  const none = [...(buyerId ? [] : ['partyATaxId']), ...(sellerId ? [] : ['partyBTaxId'])];
  return { truth: { ...truth, partyA: buyer.name, partyB: seller.name, ...ids }, none };
}

const NUMBERS = ['委托单号', '合同编号', '订单编号', '订单号', '合同号', '协议编号', '编号', '单号', '委托编号'];
const OTHER_NUMBERS = ['原委托单号', '样品编号', '框架协议编号', '上年合同号', '报价单号', '设备编号'];
