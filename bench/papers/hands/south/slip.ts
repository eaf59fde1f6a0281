/** Slips of banks: a block for each side, the sum in words and figures, the numbers of the booking. */
import type { Draw } from '../../draw.ts';
import type { Block, Piece, Truth } from '../../paper.ts';
import { inFigures, slipDay, words } from './transfer.ts';
import type { Transfer } from './transfer.ts';

type Row = readonly (readonly [string, string])[];

/** What a variation may change in a slip. */
export interface Changes {
  readonly title?: string;
  readonly payeeFirst?: boolean;
  readonly before?: readonly Row[];
  readonly after?: readonly Row[];
  readonly note?: string;
}

/** A slip with all its rows. */
export function slip(draw: Draw, transfer: Transfer, changes: Changes = {}): Piece {
  const sides = sidesOf(draw, transfer, changes.payeeFirst ?? draw.chance(0.2));
  const amount: readonly Row[] = [
    [[draw.wording(WORDS), words(draw, transfer.paid)]],
    [[draw.wording(FIGURES), inFigures(draw, transfer.paid)]],
  ];
  const [numbers, numbered] = numbersOf(draw, transfer);
  const rows = [...numbers, ...sides, ...(changes.before ?? []), ...amount, ...(changes.after ?? [])];
  const title = changes.title ?? `${transfer.bank}${draw.wording(TITLES)}`;
  const note: readonly Block[] =
    changes.note === undefined ? [] : [{ type: 'paragraph', text: changes.note, indent: false }];
  const stamp: readonly Block[] = draw.chance(0.6) ? [{ type: 'seal', text: `${transfer.bank}电子回单专用章` }] : [];
  return {
    blocks: [{ type: 'title', text: title }, { type: 'pairs', rows, ruled: draw.chance(0.7) }, ...note, ...stamp],
    truth: numbered,
  };
}

function numbersOf(draw: Draw, transfer: Transfer): readonly [readonly Row[], Truth] {
  const day = draw.chance(0.3) ? `${slipDay(draw, transfer.day)} ${transfer.time}` : slipDay(draw, transfer.day);
  const rows = [
    [draw.wording(RECEIPTS), transfer.receipt],
    [draw.wording(DAYS), day],
    [draw.wording(FLOWS), transfer.flow],
  ] as const;
  const purpose: Row = [[draw.wording(PURPOSES), transfer.purpose]];
  return [
    [rows.slice(0, 2), [rows[2], ...purpose]],
    { receiptNumber: transfer.receipt, transactionNumber: transfer.flow },
  ];
}

function sidesOf(draw: Draw, transfer: Transfer, payeeFirst: boolean): readonly Row[] {
  const [out, into] = draw.wording(SIDES);
  const [name, account, bank] = draw.wording(LABELS);
  const payer = [
    [out + name, transfer.payer.name],
    [out + account, transfer.payer.account],
    [out + bank, transfer.payer.bank],
  ] as const;
  const payee = [
    [into + name, transfer.payee.name],
    [into + account, transfer.payee.account],
    [into + bank, transfer.payee.bank],
  ] as const;
  const [first, second] = payeeFirst ? [payee, payer] : [payer, payee];
  const beside = payer.map((_, at): Row => [first, second].flatMap((side) => side.slice(at, at + 1)));
  const below: readonly Row[] = [...first, ...second].map((pair): Row => [pair]);
  return draw.chance(0.6) ? beside : below;
}

const TITLES = [
  '电子回单',
  '境内汇款业务回执',
  '企业网银转账凭证',
  '付款通知书（客户留存）',
  '单位结算业务凭单',
  '对公付款电子凭证\nE-Receipt of Outward Payment',
  '支付业务回单（借方）',
  '跨行汇款客户回单',
  '公司业务电子回执',
];
const SIDES: readonly (readonly [string, string])[] = [
  ['付款方', '收款方'],
  ['汇款人', '收款人'],
  ['付款人', '收款人'],
  ['付款单位', '收款单位'],
  ['汇出方', '汇入方'],
  ['出账方', '入账方'],
];
const LABELS: readonly (readonly [string, string, string])[] = [
  ['名称', '账号', '开户行'],
  ['户名', '账号', '开户银行'],
  ['全称', '账号', '开户机构'],
];
const WORDS = ['金额大写', '大写金额', '汇款金额（大写）', '金额（大写）', '合计金额（大写）', '交易金额（大写）'];
const FIGURES = ['金额小写', '小写金额', '汇款金额（小写）', '金额（小写）', '合计金额（小写）', '交易金额（小写）'];
const RECEIPTS = ['回单编号', '电子回单号', '回单号码', '回执编号', '凭证回单号', '电子回单编号'];
const FLOWS = ['交易流水号', '核心流水号', '流水号', '业务流水', '银行流水号', '主机流水号'];
const DAYS = ['交易日期', '记账日期', '入账日期', '汇款日期', '付款日期', '业务日期'];
const PURPOSES = ['用途', '附言', '摘要', '汇款用途', '资金用途', '用途/附言'];
