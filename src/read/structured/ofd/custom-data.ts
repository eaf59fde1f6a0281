/** 自定义数据 in the head of an OFD: what the tax platform repeats there for machines. */
import type { FieldName, StatedDocument } from '../../../model/index.ts';

const FIELDS: Readonly<Record<string, FieldName>> = {
  发票代码: 'invoiceCode',
  发票号码: 'invoiceNumber',
  开票日期: 'issueDate',
  购买方名称: 'buyerName',
  购方名称: 'buyerName',
  购买方纳税人识别号: 'buyerTaxId',
  购方纳税人识别号: 'buyerTaxId',
  销售方名称: 'sellerName',
  销方名称: 'sellerName',
  销售方纳税人识别号: 'sellerTaxId',
  销方纳税人识别号: 'sellerTaxId',
  合计金额: 'amountExclTax',
  合计税额: 'taxAmount',
  价税合计: 'totalAmount',
  备注: 'remark',
};

/** The invoice that the head states; undefined when it names no invoice number. */
export function headInvoice(data: ReadonlyMap<string, string>): StatedDocument | undefined {
  const values = Object.fromEntries(
    [...data].flatMap(([name, value]) => {
      const field = FIELDS[name];
      return field === undefined || value === '' ? [] : [[field, value] as const];
    }),
  );
  return values['invoiceNumber'] === undefined ? undefined : { kind: 'invoice', values };
}
