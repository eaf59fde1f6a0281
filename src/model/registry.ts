/** What the bureau knows without any paper: registers and past payouts, as imported rows. */
import type { Day } from './day.ts';
import type { Money } from './money.ts';

/** The seven service categories (seed, section 五 clause 4). */
export const CATEGORIES = [
  'shared-lab',
  'testing',
  'intellectual-property',
  'research',
  'technology-transfer',
  'consulting',
  'finance',
] as const;

/** One of the seven categories. */
export type CategoryId = (typeof CATEGORIES)[number];

/** The four kinds of applicant (seed, section 五 clause 2). */
export const ENTERPRISE_KINDS = ['高新技术企业', '科技型中小企业', '专精特新中小企业', '创新型中小企业'] as const;

/** One of the four kinds of applicant. */
export type EnterpriseKind = (typeof ENTERPRISE_KINDS)[number];

/** A registered service provider. `row` names file, sheet and row for people. */
export interface Provider {
  readonly id: string;
  readonly name: string;
  readonly uscc?: string;
  readonly formerNames: readonly string[];
  readonly providerKind?: string;
  readonly categories: readonly CategoryId[];
  readonly registeredOn?: Day;
  readonly validUntil?: Day;
  readonly legalRepresentative?: string;
  readonly address?: string;
  readonly row: string;
}

/** An enterprise on one of the four lists; one row a list, so an enterprise may have several. */
export interface Enterprise {
  readonly id: string;
  readonly name: string;
  readonly uscc?: string;
  readonly formerNames: readonly string[];
  readonly kind: EnterpriseKind;
  readonly certificateNumber?: string;
  readonly validFrom?: Day;
  readonly validUntil?: Day;
  readonly address?: string;
  readonly legalRepresentative?: string;
  readonly row: string;
}

/** A past or proposed payout. */
export interface Payout {
  readonly year: number;
  readonly batch: string;
  readonly enterprise: string;
  readonly uscc?: string;
  readonly contractNumber?: string;
  readonly invoiceNumbers: readonly string[];
  readonly amount: Money;
  readonly state: 'proposed' | 'approved' | 'paid' | 'returned';
  readonly row: string;
}

/** An institution whose credit reports the city recognises. */
export interface CreditIssuer {
  readonly name: string;
  readonly uscc?: string;
  readonly registeredOn?: Day;
  readonly validUntil?: Day;
  readonly row: string;
}

/** All registers of one run; a missing file is undefined, not empty. */
export interface Registry {
  readonly providers?: readonly Provider[];
  readonly enterprises?: readonly Enterprise[];
  readonly payouts?: readonly Payout[];
  readonly creditIssuers?: readonly CreditIssuer[];
}
