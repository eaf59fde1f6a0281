/** The rules that hold for one notice and what the enterprise has used of its cap: all that the sums need to know. */
import { Fault, type Dated, type Day, type Judgement, type Money, type Notice, type Policy } from '../model/index.ts';
import { valueOn } from './dated.ts';

/** By which of a service's amounts the base is measured. */
export type BaseRule = NonNullable<Policy['base'][number]['value']>;

/**
 * Rate, cap and base rule of one notice, each with its clause; `used` in yuan is what stands against the cap outside
 * this application, `today` the day of judging.
 */
export interface ApplicableRules {
  readonly notice: Notice;
  readonly base: { readonly value: BaseRule; readonly clause: string };
  readonly rate: { readonly value: string; readonly clause: string };
  readonly cap: { readonly value: Money; readonly clause: string };
  readonly used: Money;
  readonly today: Day;
}

/**
 * The day whose policy a notice follows: the last of its window, so that a rule that begins within the year holds for
 * the year's notice.
 */
export function policyDay(notice: Notice): Day {
  return notice.window.to;
}

/**
 * The rules of a judgement. Throws a `configuration` Fault when the policy has no cap, base or rate range for the
 * notice, which loading has ruled out.
 */
export function applicableRules({ scheme: { policy }, notice, ledger, today }: Judgement): ApplicableRules {
  return {
    notice,
    base: ruleOn('base', policy.base, notice),
    rate: { value: notice.rate, clause: ruleOn('rateRange', policy.rateRange, notice).clause },
    cap: ruleOn('cap', policy.cap, notice),
    used: ledger.used,
    today,
  };
}

function ruleOn<T>(name: keyof Policy, entries: readonly Dated<T>[], notice: Notice) {
  const rule = valueOn(entries, policyDay(notice));
  if (rule === undefined)
    throw new Fault('configuration', [
      `policy.yaml: ${name} has no value on ${policyDay(notice)} (notice ${notice.id})`,
    ]);
  return rule;
}
