/** What counts of each service: the base that the rate is applied to. */
import { compareMoney, least, ZERO, type MatchedCase, type Money, type ServiceLink } from '../model/index.ts';
import type { ApplicableRules, BaseRule } from './applicable-rules.ts';
import { tally, type Tally } from './tally.ts';

/** Service id → base in yuan. */
export type Bases = Readonly<Record<string, Money>>;

/** The services and papers that sums are made of. */
export type Papers = Pick<MatchedCase, 'services' | 'documents'>;

/**
 * The base of one service in yuan, never negative: the part that the rule names, or the least of those that are known.
 * Nothing paid in the window is 0.00 under every rule: the voucher pays back what was spent (clause 5). So is what is
 * in another currency, until a person says what it comes to in yuan.
 */
export function baseOf({ contract, invoiced, paidInWindow: paid = ZERO, foreign }: Tally, rule: BaseRule): Money {
  if (foreign === true) return ZERO;
  const known = [contract, invoiced, paid].filter((amount) => amount !== undefined);
  const base = { least: least(known), contract: contract ?? ZERO, invoiced: invoiced ?? ZERO, paid }[rule];
  return compareMoney(paid, ZERO) > 0 && compareMoney(base, ZERO) > 0 ? base : ZERO;
}

/** The bases of all services. */
export function basesOf(papers: Papers, rules: ApplicableRules): Bases {
  return Object.fromEntries(
    papers.services.map((service) => [service.id, baseOf(sumsOf(service, papers, rules), rules.base.value)]),
  );
}

/** The sums of one service in the notice's window; all services are given because they may share a slip. */
export function sumsOf(service: ServiceLink, papers: Papers, { notice }: ApplicableRules): Tally {
  return tally(service, papers, notice);
}
