/**
 * Dates that cannot follow one another so: 签订 ≤ 开始 ≤ 结束, no invoice, payment or result before signing, none in the
 * future.
 */
import {
  daySide,
  factOf,
  isOf,
  type Day,
  type FieldName,
  type SettledDocument,
  type VariantOf,
} from '../model/index.ts';
import { cite, fileName } from './cite.ts';
import { eachService, type ServiceComplaint } from './papers.ts';

interface Dated {
  readonly paper: SettledDocument;
  readonly field: FieldName;
  readonly day: Day;
  /** The day, and those that the ink of a scan could say too. */
  readonly readings: readonly Day[];
}

/** What is said of a day that comes before one that should precede it. */
type Reversed = Exclude<VariantOf<'date.order'>, 'future'>;

/**
 * A day before one that should precede it is odd; a day after today is more than odd. What the ink of a scan leaves open
 * is neither.
 */
export const dateOrder = eachService((papers, _, { today }) => {
  const { contract, invoices, payments, results } = papers;
  const day = (field: FieldName) => (contract === undefined ? undefined : dated(contract, field));
  const [signed, starts] = [day('signDate'), day('startDate')];
  const own = [
    ...invoices.map((paper) => ({ later: dated(paper, 'issueDate'), said: 'invoice-issueDate' as const })),
    ...payments.map((paper) => ({ later: dated(paper, 'paidDate'), said: 'payment-paidDate' as const })),
    ...results.map((paper) => ({ later: dated(paper, 'issueDate'), said: 'result-issueDate' as const })),
  ];
  const pairs = [
    { first: signed, later: starts, said: 'contract-startDate' as const },
    { first: starts, later: day('endDate'), said: 'contract-endDate' as const },
    ...own.map((pair) => ({ first: signed, ...pair })),
  ];
  return [
    ...[signed, ...own.map(({ later }) => later)].flatMap((one) =>
      one?.readings.every((each) => each > today) === true ? [future(one, today)] : [],
    ),
    ...pairs.flatMap(({ first, later, said }) =>
      first !== undefined && later !== undefined && isReversed(first, later) ? [reversed(said, first, later)] : [],
    ),
  ];
});

function dated(paper: SettledDocument, field: FieldName): Dated | undefined {
  const fact = factOf(paper.facts, field, 'day');
  if (fact === undefined) return undefined;
  const beside = fact.alternatives.flatMap((one) =>
    isOf(one, 'day') && one.witnesses.includes('ink') ? [one.value] : [],
  );
  return { paper, field, day: fact.value, readings: [fact.value, ...beside] };
}

// However both are read.
function isReversed(first: Dated, later: Dated): boolean {
  return later.readings.every((after) => first.readings.every((before) => after < before));
}

function future({ paper, field, day }: Dated, today: Day): ServiceComplaint {
  return {
    code: 'date.order',
    detail: 'future',
    values: { file: fileName(paper), found: day, today },
    expected: daySide(today),
    found: daySide(day),
    places: cite(paper, field),
    severity: 'hold',
  };
}

function reversed(detail: Reversed, first: Dated, second: Dated): ServiceComplaint {
  return {
    code: 'date.order',
    detail,
    values: { file: fileName(second.paper), expected: first.day, found: second.day },
    expected: daySide(first.day),
    found: daySide(second.day),
    places: [...cite(first.paper, first.field), ...cite(second.paper, second.field)],
  };
}
