/** What papers of each kind say about names, and what proves whose their values are. */
import type { DocumentKind, FieldName, Witness } from '../model/index.ts';
import { isNamedBefore, isNotUnder, isOnlyOne, isOnSide, type Proof } from './proof.ts';

/** How the values of a kind are settled. */
export interface KindOfPaper<K extends DocumentKind = DocumentKind> {
  /** As whom it speaks for names on other papers; null for kinds that do not. */
  readonly speaksAs: Witness | null;
  /** What proves that a field's value is its owner's; fields that are not here need no proof. */
  readonly proofs: Readonly<Partial<Record<FieldName<K>, Proof>>>;
}

/** Every kind. */
export const KINDS = {
  contract: {
    speaksAs: 'contract',
    proofs: {
      payer: isOnlyOne('payer', 'payee'),
      provider: isOnlyOne('payee', 'payer'),
      partyATaxId: isNamedBefore('partyA'),
      partyBTaxId: isNamedBefore('partyB'),
    },
  },
  invoice: { speaksAs: 'invoice', proofs: {} },
  payment: {
    speaksAs: 'payment',
    proofs: {
      payer: isOnSide('payer', 'payee'),
      payerAccount: isOnSide('payer', 'payee'),
      payee: isOnSide('payee', 'payer'),
      payeeAccount: isOnSide('payee', 'payer'),
    },
  },
  result: { speaksAs: 'result', proofs: {} },
  eligibility: { speaksAs: null, proofs: {} },
  'credit-report': {
    speaksAs: null,
    proofs: {
      subject: (...asked) =>
        isOnlyOne('assessed', 'assessor')(...asked) && isNotUnder('assessor', 'assessed')(...asked),
      grade: isNamedBefore('subject'),
    },
  },
  licence: { speaksAs: null, proofs: {} },
  'application-form': {
    speaksAs: 'form',
    proofs: {
      applicant: isNotUnder('server', 'applicant'),
      taxId: isNotUnder('server', 'applicant'),
      bankAccount: isNotUnder('server', 'applicant'),
    },
  },
  other: { speaksAs: null, proofs: {} },
} as const satisfies { readonly [K in DocumentKind]: KindOfPaper<K> };
