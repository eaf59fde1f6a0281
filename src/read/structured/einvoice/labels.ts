/**
 * The labels under which data is laid out for people: those of the printed paper, so that it is classified and read
 * like one.
 */
import type { FieldName, StatedKind } from '../../../model/index.ts';

/** Heading of the page by kind when the data names none. */
export const TITLES = { invoice: '电子发票', payment: '银行电子回单' } as const satisfies Record<StatedKind, string>;

/** Label by field, in the order of the paper; above the items of an invoice, and behind them. */
export const LABELS = {
  invoice: [
    ['invoiceCode', '发票代码'],
    ['invoiceNumber', '发票号码'],
    ['issueDate', '开票日期'],
    ['buyerName', '购买方名称'],
    ['buyerTaxId', '统一社会信用代码/纳税人识别号'],
    ['sellerName', '销售方名称'],
    ['sellerTaxId', '统一社会信用代码/纳税人识别号'],
  ],
  payment: [
    ['bank', '银行'],
    ['receiptNumber', '回单编号'],
    ['transactionNumber', '交易流水号'],
    ['paidDate', '交易日期'],
    ['payer', '付款人户名'],
    ['payerAccount', '付款人账号'],
    ['payee', '收款人户名'],
    ['payeeAccount', '收款人账号'],
    ['paidAmount', '金额（小写）'],
    ['purpose', '用途'],
  ],
} as const satisfies Record<StatedKind, readonly (readonly [FieldName, string])[]>;

/** Printed even when they say nothing: the parties' ids are told apart by their order. */
export const ALWAYS: ReadonlySet<FieldName> = new Set<FieldName>([
  'buyerName',
  'buyerTaxId',
  'sellerName',
  'sellerTaxId',
]);

/** Heads of the items: name, amount, rate, tax. */
export const ITEM_HEADS = ['项目名称', '金额', '税率/征收率', '税额'] as const;

/** Beside the sums of the items. */
export const SUM = '合计';

/** What follows the items. */
export const CLOSING: readonly (readonly [FieldName, string])[] = [
  ['totalAmount', '价税合计（小写）'],
  ['remark', '备注'],
  ['originalInvoiceNumber', '被红冲蓝字发票号码'],
];
