/**
 * Which doubts could change the subsidy: asked by working it out again, so that nobody looks at a digit that pays the
 * same.
 */
import { Decimal } from 'decimal.js';
import {
  anyOf,
  baseName,
  compareMoney,
  inFile,
  isOf,
  money,
  shownValue,
  type Complaint,
  type Notice,
  type ServiceLink,
  type Valued,
} from '../model/index.ts';
import {
  type ApplicableRules,
  type Bases,
  basesOf,
  computeSubsidy,
  inWindow,
  type Papers,
  readAs,
  type Reading,
} from '../rules/index.ts';
import { doubtsOf, type Doubt } from './doubt.ts';

/** A complaint together with the bases there could be instead. */
export interface Uncertain {
  readonly complaint: Complaint;
  readonly outcomes: readonly Bases[];
}

/** One `amount.uncertain` for every doubtful amount or day whose other values would change the subsidy. */
export function uncertainAmounts(papers: Papers, rules: ApplicableRules): readonly Uncertain[] {
  const doubts = doubtsOf(papers, rules);
  const believed = basesOf(papers, rules);
  const scenarios = scenariosOf(doubts, believed, papers, rules);
  return doubts.flatMap((doubt) => {
    const outcomes =
      scenarios.map((scenario) => changes(doubt, scenario, papers, rules)).find((changed) => changed.length > 0) ?? [];
    return outcomes.length === 0
      ? []
      : [{ complaint: complaintOf(doubt), outcomes: outcomes.map((bases) => ({ ...believed, ...bases })) }];
  });
}

// How the other papers of a service are read, and the bases of the other services.
interface Scenario {
  readonly readings: readonly Reading[];
  readonly bases: Bases;
}

// Doubts can hide each other: three papers misread alike, or services that together overfill the cap. So each is also
// asked with the
// other services at their lowest, where the cap hides least, and its own papers as believed, at their lowest and at
// their highest.
function scenariosOf(
  doubts: readonly Doubt[],
  believed: Bases,
  papers: Papers,
  rules: ApplicableRules,
): readonly Scenario[] {
  const [low, high] = ([-1, 1] as const).map((sign) => doubts.flatMap((doubt) => extreme(doubt, sign, rules.notice)));
  const bases = basesOf({ ...papers, documents: readAs(papers.documents, low ?? []) }, rules);
  return [{ readings: [], bases: believed }, ...[[], low ?? [], high ?? []].map((readings) => ({ readings, bases }))];
}

// The bases, of the services that the paper belongs to, under each value that makes a difference.
function changes(doubt: Doubt, scenario: Scenario, papers: Papers, rules: ApplicableRules): readonly Bases[] {
  const services = bound(new Set([doubt.document.id]), papers);
  const ids = new Set(services.flatMap(idsOf));
  const others = scenario.readings.filter(
    ({ document, field }) => document !== doubt.document.id || field !== doubt.fact.field,
  );
  const documents = readAs(
    papers.documents.filter(({ id }) => ids.has(id)),
    others,
  );
  const read = (...readings: readonly Reading[]) =>
    basesOf({ services, documents: readAs(documents, readings) }, rules);
  const subsidy = (bases: Bases) => computeSubsidy({ ...scenario.bases, ...bases }, rules).subsidy;
  const before = subsidy(read());
  const readings = [...doubt.alternatives, ...(decides(doubt, read) ? doubt.misread : [])];
  return readings.map((reading) => read(reading)).filter((bases) => subsidy(bases) !== before);
}

// The services that the papers belong to, with those that share a slip or an invoice with them.
function bound(ids: ReadonlySet<string>, papers: Papers): Papers['services'] {
  const services = papers.services.filter((service) => idsOf(service).some((id) => ids.has(id)));
  const all = new Set([...ids, ...services.flatMap(idsOf)]);
  return all.size === ids.size ? services : bound(all, papers);
}

function idsOf({ contract, invoices, payments }: ServiceLink): readonly string[] {
  return [...(contract === undefined ? [] : [contract]), ...invoices, ...payments];
}

// An amount above the least decides nothing unless another reading says so: the paper with the least amount vouches for
// that much.
function decides({ document, fact }: Doubt, read: (...readings: readonly Reading[]) => Bases): boolean {
  if (!isOf(fact, 'money')) return true;
  const below: Reading = {
    document: document.id,
    field: fact.field,
    value: { type: 'money', value: money(new Decimal(fact.value).minus('0.01')) },
  };
  return JSON.stringify(read(below)) !== JSON.stringify(read());
}

// The reading that lowers (−1) or raises (1) the sums most; none when the fact itself does.
function extreme({ fact, alternatives, misread }: Doubt, sign: 1 | -1, notice: Notice): readonly Reading[] {
  const best = [...alternatives, ...misread].toSorted((a, b) => sign * compare(b.value, a.value, notice))[0];
  return best !== undefined && sign * compare(best.value, fact, notice) > 0 ? [best] : [];
}

function compare(a: Valued | undefined, b: Valued | undefined, notice: Notice): number {
  if (a !== undefined && b !== undefined && isOf(a, 'money') && isOf(b, 'money')) return compareMoney(a.value, b.value);
  const counts = (value: Valued | undefined) =>
    Number(value !== undefined && isOf(value, 'day') && inWindow(value.value, notice));
  return counts(a) - counts(b);
}

function complaintOf({ document, fact, field, service, alternatives }: Doubt): Complaint {
  const places = [...fact.places, ...fact.alternatives.flatMap((alternative) => alternative.places)].map((place) => ({
    document: document.id,
    ...place,
  }));
  const others = alternatives.flatMap(({ value }) => value ?? []);
  return {
    code: 'amount.uncertain',
    detail: field,
    service,
    found: anyOf([fact]),
    places,
    values: {
      file: baseName(inFile(document, fact.places[0]?.page ?? 1).path),
      found: shownValue(fact),
      alternatives: others.map(shownValue).join('、') || '—',
    },
    ...(others.length > 0 && { expected: anyOf(others) }),
  };
}
