/** What can be wrong with papers, by name. */
import { AMOUNT } from './findings/amount.ts';
import { APPLICANT } from './findings/applicant.ts';
import { CALCULATION } from './findings/calculation.ts';
import { CONTRACT } from './findings/contract.ts';
import { DATE } from './findings/date.ts';
import { DOCUMENT } from './findings/document.ts';
import { INVOICE } from './findings/invoice.ts';
import { PARTY } from './findings/party.ts';
import { PAYMENT } from './findings/payment.ts';
import { PROVIDER } from './findings/provider.ts';
import { RESULT } from './findings/result.ts';
import { SERVICE } from './findings/service.ts';
import type { Effect, FindingsOf } from './findings/traits.ts';

/** The closed list of finding codes; a scheme sets severity and clause, never the meaning. */
export const FINDINGS = {
  ...DOCUMENT,
  ...AMOUNT,
  ...INVOICE,
  ...PAYMENT,
  ...PARTY,
  ...PROVIDER,
  ...APPLICANT,
  ...SERVICE,
  ...RESULT,
  ...DATE,
  ...CONTRACT,
  ...CALCULATION,
} as const satisfies FindingsOf<string>;

/** One of the closed list of finding codes. */
export type FindingCode = keyof typeof FINDINGS;

/** All codes, in the order of the list. */
export const FINDING_CODES: readonly FindingCode[] = Object.keys(FINDINGS).filter(isFindingCode);

function isFindingCode(code: string): code is FindingCode {
  return Object.hasOwn(FINDINGS, code);
}

/** What findings of a code could change. */
export function effectOf(code: FindingCode): Effect {
  return FINDINGS[code].effect;
}
