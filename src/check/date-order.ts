/**
 * Dates that cannot follow one another so: 签订 ≤ 开始 ≤ 结束, no invoice, payment or result before signing, none in the
 * future.
 */
import { DAY_FIELD, daySide, factOf, type Day, type FieldName, type SettledDocument } from '../model/index.ts';
import { cite, fileName } from './cite.ts';
import { allPapers, eachService, type ServiceComplaint } from './papers.ts';

interface Dated {
  readonly paper: SettledDocument;
  readonly field: FieldName;
  readonly day: Day;
}

/** A day before one that should precede it is odd; a day after today is more than odd. */
export const dateOrder = eachService((papers, _, { today }) => {
  const { contract } = papers;
  const [signed, starts, ends] =
    contract === undefined
      ? []
      : (['signDate', 'startDate', 'endDate'] as const).map((field) => dated(contract, field));
  const own = allPapers(papers)
    .filter((paper) => paper !== contract)
    .map(ownDay);
  const pairs = [[signed, starts], [starts, ends], ...own.map((later) => [signed, later])] as const;
  return [
    ...[signed, ...own].flatMap((one) => (one !== undefined && one.day > today ? [future(one, today)] : [])),
    ...pairs.flatMap(([first, second]) =>
      first !== undefined && second !== undefined && second.day < first.day ? [reversed(first, second)] : [],
    ),
  ];
});

function dated(paper: SettledDocument, field: FieldName): Dated | undefined {
  const day = factOf(paper.facts, field, 'day')?.value;
  return day === undefined ? undefined : { paper, field, day };
}

function ownDay(paper: SettledDocument): Dated | undefined {
  const field = DAY_FIELD[paper.kind];
  return field === null ? undefined : dated(paper, field);
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

function reversed(first: Dated, second: Dated): ServiceComplaint {
  return {
    code: 'date.order',
    detail: `${second.paper.kind}-${second.field}`,
    values: { file: fileName(second.paper), expected: first.day, found: second.day },
    expected: daySide(first.day),
    found: daySide(second.day),
    places: [...cite(first.paper, first.field), ...cite(second.paper, second.field)],
  };
}
