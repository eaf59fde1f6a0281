/** How slips set out a transfer. */
import type { Block, Cell } from '../../paper.ts';
import { slipAccount } from './payment-facts.ts';
import type { Transfer } from './payment-facts.ts';
import { statement, wallet } from './payment-other.ts';
import type { Frame, Pair } from './payment-slip.ts';
import { moneyRows, slip } from './payment-slip.ts';

/** The two sides in words: a slip takes one pair. */
const SIDES = [
  ['付款人', '收款人'],
  ['付款方', '收款方'],
  ['汇款人', '收款人'],
  ['付款单位', '收款单位'],
  ['转出方', '转入方'],
  ['付方', '收方'],
] as const;

const NAMES = ['户名', '全称', '名称', '账户名称', '单位名称', '户  名'];
const ACCOUNTS = ['账号', '账户', '账号', '银行账号', '帐号', '账  号'];
const BANKS = ['开户行', '开户银行', '开户行名称', '开户网点', '开户机构', '行名'];

/** Payer beside payee in one ruled table. */
const besideEachOther: Frame = (draw, transfer, status) => {
  const [from, to] = draw.wording(SIDES);
  const [name, account, bank] = [draw.wording(NAMES), draw.wording(ACCOUNTS), draw.wording(BANKS)];
  const both = (label: string, left: string, right: string): readonly Pair[] => [
    [from + label, left],
    [to + label, right],
  ];
  const { payer, payee } = transfer;
  const rows = [
    both(name, payer.name, payee.name),
    both(account, slipAccount(draw, payer.account), slipAccount(draw, payee.account)),
    both(bank, payer.bank, payee.bank),
  ];
  return slip(draw, transfer, status, [{ type: 'pairs', ruled: true, rows: [...rows, ...moneyRows(draw, transfer)] }]);
};

/** 付款人 and 收款人 running down beside three rows each. */
const runningDown: Frame = (draw, transfer, status) => {
  const [from, to] = draw.wording(SIDES);
  const labels = [draw.wording(NAMES), draw.wording(ACCOUNTS), draw.wording(BANKS)] as const;
  const { payer, payee } = transfer;
  const down = (side: string): Cell => ({ text: [...side].join('\n'), down: 3 });
  const [left, right] = [
    [payer.name, slipAccount(draw, payer.account), payer.bank],
    [payee.name, slipAccount(draw, payee.account), payee.bank],
  ];
  const rows = labels.map((label, at): readonly Cell[] => {
    const cells = [label, left[at] ?? '', label, right[at] ?? ''] as const;
    return at === 0 ? [down(from), cells[0], cells[1], down(to), cells[2], cells[3]] : cells;
  });
  const below: Block = { type: 'pairs', ruled: true, rows: moneyRows(draw, transfer) };
  return slip(draw, transfer, status, [{ type: 'grid', widths: [1, 3, 9, 1, 3, 9], rows }, below]);
};

/** One pair under the other, without lines. */
const underEachOther: Frame = (draw, transfer, status) => {
  const [from, to] = draw.wording(SIDES);
  const [name, account, bank] = [draw.wording(NAMES), draw.wording(ACCOUNTS), draw.wording(BANKS)];
  const { payer, payee } = transfer;
  const side = (label: string, party: Transfer['payer']): readonly Pair[] => [
    [label + name, party.name],
    [label + account, slipAccount(draw, party.account)],
    [label + bank, party.bank],
  ];
  const money = moneyRows(draw, transfer).flat();
  const pairs = draw.chance(0.3)
    ? [...money, ...side(from, payer), ...side(to, payee)]
    : [...side(from, payer), ...side(to, payee), ...money];
  return slip(draw, transfer, status, [{ type: 'pairs', ruled: draw.chance(0.3), rows: pairs.map((pair) => [pair]) }]);
};

/** All in running lines, as clients of banks print them. */
const lines: Frame = (draw, transfer, status) => {
  const [from, to] = draw.wording(SIDES);
  const { payer, payee } = transfer;
  const text = [
    `${from}：${payer.name}    账号：${slipAccount(draw, payer.account)}`,
    `${to}：${payee.name}    账号：${slipAccount(draw, payee.account)}`,
    ...moneyRows(draw, transfer)
      .flat()
      .map(([label, value]) => `${label}：${value}`),
  ];
  return slip(
    draw,
    transfer,
    status,
    text.map((line): Block => ({ type: 'paragraph', text: line, indent: false })),
  );
};

/** All frames, the common ones more than once. */
export const PAYMENT_FRAMES: readonly Frame[] = [
  besideEachOther,
  besideEachOther,
  besideEachOther,
  runningDown,
  runningDown,
  underEachOther,
  underEachOther,
  lines,
  statement,
  wallet,
];
