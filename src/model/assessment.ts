/** What the subsidy is and how it was worked out. */
import type { Valued } from './fact.ts';
import type { Money } from './money.ts';

/** One line of the working: `label` is a message key, `inputs` what it is worked out from by name, `value` in yuan. */
export interface Step {
  readonly label: string;
  readonly clause: string;
  readonly service?: string;
  readonly inputs: Readonly<Record<string, Valued>>;
  readonly value: Money;
}

/** Amounts of one service in yuan; a part that is unknown is undefined. `eligible` is the base that counts. */
export interface ServiceAmounts {
  readonly contract?: Money;
  readonly invoiced?: Money;
  readonly paid?: Money;
  readonly eligible: Money;
}

/** What follows for the reviewer: a proposal, a human decides. */
export type Recommendation = 'approve' | 'supplement' | 'review' | 'reject';

/** The working and the result, always worked out with the values at hand, also under a `block` or `hold`. */
export interface Assessment {
  readonly scheme: { readonly id: string; readonly sha256: string };
  readonly notice: { readonly id: string; readonly rate: string };
  readonly amounts: Readonly<Record<string, ServiceAmounts>>;
  readonly steps: readonly Step[];
  readonly eligibleBase: Money;
  readonly computed: Money;
  readonly capRemaining: Money;
  readonly subsidy: Money;
  readonly atRisk: Money;
  readonly recommendation: Recommendation;
}
