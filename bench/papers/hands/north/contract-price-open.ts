/** Prices that leave the amount in yuan open, though sums are printed. */
import { drawSpelling, inWords } from '../../capital-numerals.ts';
import { amountOf, drawFen, grouped, yuan } from '../../money.ts';
import type { Block, Piece } from '../../paper.ts';
import type { Deal } from './contract-deal.ts';
import { sayOf, stated } from './contract-deal.ts';
import { howPaid } from './contract-prices.ts';
import type { Price } from './contract-price-traps.ts';

/** A rate without how often it falls due. */
const rateAlone: Price = (deal) =>
  open(deal, 'rate-without-total', [
    '{fee}按每季度{unit}收取，[按实际服务季度数结算|据实结算]。',
    '每个样品[收费|收取]{unit}，[以实际送样数量为准|按实际检测数量结算]。',
    '[检测单价|服务单价]为{unit}/[次|项|样]，[每月据实结算|按实际发生次数结算]。',
    '{p}按每人每天{unit}[计费|收取费用]，[按月结算|工作量以双方签认为准]。',
    '每次[上门服务|技术服务]费用{unit}，次数由{c}[另行通知|视需要确定]。',
    '费用标准：{unit}/件，[件数以送检单为准|最终按实际完成量计算]。',
  ]);

/** Not more than, or about. */
const ceiling: Price = (deal) =>
  open(deal, 'ceiling-or-estimate', [
    '{fee}[据实结算|按实际工作量结算]，最高不超过{unit}。',
    '{fee}暂估{unit}，[最终以结算书为准|以实际发生额为准]。',
    '本合同为[开口合同|单价合同]，预计总额不超过{unit}，[按实结算|结算时以签认工作量为准]。',
    '费用上限为{unit}，[{p}按实际发生的费用申请支付|超出部分由{p}承担]，[具体金额另行确认|以双方确认的结算单为准]。',
  ]);

/** Without tax, and the tax is to be added. */
const netAlone: Price = (deal) =>
  open(deal, 'net-without-total', [
    '{fee}为不含税价{unit}，[税金另计|增值税由{c}另行承担，按开票时税率计算]。',
    '不含税合同额{unit}，[增值税另行计收|相应税款由{c}另付]。',
    '[净价|未税价]{unit}，[税额按国家规定税率另加|开票税点另算]。',
  ]);

/** A share of something that is not known yet. */
const share: Price = (deal) =>
  open(deal, 'share-of-a-result', [
    '{c}按[成交额|项目到账资金]的{percent}%向{p}支付{fee}，[参考成交额为{unit}|预期成交额{unit}]。',
    '{fee}按[销售收入|新增利润]的{percent}%提成，[每年结算一次|按年度核算]，上年度销售收入为{unit}。',
    '{p}[获取报酬的方式为|收取]技术交易额的{percent}%，[交易额以实际为准|拟交易额{unit}]。',
  ]);

/** A framework: every order has its own price. */
const framework: Price = (deal) =>
  open(deal, 'framework', [
    '本协议为框架协议，[具体金额以订单为准|每项服务的费用在订单中约定]。[历年同类服务年度费用约{unit}，仅供参考|]',
    '双方[按年度框架合作|建立长期合作]，[各批次费用由单项委托书确定|价格按附件价目表执行，另签订单]，单批次一般不低于{unit}。',
    '{fee}[根据每次委托单约定|在具体委托时另行商定]，[单笔委托以{unit}为限|超过{unit}的委托须另签合同]。',
  ]);

/** The place of the sum was left empty. */
const blank: Price = (deal) =>
  open(deal, 'amount-left-blank', [
    '{fee}总额为人民币________元（大写：______________），[违约金上限为{unit}|{c}另付差旅费{unit}]。',
    '合同价款：¥__________元，[保证金{unit}|其中已预付{unit}]。',
    '本合同总金额____万元，[投标保证金为{unit}|履约保证金{unit}]。',
  ]);

/** Words and digits that say different sums. */
const wordsAgainstDigits: Price = (deal) => {
  const other = deal.fen + deal.draw.pick([1, -1, 9, 10, 100]) * 10 ** Math.max(2, String(deal.fen).length - 3);
  const words = inWords(other, drawSpelling(deal.draw));
  const wording = deal.draw.wording([
    '本合同总价款为人民币（大写）{words}（小写：{digits}）。',
    '{c}应付{fee}{digits}（大写：{words}）。',
    '{fee}共计{digits}，大写人民币{words}。',
    '合同金额：人民币{words}（{digits}）。',
  ]);
  return {
    blocks: [line(sayOf(deal, wording, { words, digits: `¥${grouped(deal.fen)}` })), howPaid(deal)],
    none: ['contractAmount'],
    trap: 'words-against-digits',
  };
};

const CURRENCIES = [
  ['USD', '美元', 7.1],
  ['EUR', '欧元', 7.7],
  ['HKD', '港币', 0.91],
] as const;

/** In another currency; yuan are given too, or not. */
const foreign: Price = (deal) => {
  const [code, name, rate] = deal.draw.pick(CURRENCIES);
  const sum = grouped(Math.round(deal.fen / rate / 10_000) * 10_000);
  const text = deal.draw.wording([
    `${code} ${sum}`,
    `${sum}${name}`,
    `${name}${sum}元`,
    `${code}${sum}（${name}）`,
    `${sum} ${code}`,
  ]);
  if (deal.draw.chance(0.5)) {
    const wording = deal.draw.wording([
      '{fee}总额为{text}。',
      '{c}应向{p}支付{fee}共计{text}。',
      '合同总价：{text}，[以电汇方式支付|由{c}汇付]。',
      '双方商定合同金额为{text}。',
    ]);
    return {
      blocks: [line(sayOf(deal, wording, { text })), howPaid(deal)],
      none: ['contractAmount'],
      trap: 'foreign-currency',
    };
  }
  const wording = deal.draw.wording([
    '{fee}总额为{text}，折合人民币{yuan}，[以人民币支付|按人民币结算]。',
    '合同总价{text}（按签约日汇率折人民币{yuan}，{c}以人民币支付）。',
    '{fee}报价{text}，双方约定以人民币结算，金额为{yuan}。',
    '{c}支付人民币{yuan}（参考价{text}）。',
  ]);
  const values = { text, yuan: `${grouped(deal.fen)}元` };
  return {
    blocks: [line(sayOf(deal, wording, values)), howPaid(deal)],
    truth: { contractAmount: amountOf(deal.fen) },
    trap: 'foreign-currency-and-yuan',
  };
};

function open(deal: Deal, trap: string, wordings: readonly string[]): Piece {
  const unit = drawFen(deal.draw, 300, 60_000);
  const values = {
    unit: deal.draw.chance(0.5) ? yuan(deal.draw, unit) : stated(deal, unit),
    percent: String(deal.draw.int(2, 20)),
  };
  return {
    blocks: [line(sayOf(deal, deal.draw.wording(wordings), values)), howPaid(deal)],
    none: ['contractAmount'],
    trap,
  };
}

function line(text: string): Block {
  return { type: 'paragraph', text };
}

/** All of them. */
export const OPEN_PRICES = {
  rateAlone,
  ceiling,
  netAlone,
  share,
  framework,
  blank,
  wordsAgainstDigits,
  foreign,
} as const satisfies Readonly<Record<string, Price>>;
