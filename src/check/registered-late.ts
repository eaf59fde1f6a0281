/** A provider that was registered after signing, or whose registration had lapsed. */
import { daySide, factOf, textSide, type Day, type Provider } from '../model/index.ts';
import { cite } from './cite.ts';
import { eachService } from './papers.ts';

/** One row that holds from signing to the end of the service is enough; a row without days is not judged by days. */
export const registeredLate = eachService(({ service: { provider }, contract }) => {
  const day = (field: 'signDate' | 'startDate' | 'endDate') => contract && factOf(contract.facts, field, 'day')?.value;
  const signed = day('signDate') ?? day('startDate');
  const ends = day('endDate') ?? signed;
  const { rows } = provider.match;
  if (
    signed === undefined ||
    ends === undefined ||
    rows.length === 0 ||
    rows.some((row) => isInTime(row, signed) && isInForce(row, ends))
  )
    return [];
  const row = rows.find((one) => isInTime(one, signed)) ?? rows[0];
  const late = row !== undefined && !isInTime(row, signed);
  const registered = late ? row.registeredOn : row?.validUntil;
  return [
    {
      code: 'provider.registered-late',
      detail: late ? 'late' : 'lapsed',
      values: { provider: row?.name ?? '—', registered: registered ?? '—', signed, ends },
      expected: daySide(late ? signed : ends),
      found: registered === undefined ? textSide('—') : daySide(registered),
      places: [...cite(contract, 'signDate', 'endDate'), ...provider.places],
    },
  ];
});

function isInTime({ registeredOn }: Provider, signed: Day): boolean {
  return registeredOn === undefined || registeredOn <= signed;
}

function isInForce({ validUntil }: Provider, ends: Day): boolean {
  return validUntil === undefined || validUntil >= ends;
}
