/** The only vocabulary of document kinds and their fields; a template that uses another name is rejected. */
import type { Day } from './day.ts';
import type { Money } from './money.ts';

/**
 * What a field holds. `name` is an organisation or person as printed, `id` upper case without blanks, `taxId` a
 * 统一社会信用代码 or old tax id, `lines` the items of an invoice, `flag` yes or no.
 */
export interface FieldTypes {
  readonly money: Money;
  readonly day: Day;
  readonly text: string;
  readonly name: string;
  readonly id: string;
  readonly taxId: string;
  readonly flag: boolean;
  readonly lines: readonly InvoiceLine[];
}

/** The type of a field. */
export type FieldType = keyof FieldTypes;

/** One row of an invoice's table: `*税收分类简称*名称`, amounts without tax in yuan; `tax` undefined when `***` is printed. */
export interface InvoiceLine {
  readonly name: string;
  readonly amount: Money;
  readonly rate?: string;
  readonly tax?: Money;
}

/** Every kind of document with its fields and their types. */
export const FIELDS = {
  contract: {
    contractNumber: 'id',
    title: 'text',
    partyA: 'name',
    partyATaxId: 'taxId',
    partyB: 'name',
    partyBTaxId: 'taxId',
    payer: 'name',
    provider: 'name',
    contractAmount: 'money',
    signDate: 'day',
    startDate: 'day',
    endDate: 'day',
    serviceText: 'text',
  },
  invoice: {
    invoiceCode: 'id',
    invoiceNumber: 'id',
    issueDate: 'day',
    buyerName: 'name',
    buyerTaxId: 'taxId',
    sellerName: 'name',
    sellerTaxId: 'taxId',
    amountExclTax: 'money',
    taxAmount: 'money',
    totalAmount: 'money',
    items: 'lines',
    remark: 'text',
    isRed: 'flag',
    originalInvoiceNumber: 'id',
  },
  payment: {
    bank: 'text',
    transactionNumber: 'id',
    receiptNumber: 'id',
    payer: 'name',
    payerAccount: 'id',
    payee: 'name',
    payeeAccount: 'id',
    paidAmount: 'money',
    paidDate: 'day',
    purpose: 'text',
  },
  result: {
    reportNumber: 'id',
    title: 'text',
    client: 'name',
    performer: 'name',
    issueDate: 'day',
    contractNumber: 'id',
  },
  eligibility: {
    certificateKind: 'text',
    certificateNumber: 'id',
    holder: 'name',
    issueDate: 'day',
    validUntil: 'day',
  },
  'credit-report': {
    subject: 'name',
    grade: 'text',
    scale: 'text',
    issuer: 'name',
    issueDate: 'day',
    validUntil: 'day',
  },
  licence: { name: 'name', taxId: 'taxId', address: 'text', legalRepresentative: 'text', establishedDate: 'day' },
  'application-form': {
    applicant: 'name',
    taxId: 'taxId',
    requestedAmount: 'money',
    bankAccount: 'id',
    contact: 'text',
    submittedOn: 'day',
  },
  other: {},
} as const satisfies Record<string, Readonly<Record<string, FieldType>>>;

/** The kinds of document there are. */
export type DocumentKind = keyof typeof FIELDS;

/** All kinds, in the order in which a dossier lists them. */
export const DOCUMENT_KINDS = [
  'application-form',
  'contract',
  'invoice',
  'payment',
  'result',
  'eligibility',
  'credit-report',
  'licence',
  'other',
] as const satisfies readonly DocumentKind[];

/** The field names of a kind. */
export type FieldName<K extends DocumentKind = DocumentKind> = K extends DocumentKind
  ? keyof (typeof FIELDS)[K] & string
  : never;

/** The field that states the amount of a paper, in yuan; null for kinds that state none. */
export const AMOUNT_FIELD = {
  contract: 'contractAmount',
  invoice: 'totalAmount',
  payment: 'paidAmount',
  result: null,
  eligibility: null,
  'credit-report': null,
  licence: null,
  'application-form': 'requestedAmount',
  other: null,
} as const satisfies { readonly [K in DocumentKind]: FieldName<K> | null };

/** The field that states the day of a paper: when it was signed, issued, paid or handed in. */
export const DAY_FIELD = {
  contract: 'signDate',
  invoice: 'issueDate',
  payment: 'paidDate',
  result: 'issueDate',
  eligibility: 'issueDate',
  'credit-report': 'issueDate',
  licence: 'establishedDate',
  'application-form': 'submittedOn',
  other: null,
} as const satisfies { readonly [K in DocumentKind]: FieldName<K> | null };

/** The declared type of a field by kind and name; undefined when the kind has no such field. */
export function fieldType(kind: DocumentKind, name: string): FieldType | undefined {
  const fields: Readonly<Record<string, FieldType>> = FIELDS[kind];
  return Object.hasOwn(fields, name) ? fields[name] : undefined;
}

/** The field names of a kind, in the order in which people read them. */
export function fieldNames(kind: DocumentKind): readonly FieldName[] {
  return ALL_NAMES.filter((name) => Object.hasOwn(FIELDS[kind], name));
}

/** Whether a string is the name of some field. */
export function isFieldName(name: string): name is FieldName {
  return DOCUMENT_KINDS.some((kind) => Object.hasOwn(FIELDS[kind], name));
}

const ALL_NAMES: readonly FieldName[] = [
  ...new Set(DOCUMENT_KINDS.flatMap((kind) => Object.keys(FIELDS[kind]))),
].filter(isFieldName);
