/** Which doubts could change the subsidy: asked by working it out again, so that nobody looks at a digit that pays the same. */
import { Decimal } from 'decimal.js';
import { isOf, money, type Complaint, valueText } from '../model/index.ts';
import { basesOf, type Bases, type Papers } from './base.ts';
import { reckon } from './cap.ts';
import { doubtsOf, type Doubt } from './doubt.ts';
import { readAs, type Reading } from './reading.ts';
import type { Terms } from './terms.ts';

/** A complaint together with the bases there could be instead. */
export interface Uncertain {
  readonly complaint: Complaint;
  readonly outcomes: readonly Bases[];
}

/** One `amount.uncertain` for every doubtful amount or day whose other values would change the subsidy. */
export function uncertainAmounts(papers: Papers, terms: Terms): readonly Uncertain[] {
  const doubts = doubtsOf(papers, terms);
  return doubts.flatMap((doubt) => {
    const others = doubts.filter((other) => other !== doubt);
    const outcomes = outcomesOf(doubt, others, papers, terms);
    return outcomes.length === 0 ? [] : [{ complaint: complaintOf(doubt), outcomes }];
  });
}

// Doubts can hide each other (three papers misread alike), so each is also asked with all others at their lowest and at their highest.
function outcomesOf(doubt: Doubt, others: readonly Doubt[], papers: Papers, terms: Terms): readonly Bases[] {
  const contexts = [[], others.flatMap((other) => extreme(other, -1)), others.flatMap((other) => extreme(other, 1))];
  const found = contexts.map((context) => changes(doubt, narrowed({ ...papers, documents: readAs(papers.documents, context) }, doubt), terms));
  return (found.find((outcomes) => outcomes.length > 0) ?? []).map((bases) => ({ ...basesOf(papers, terms), ...bases }));
}

function changes(doubt: Doubt, papers: Papers, terms: Terms): readonly Bases[] {
  const read = (...readings: readonly Reading[]) => basesOf({ ...papers, documents: readAs(papers.documents, readings) }, terms);
  const before = reckon(read(), terms).subsidy;
  const readings = [...doubt.rivals, ...(decides(doubt, read) ? doubt.misread : [])];
  return readings.map((reading) => read(reading)).filter((bases) => reckon(bases, terms).subsidy !== before);
}

// An amount above the least decides nothing as long as it is not much smaller: the paper with the least amount vouches for that much.
function decides({ document, fact }: Doubt, read: (...readings: readonly Reading[]) => Bases): boolean {
  if (!isOf(fact, 'money')) return true;
  const below: Reading = { document: document.id, field: fact.field, value: { type: 'money', value: money(new Decimal(fact.value).minus('0.01')) } };
  return JSON.stringify(read(below)) !== JSON.stringify(read());
}

function extreme({ fact, rivals, misread }: Doubt, sign: 1 | -1): readonly Reading[] {
  const weight = ({ value }: Reading) => (value === undefined ? -Infinity : isOf(value, 'money') ? Number(value.value) : 0);
  const own = isOf(fact, 'money') ? Number(fact.value) : 0;
  const best = [...rivals, ...misread].toSorted((a, b) => sign * (weight(b) - weight(a)))[0];
  return best !== undefined && sign * (weight(best) - own) > 0 ? [best] : [];
}

function complaintOf({ document, fact, service, rivals }: Doubt): Complaint {
  const places = [...fact.places, ...fact.rivals.flatMap((rival) => rival.places)].map((place) => ({ document: document.id, ...place }));
  const found = valueText(fact);
  const others = rivals.flatMap(({ value }) => (value === undefined ? [] : [valueText(value)]));
  return {
    code: 'amount.uncertain', detail: fact.field, service, found, places,
    values: { file: document.path.split('/').at(-1) ?? document.path, found, rivals: others.join('、') || '—' },
    ...(others.length > 0 && { expected: others.join(' / ') }),
  };
}
