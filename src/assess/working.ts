/** The working: every line of the sum, so that a reader can redo it by hand. */
import {
  compareMoney,
  grouped,
  type Assessment,
  type Day,
  type Money,
  type ServiceAmounts,
  type Step,
  type StepLabel,
  type Valued,
} from '../model/index.ts';
import {
  type ApplicableRules,
  baseOf,
  type BaseRule,
  type Papers,
  type SubsidyComputed,
  sumsOf,
  type Tally,
} from '../rules/index.ts';

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
  const total: Step = {
    label: 'assess.step.total',
    clause: rules.base.clause,
    inputs: { bases: text(bases.map(grouped).join(' + ')) },
    value: sums.eligibleBase,
  };
  return [
    ...perService.flatMap(({ service, tally }) => serviceSteps(service, tally, rules)),
    ...(bases.length === 1 ? [] : [total]),
    {
      label: 'assess.step.rate',
      clause: rate.clause,
      inputs: { base: yuan(sums.eligibleBase), rate: text(rate.value) },
      value: sums.computed,
    },
    {
      label: 'assess.step.cap',
      clause: cap.clause,
      inputs: { cap: yuan(cap.value), used: yuan(used) },
      value: sums.remaining,
    },
    {
      label: 'assess.step.subsidy',
      clause: cap.clause,
      inputs: { computed: yuan(sums.computed), remaining: yuan(sums.remaining) },
      value: sums.subsidy,
    },
  ];
}

function serviceSteps(service: string, tally: Tally, rules: ApplicableRules): readonly Step[] {
  const { contract, invoiced, paidInWindow } = tally;
  const { base } = rules;
  const inputs: Step['inputs'] = {
    ...(contract !== undefined && { contract: yuan(contract) }),
    ...(invoiced !== undefined && { invoiced: yuan(invoiced) }),
    ...(paidInWindow !== undefined && { paid: yuan(paidInWindow) }),
  };
  return [
    ...windowSteps(service, tally, rules),
    {
      label: baseLabel(tally, base.value),
      clause: base.clause,
      service,
      inputs,
      value: baseOf(tally, base.value),
    },
  ];
}

function baseLabel({ foreign }: Tally, rule: BaseRule): StepLabel {
  if (foreign === true) return 'assess.step.base.foreign';
  return rule === 'least' ? 'assess.step.base' : `assess.step.base.${rule}`;
}

// Only where a part of what was paid lies outside.
function windowSteps(
  service: string,
  { paid, paidInWindow }: Tally,
  { notice: { window } }: ApplicableRules,
): readonly Step[] {
  if (paid === undefined || paidInWindow === undefined || compareMoney(paid, paidInWindow) === 0) return [];
  const inputs = { paid: yuan(paid), from: onDay(window.from), to: onDay(window.to) };
  return [{ label: `assess.step.window.${window.date}`, clause: '1', service, inputs, value: paidInWindow }];
}

function yuan(value: Money): Valued {
  return { type: 'money', value };
}

function onDay(value: Day): Valued {
  return { type: 'day', value };
}

function text(value: string): Valued {
  return { type: 'text', value };
}
