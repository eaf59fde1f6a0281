/** The dialects of e-invoices and bank receipts that are known. */
import type { Dialect } from './dialect.ts';

/**
 * 全面数字化的电子发票 (数电票) as the tax platform issues it: root `EInvoice`. `TotalTax-includedAmount` is the document's,
 * `TotaltaxIncludedAmount` a line's: hence full paths. `RequestTime` is the 开票日期 of the standard, `IssueTime` the
 * moment of generation.
 */
const digital: Dialect = {
  id: 'einvoice',
  kind: 'invoice',
  key: 'EInvoice',
  proof: ['EInvoiceData', 'TaxSupervisionInfo'],
  title: ['/Header/InherentLabel/GeneralOrSpecialVAT/LabelName'],
  fields: {
    invoiceNumber: ['/TaxSupervisionInfo/InvoiceNumber', '/Header/EIid'],
    issueDate: ['/EInvoiceData/BasicInformation/RequestTime', '/TaxSupervisionInfo/IssueTime'],
    buyerName: ['/EInvoiceData/BuyerInformation/BuyerName'],
    buyerTaxId: ['/EInvoiceData/BuyerInformation/BuyerIdNum'],
    sellerName: ['/EInvoiceData/SellerInformation/SellerName'],
    sellerTaxId: ['/EInvoiceData/SellerInformation/SellerIdNum'],
    amountExclTax: ['/EInvoiceData/BasicInformation/TotalAmWithoutTax'],
    taxAmount: ['/EInvoiceData/BasicInformation/TotalTaxAm'],
    totalAmount: ['/EInvoiceData/BasicInformation/TotalTax-includedAmount'],
    remark: ['/EInvoiceData/AdditionalInformation/Remark'],
  },
  lines: {
    row: '/EInvoiceData/IssuItemInformation',
    name: 'ItemName',
    amount: ['Amount'],
    rate: ['TaxRate'],
    tax: ['ComTaxAm'],
  },
  red: { path: '/Header/InherentLabel/InIssuType/LabelCode', values: ['N'] },
};

/** 税控电子发票, 电子发票 schema of 2016 and 2019 (namespace edrm.org.cn, prefix `fp`): also the attachment of an OFD. */
const taxControl: Dialect = {
  id: 'einvoice-2019',
  kind: 'invoice',
  key: 'eInvoice',
  proof: ['InvoiceNo'],
  title: [],
  fields: {
    invoiceCode: ['/InvoiceCode'],
    invoiceNumber: ['/InvoiceNo'],
    issueDate: ['/IssueDate'],
    buyerName: ['/Buyer/BuyerName'],
    buyerTaxId: ['/Buyer/BuyerTaxID'],
    sellerName: ['/Seller/SellerName'],
    sellerTaxId: ['/Seller/SellerTaxID'],
    amountExclTax: ['/TaxExclusiveTotalAmount'],
    taxAmount: ['/TaxTotalAmount'],
    totalAmount: ['/TaxInclusiveTotalAmount'],
    remark: ['/Note'],
    originalInvoiceNumber: ['/OriginalInvoiceNo'],
  },
  lines: { row: '/GoodsInfos/GoodsInfo', name: 'Item', amount: ['Amount'], rate: ['TaxScheme'], tax: ['TaxAmount'] },
};

/** Pinyin initials, as tax-control interfaces and the platforms built on them write (FPHM 发票号码, JSHJ 价税合计, …). */
const pinyin: Dialect = {
  id: 'einvoice-pinyin',
  kind: 'invoice',
  key: 'FPHM',
  proof: ['JSHJ', 'JSHJXX', 'HJJE'],
  title: [],
  fields: {
    invoiceCode: ['FPDM', 'FP_DM'],
    invoiceNumber: ['FPHM'],
    issueDate: ['KPRQ'],
    buyerName: ['GMFMC', 'GMF_MC'],
    buyerTaxId: ['GMFNSRSBH', 'GMF_NSRSBH'],
    sellerName: ['XSFMC', 'XSF_MC'],
    sellerTaxId: ['XSFNSRSBH', 'XSF_NSRSBH'],
    amountExclTax: ['HJJE'],
    taxAmount: ['HJSE'],
    totalAmount: ['JSHJXX', 'JSHJ'],
    remark: ['BZ'],
    originalInvoiceNumber: ['YFPHM', 'YFP_HM'],
  },
  lines: { row: 'XMMC', name: 'XMMC', amount: ['JE', 'XMJE'], rate: ['SLV', 'SL'], tax: ['SE'] },
};

/** Chinese tag names: the printed labels of the invoice. */
const chinese: Dialect = {
  id: 'einvoice-chinese',
  kind: 'invoice',
  key: '发票号码',
  proof: ['价税合计', '价税合计小写', '合计金额', '金额合计'],
  title: ['发票类型', '发票种类', '票种'],
  fields: {
    invoiceCode: ['发票代码'],
    invoiceNumber: ['发票号码'],
    issueDate: ['开票日期'],
    buyerName: ['购买方名称', '购方名称', '购买方信息/名称', '购买方/名称'],
    buyerTaxId: [
      '购买方纳税人识别号',
      '购买方统一社会信用代码',
      '购方纳税人识别号',
      '购方识别号',
      '购买方信息/纳税人识别号',
      '购买方/纳税人识别号',
      '购买方信息/统一社会信用代码',
      '购买方/统一社会信用代码',
    ],
    sellerName: ['销售方名称', '销方名称', '销售方信息/名称', '销售方/名称'],
    sellerTaxId: [
      '销售方纳税人识别号',
      '销售方统一社会信用代码',
      '销方纳税人识别号',
      '销方识别号',
      '销售方信息/纳税人识别号',
      '销售方/纳税人识别号',
      '销售方信息/统一社会信用代码',
      '销售方/统一社会信用代码',
    ],
    amountExclTax: ['合计金额', '金额合计', '不含税金额'],
    taxAmount: ['合计税额', '税额合计'],
    totalAmount: ['价税合计小写', '价税合计'],
    remark: ['备注'],
    originalInvoiceNumber: ['原发票号码', '蓝字发票号码'],
  },
  lines: { row: '项目名称', name: '项目名称', amount: ['金额'], rate: ['税率', '税率征收率'], tax: ['税额'] },
};

/** 银行电子回单, XBRL of the 电子凭证会计数据标准 (prefix `bker`): attached to the OFD that the bank issues. */
const bankReceipt: Dialect = {
  id: 'bank-receipt',
  kind: 'payment',
  key: 'TransactionAmountInFigures',
  proof: ['AccountNameOfPayer', 'AccountNameOfPayee'],
  title: [],
  fields: {
    bank: ['NameOfBank', 'NameOfIssuingBank', 'IssuingBank'],
    transactionNumber: ['BusinessSerialNumber', 'TransactionSerialNumber'],
    receiptNumber: ['NumberOfBankElectronicReceipt'],
    payer: ['AccountNameOfPayer'],
    payerAccount: ['AccountNumberOfPayer'],
    payee: ['AccountNameOfPayee'],
    payeeAccount: ['AccountNumberOfPayee'],
    paidAmount: ['TransactionAmountInFigures'],
    paidDate: ['DateOfBookkeeping', 'IssueDate'],
    purpose: ['Usage', 'Notes'],
  },
};

/** XBRL of an invoice by the same standard, as the receiver exports it. */
const invoiceXbrl: Dialect = {
  id: 'invoice-xbrl',
  kind: 'invoice',
  key: 'TaxIncludedAmountInFigures',
  proof: ['NameOfSeller', 'TotalAmountExcludingTax'],
  title: [],
  fields: {
    invoiceNumber: ['InvoiceNumber', 'NumberOfInvoice', 'UniqueCodeOfInvoice'],
    invoiceCode: ['InvoiceCode', 'CodeOfInvoice'],
    issueDate: ['DateOfIssue'],
    buyerName: ['NameOfPurchaser', 'NameOfBuyer'],
    buyerTaxId: [
      'TaxpayerIdentificationNumberUnifiedSocialCreditCodeOfPurchaser',
      'TaxpayerIdentificationNumberUnifiedSocialCreditCodeOfBuyer',
    ],
    sellerName: ['NameOfSeller'],
    sellerTaxId: ['TaxpayerIdentificationNumberUnifiedSocialCreditCodeOfSeller'],
    amountExclTax: ['TotalAmountExcludingTax'],
    taxAmount: ['TotalTaxAmount'],
    totalAmount: ['TaxIncludedAmountInFigures'],
    remark: ['Notes', 'Remarks'],
  },
  red: { path: 'WhetherInvoiceIsRedInvoice', values: ['是', 'true', '1', 'Y'] },
};

/** All of them; the first that fits a file is taken. */
export const DIALECTS: readonly Dialect[] = [digital, taxControl, bankReceipt, invoiceXbrl, pinyin, chinese];
