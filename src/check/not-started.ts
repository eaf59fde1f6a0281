/** 服务内容已经开始后 (clause 5): a voucher is asked for once the service has begun. */
import { daySide, factOf } from '../model/index.ts';
import { judgedOn } from '../rules/index.ts';
import { cite } from './cite.ts';
import { eachService } from './papers.ts';

/**
 * Raised when the contract's term begins after the application and no result shows that it began before; no dates at
 * all leave it to the missing result.
 */
export const notStarted = eachService(({ contract, results }, matched, judgement) => {
  const on = judgedOn(matched, judgement);
  const starts = contract && factOf(contract.facts, 'startDate', 'day')?.value;
  const begun = results.some(({ facts }) => (factOf(facts, 'issueDate', 'day')?.value ?? on) <= on);
  if (starts === undefined || starts <= on || begun) return [];
  return [
    {
      code: 'service.not-started',
      detail: 'later',
      values: { starts, on },
      expected: daySide(on),
      found: daySide(starts),
      places: cite(contract, 'startDate'),
    },
  ];
});
