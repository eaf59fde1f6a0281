/** 服务过程和结果证明 (clause 5). */
import { daySide, factOf } from '../model/index.ts';
import { judgedOn } from '../rules/index.ts';
import { cite } from './cite.ts';
import { eachService } from './papers.ts';

/** Missing when the contract's term is over or not known; pending while the service still runs. */
export const result = eachService(({ contract, results }, matched, judgement) => {
  if (results.length > 0 || !judgement.scheme.documents.some(({ anyOf }) => anyOf.includes('result'))) return [];
  const ends = contract && factOf(contract.facts, 'endDate', 'day')?.value;
  if (ends === undefined || ends <= judgedOn(matched, judgement))
    return [{ code: 'result.missing', detail: 'none', values: {}, places: [] }];
  return [
    {
      code: 'result.pending',
      detail: 'running',
      values: { ends },
      found: daySide(ends),
      places: cite(contract, 'endDate'),
    },
  ];
});
