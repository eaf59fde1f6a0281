/** How the amount was worked out: the three amounts of every service, then step by step with clauses. */
import type { Money, ServiceAmounts, Step } from '../model/index.ts';
import { grouped, shownValue, valueText } from '../model/index.ts';
import { serviceName } from './evidence.ts';
import type { Scope } from './scope.ts';
import { clauseText, percent, stepLabel } from './wording.ts';

/** A table of text; `amounts` are the columns of figures, which stand right-aligned. */
export interface Table {
  readonly columns: readonly string[];
  readonly amounts: readonly number[];
  readonly rows: readonly (readonly string[])[];
}

/** Amounts by service and the steps from base to subsidy. */
export interface Working {
  readonly heading: string;
  readonly services: Table;
  readonly steps: Table;
}

/** The working of the case. */
export function workingOf(scope: Scope): Working {
  const { say, assessed } = scope;
  const columns = ['service', 'contract', 'invoiced', 'paid', 'eligible'].map((key) => say(`working.${key}`));
  return {
    heading: say('dossier.working'),
    services: {
      columns,
      amounts: [1, 2, 3, 4],
      rows: assessed.services.map((service) => [
        serviceName(scope, service.id),
        ...amountsOf(scope, assessed.assessment.amounts[service.id]),
      ]),
    },
    steps: {
      columns: ['step', 'inputs', 'basis', 'value'].map((key) => say(`working.${key}`)),
      amounts: [3],
      rows: assessed.assessment.steps.map((step) => stepRow(scope, step)),
    },
  };
}

function amountsOf(scope: Scope, amounts: ServiceAmounts | undefined): readonly string[] {
  const cell = (amount: Money | undefined) => (amount === undefined ? scope.say('working.unknown') : grouped(amount));
  return [cell(amounts?.contract), cell(amounts?.invoiced), cell(amounts?.paid), cell(amounts?.eligible)];
}

function stepRow(scope: Scope, step: Step): readonly string[] {
  const { say } = scope;
  const label = stepLabel(step, say);
  const inputs = Object.entries(step.inputs).map(([name, input]) =>
    say('working.input', {
      name: say(`input.${name}`),
      text: name === 'rate' ? percent(valueText(input)) : shownValue(input),
    }),
  );
  return [
    step.service === undefined
      ? label
      : say('working.ofService', { service: serviceName(scope, step.service), step: label }),
    inputs.join('\n'),
    clauseText(step.clause, say),
    grouped(step.value),
  ];
}
