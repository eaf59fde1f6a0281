/** What the subsidy is and how it was worked out. */
import type { Valued } from './fact.ts';
import type { Money } from './money.ts';

/** Every line that a working can have, by message key. */
export const STEP_LABELS = [
  'assess.step.window.payment',
  'assess.step.window.invoice',
  'assess.step.window.contract',
  'assess.step.base',
  'assess.step.base.contract',
  'assess.step.base.invoiced',
  'assess.step.base.paid',
  'assess.step.base.foreign',
  'assess.step.total',
  'assess.step.rate',
  'assess.step.cap',
  'assess.step.subsidy',
] as const;

/** One of the closed list of lines. */
export type StepLabel = (typeof STEP_LABELS)[number];

/** Everything that can go into a line. */
export const STEP_INPUTS = [
  'contract',
  'invoiced',
  'paid',
  'from',
  'to',
  'bases',
  'base',
  'rate',
  'cap',
  'used',
  'computed',
  'remaining',
] as const;

/** One of the closed list of inputs. */
export type StepInput = (typeof STEP_INPUTS)[number];

/** One line of the working: `inputs` is what it is worked out from by name, `value` in yuan. */
export interface Step {
  readonly label: StepLabel;
  readonly clause: string;
  readonly service?: string;
  readonly inputs: Readonly<Partial<Record<StepInput, Valued>>>;
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
