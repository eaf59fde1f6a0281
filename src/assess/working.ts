/** The working: every line of the sum, so that a reader can redo it by hand. */
import {
  compareMoney,
  grouped,
  money,
  type Assessment,
  type Say,
  type ServiceAmounts,
  type Step,
} from '../model/index.ts';
import { type ApplicableRules, baseOf, type Papers, type SubsidyComputed, sumsOf, type Tally } from '../rules/index.ts';

/**
 * Contract, invoiced, paid and eligible base of each service, in yuan. `paid` is all that was paid; `eligible` counts
 * only the window.
 */
export function amountsOf(papers: Papers, rules: ApplicableRules): Assessment['amounts'] {
  return Object.fromEntries(
    papers.services.map((service) => {
      const sums = sumsOf(service, papers, rules);
      const amounts: ServiceAmounts = {
        ...(sums.contract !== undefined && { contract: sums.contract }),
        ...(sums.invoiced !== undefined && { invoiced: sums.invoiced }),
        ...(sums.paid !== undefined && { paid: sums.paid }),
        eligible: baseOf(sums, rules.base.value),
      };
      return [service.id, amounts];
    }),
  );
}

/** Window and base of each service, then total, rate, cap and subsidy. Steps that change nothing are left out. */
export function stepsOf(papers: Papers, rules: ApplicableRules, sums: SubsidyComputed): readonly Step[] {
  const perService = papers.services.map((service) => ({ service: service.id, tally: sumsOf(service, papers, rules) }));
  const bases = perService.map(({ tally }) => baseOf(tally, rules.base.value));
  const { rate, cap, used } = rules;
  return [
    ...perService.flatMap(({ service, tally }) => serviceSteps(service, tally, rules)),
    ...(bases.length === 1
      ? []
      : [
          {
            label: 'assess.step.total',
            clause: rules.base.clause,
            inputs: { bases: bases.map(grouped).join(' + ') },
            value: sums.eligibleBase,
          },
        ]),
    {
      label: 'assess.step.rate',
      clause: rate.clause,
      inputs: { base: sums.eligibleBase, rate: rate.value },
      value: sums.computed,
    },
    { label: 'assess.step.cap', clause: cap.clause, inputs: { cap: cap.value, used }, value: sums.remaining },
    {
      label: 'assess.step.subsidy',
      clause: cap.clause,
      inputs: { computed: sums.computed, remaining: sums.remaining },
      value: sums.subsidy,
    },
  ];
}

function serviceSteps(service: string, tally: Tally, { base, notice: { window } }: ApplicableRules): readonly Step[] {
  const { contract, invoiced, paid, paidInWindow } = tally;
  const outside = paid !== undefined && paidInWindow !== undefined && compareMoney(paid, paidInWindow) !== 0;
  const parts = { contract, invoiced, paid: paidInWindow };
  const inputs = Object.fromEntries(
    Object.entries(parts).flatMap(([name, amount]) => (amount === undefined ? [] : [[name, amount]])),
  );
  const windowStep = {
    label: `assess.step.window.${window.date}`,
    clause: '1',
    service,
    inputs: { paid: paid ?? '', from: window.from, to: window.to },
    value: paidInWindow ?? '',
  };
  return [
    ...(outside ? [windowStep] : []),
    {
      label: base.value === 'least' ? 'assess.step.base' : `assess.step.base.${base.value}`,
      clause: base.clause,
      service,
      inputs,
      value: baseOf(tally, base.value),
    },
  ];
}

/** The working in one line: `126,000.00 × 40 % = 50,400.00 → cap 50,000.00, used 0.00 → 50,000.00`. */
export function workingLine({ steps, eligibleBase, computed, subsidy, notice }: Assessment, say: Say): string {
  const cap = steps.find(({ label }) => label === 'assess.step.cap')?.inputs;
  return say('assess.line', {
    base: grouped(eligibleBase),
    rate: percent(notice.rate),
    computed: grouped(computed),
    subsidy: grouped(subsidy),
    cap: grouped(money(cap?.cap ?? 0)),
    used: grouped(money(cap?.used ?? 0)),
  });
}

// 0.40 → 40, 0.355 → 35.5: moving the point on the text keeps it exact.
function percent(rate: string): string {
  return String(Number((Number(rate) * 100).toFixed(4)));
}
