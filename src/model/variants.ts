/** What a finding can say: of every code the variants of its message and the values that each of them shows. */
import { CONVERTIBLE_FAULTS, READ_FAULTS } from './fault.ts';
import { DOCUMENT_KINDS } from './field.ts';
import type { FindingCode } from './finding-code.ts';
import { CATEGORIES } from './registry.ts';

/**
 * Code → variant → names of its values. The message `finding.<code>.<variant>` stands in every language under
 * `templates/messages/`
 * with these values for its places: a complaint with another variant does not compile, and a variant without a sentence
 * fails the tests.
 */
export const VARIANTS = {
  'document.missing': { ...each(DOCUMENT_KINDS, []), unread: [] },
  'document.unreadable': {
    ...each(READ_FAULTS, ['file']),
    ...each(CONVERTIBLE_FAULTS, ['file']),
    pages: ['file', 'pages'],
    stopped: ['file', 'pages'],
    pictures: ['file', 'pages'],
    'second-reader': ['file', 'pages'],
  },
  'document.text-layer-suspect': {
    differ: ['file', 'expected', 'found'],
    data: ['file', 'expected', 'found'],
    replaced: ['file', 'pages'],
  },
  'document.duplicate-file': {
    copy: ['file', 'other'],
  },
  'document.edited': {
    pages: ['file', 'pages'],
    editor: ['file', 'software'],
    saved: ['file', 'made', 'created', 'saved', 'modified'],
  },
  'amount.words-digits': {
    differ: ['file', 'expected', 'found'],
  },
  'amount.invoice-sum': {
    differ: ['file', 'expected', 'found'],
  },
  'amount.contract-invoice': {
    over: ['expected', 'found', 'difference'],
    under: ['expected', 'found', 'difference'],
    'shared-short': ['file', 'amount', 'owed', 'shares'],
    'shared-over': ['file', 'amount', 'owed', 'shares'],
  },
  'amount.invoice-payment': {
    over: ['expected', 'found', 'difference'],
    'one-digit': ['expected', 'found', 'difference'],
    'shared-short': ['file', 'amount', 'owed', 'shares'],
    'shared-over': ['file', 'amount', 'owed', 'shares'],
  },
  'amount.base-differs': {
    differ: ['contract', 'invoiced', 'paid'],
  },
  'amount.uncertain': {
    contractAmount: ['file', 'found', 'alternatives'],
    totalAmount: ['file', 'found', 'alternatives'],
    paidAmount: ['file', 'found', 'alternatives'],
    paidDate: ['file', 'found', 'alternatives'],
    signDate: ['file', 'found', 'alternatives'],
    issueDate: ['file', 'found', 'alternatives'],
    validUntil: ['file', 'found', 'alternatives'],
    grade: ['file', 'found', 'alternatives'],
    certificateNumber: ['file', 'found', 'alternatives'],
    'eligibility.issueDate': ['file', 'found', 'alternatives'],
    'credit-report.issueDate': ['file', 'found', 'alternatives'],
    'no-contract': ['file'],
    'no-invoice': ['file'],
    'no-payment': ['file'],
    'red-sign': ['file', 'found', 'expected'],
    'supplement-amount': ['file', 'contract', 'found', 'expected'],
    supplement: ['file', 'contract', 'expected'],
    'supplement-alone': ['file', 'found'],
    shared: ['file', 'amount', 'owed', 'shares'],
  },
  'amount.currency': { amount: ['file', 'currency', 'found'], none: ['file', 'currency'] },
  'invoice.duplicate': {
    beyond: ['invoice', 'by', 'claimed', 'total'],
    shared: ['invoice', 'by', 'claimed', 'total'],
  },
  'invoice.qr-mismatch': {
    differ: ['file', 'expected', 'found'],
  },
  'invoice.red': {
    red: ['invoice', 'total'],
  },
  'invoice.red-unchecked': {
    offline: ['numbers'],
  },
  'payment.missing': {
    'no-slip': [],
    unread: [],
    'outside-window': ['days', 'from', 'to'],
  },
  'payment.partial': {
    part: ['expected', 'found', 'difference'],
  },
  'payment.not-settled': {
    word: ['file', 'word', 'quote'],
    submitted: ['file', 'word', 'quote'],
    receipt: ['file', 'quote'],
  },
  'payment.third-party': {
    payer: ['expected', 'found'],
    'payer-unnamed': ['expected'],
  },
  'payment.duplicate': {
    'same-flow': ['file', 'other', 'number'],
    'claimed-before': ['file', 'number', 'by'],
  },
  'party.buyer-not-applicant': {
    contract: ['expected', 'found'],
    invoice: ['expected', 'found'],
    result: ['expected', 'found'],
    'invoice-unnamed': ['expected'],
  },
  'party.seller-not-provider': {
    invoice: ['expected', 'found'],
    result: ['expected', 'found'],
    'invoice-unnamed': ['expected'],
  },
  'party.payee-not-provider': {
    payee: ['expected', 'found'],
    'payee-unnamed': ['expected'],
  },
  'party.branch': {
    contract: ['expected', 'found'],
    invoice: ['expected', 'found'],
    result: ['expected', 'found'],
    payer: ['expected', 'found'],
    payee: ['expected', 'found'],
  },
  'party.id-invalid': {
    declared: ['found'],
    printed: ['file', 'found'],
    misread: ['file', 'found'],
  },
  'party.related': {
    representative: ['found'],
    address: ['found'],
  },
  'provider.not-registered': {
    unnamed: [],
    'no-list': ['found'],
    'not-on-list': ['found'],
    unsure: ['found'],
  },
  'provider.registered-late': {
    late: ['provider', 'registered', 'signed'],
    lapsed: ['provider', 'registered', 'ends'],
  },
  'provider.scope': each(CATEGORIES, ['quote', 'provider']),
  'provider.ambiguous': {
    alike: ['found', 'rows'],
    'other-name': ['row', 'found'],
  },
  'applicant.not-eligible': {
    individual: ['found'],
    'no-proof': ['found'],
  },
  'applicant.eligibility-expired': {
    expired: ['until', 'on'],
    undated: ['on'],
  },
  'applicant.outside-district': {
    'no-address': ['district'],
    outside: ['found', 'district'],
    unclear: ['found', 'district'],
    'registered-above': ['district', 'found'],
    'registered-elsewhere': ['district', 'found'],
  },
  'applicant.credit': {
    subject: ['found', 'expected'],
    'no-grade': ['expected'],
    'unknown-scale': ['found', 'expected'],
    below: ['found', 'expected'],
    expired: ['found', 'expected'],
    undated: ['expected'],
    old: ['found', 'expected'],
    issuer: ['found', 'expected'],
    'no-issuer': ['expected'],
  },
  'applicant.unknown': {
    unnamed: [],
    'form-differs': ['expected', 'found'],
    alike: ['found', 'rows'],
    'not-on-list': ['found'],
  },
  'service.excluded': {
    hint: ['quote', 'label', 'clause'],
    'law-firm': ['provider', 'found'],
    'not-this-year': ['quote', 'notice'],
  },
  'service.category-unknown': {
    undecided: [],
  },
  'service.not-started': {
    later: ['starts', 'on'],
  },
  'service.mixed': {
    items: ['found', 'rest'],
  },
  'result.missing': {
    none: [],
    unread: [],
  },
  'result.pending': {
    running: ['ends'],
    unread: [],
  },
  'date.window': {
    part: ['days', 'from', 'to', 'inside'],
    outside: ['days', 'from', 'to'],
    'submitted-late': ['submitted', 'by'],
  },
  'date.order': {
    future: ['file', 'found', 'today'],
    'contract-startDate': ['file', 'found', 'expected'],
    'contract-endDate': ['file', 'found', 'expected'],
    'invoice-issueDate': ['file', 'found', 'expected'],
    'payment-paidDate': ['file', 'found', 'expected'],
    'result-issueDate': ['file', 'found', 'expected'],
  },
  'date.missing': {
    contract: ['file'],
    payment: ['file'],
    invoice: ['file'],
    unread: [],
  },
  'contract.seal-missing': {
    none: ['file'],
    'no-colour': ['file'],
    'born-digital': ['file'],
    'one-side': ['file', 'side'],
    unread: [],
  },
  'cap.reached': {
    limit: ['computed', 'year', 'cap', 'used', 'subsidy'],
    'used-up': ['year', 'cap', 'used'],
  },
  'budget.exceeded': { batch: ['budget', 'total', 'over'] },
  'ledger.missing': {
    none: [],
  },
  'calendar.uncovered': {
    year: ['year'],
    unsure: ['from', 'to'],
  },
} as const satisfies Readonly<Record<FindingCode, Readonly<Record<string, readonly string[]>>>>;

// The same values for every member of a closed list.
function each<K extends string, const V extends readonly string[]>(
  names: readonly K[],
  values: V,
): Readonly<Record<K, V>>;
function each(names: readonly string[], values: readonly string[]): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(names.map((name) => [name, values]));
}

type Variants = typeof VARIANTS;

/** The variants of a code. */
export type VariantOf<C extends FindingCode> = Extract<keyof Variants[C], string>;

type ValueName<C extends FindingCode, V extends keyof Variants[C]> = Variants[C][V] extends readonly (infer N extends
  string)[]
  ? N
  : never;

/** A code with one of its variants, and the values for its message. */
export type Message<C extends FindingCode = FindingCode> = {
  [K in C]: {
    [V in VariantOf<K>]: {
      readonly code: K;
      readonly detail: V;
      readonly values: MessageValues & Readonly<Record<ValueName<K, V>, string>>;
    };
  }[VariantOf<K>];
}[C];

/** A value for a message template: shown as it is. */
export type MessageValues = Readonly<Record<string, string>>;

/** Every message that a finding can have, with a dash for each value. */
export const EVERY_MESSAGE: readonly Message[] = Object.entries(VARIANTS)
  .flatMap(([code, variants]) =>
    Object.entries<readonly string[]>(variants).map(([detail, names]) => ({
      code,
      detail,
      values: Object.fromEntries(names.map((name) => [name, '—'])),
    })),
  )
  .filter(isMessage);

/** The first message of a code, with a dash for each value; throws `RangeError` for a code without any. */
export function firstMessage(code: FindingCode): Message {
  const first = EVERY_MESSAGE.find((message) => message.code === code);
  if (first === undefined) throw new RangeError(`no message of ${code}`);
  return first;
}

/** Whether code, variant and values are a message of the table. */
export function isMessage(message: {
  readonly code: string;
  readonly detail: string;
  readonly values: MessageValues;
}): message is Message {
  const all: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = VARIANTS;
  const names = all[message.code]?.[message.detail];
  return names !== undefined && names.every((name) => message.values[name] !== undefined);
}
