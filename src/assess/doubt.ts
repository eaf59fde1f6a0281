/** Facts that nobody has confirmed and that the sums are made of, with the values they could have instead. */
import { Decimal } from 'decimal.js';
import {
  AMOUNT_FIELD,
  DAY_FIELD,
  factOf,
  isOf,
  money,
  truncated,
  type Day,
  type DocumentKind,
  type Fact,
  type MatchedService,
  type SettledDocument,
  type Valued,
} from '../model/index.ts';
import { type ApplicableRules, type Papers, isRereading, type DoubtfulField, type Reading } from '../rules/index.ts';
import { misreadDays } from '../recognize/index.ts';

/**
 * One `check` fact. `alternatives` stand on the paper or were read there; `misread` are bounds for digits that only one
 * witness has seen.
 */
export interface Doubt {
  readonly document: SettledDocument;
  readonly fact: Fact;
  readonly field: DoubtfulField;
  readonly service: string;
  readonly alternatives: readonly Reading[];
  readonly misread: readonly Reading[];
}

/** The doubtful amounts of all services, and the doubtful days where a day decides about the window; each fact once. */
export function doubtsOf({ services, documents }: Papers, rules: ApplicableRules): readonly Doubt[] {
  const doubts = services.flatMap((service) =>
    documents.flatMap((document) =>
      decidingFields(document, service, rules).flatMap(
        (field) => doubtOf(document, field, { service, since: signedOn(service, documents), rules }) ?? [],
      ),
    ),
  );
  return [
    ...new Map(doubts.toReversed().map((doubt) => [`${doubt.document.id} ${doubt.fact.field}`, doubt])).values(),
  ].toReversed();
}

// Kinds whose amounts are summed.
const SUMMED = ['contract', 'invoice', 'payment'] as const satisfies readonly DocumentKind[];

function decidingFields(
  document: SettledDocument,
  service: MatchedService,
  { notice }: ApplicableRules,
): readonly DoubtfulField[] {
  const kind = SUMMED.find((one) => one === document.kind);
  if (kind === undefined || ![service.contract, ...service.invoices, ...service.payments].includes(document.id))
    return [];
  return [AMOUNT_FIELD[kind], ...(kind === notice.window.date ? [DAY_FIELD[kind]] : [])];
}

interface Setting {
  readonly service: MatchedService;
  /** The contract's day of signing where it is sure. */
  readonly since: Day | undefined;
  readonly rules: ApplicableRules;
}

function signedOn({ contract }: MatchedService, documents: readonly SettledDocument[]): Day | undefined {
  const signed = factOf(documents.find(({ id }) => id === contract)?.facts ?? {}, 'signDate', 'day');
  return signed?.status === 'sure' ? signed.value : undefined;
}

function doubtOf(document: SettledDocument, field: DoubtfulField, setting: Setting): Doubt | undefined {
  const fact = document.facts[field];
  if (fact === undefined || fact.status === 'sure') return undefined;
  const reading = (value: Valued): Reading => ({ document: document.id, field, value });
  // A alternative that is another reading of the same characters confirms all the others.
  const reread = fact.alternatives.some((alternative) => isRereading(fact, alternative));
  const alternatives = fact.alternatives.filter(
    (alternative) => isOf(alternative, fact.type) && alternative.value !== fact.value,
  );
  return {
    document,
    fact,
    field,
    service: setting.service.id,
    alternatives: alternatives.map(reading),
    misread: reread ? [] : misreadings(fact, setting).map(reading),
  };
}

// A digit misread, lost or read twice stays within a factor of ten. A day stays between signing and today: what is paid
// lies between them.
function misreadings(fact: Fact, { since, rules: { today } }: Setting): readonly Valued[] {
  if (isOf(fact, 'money')) {
    const amount = new Decimal(fact.value);
    return [truncated(amount.div(10)), money(amount.times(10))].map((value) => ({ type: 'money', value }));
  }
  if (!isOf(fact, 'day')) return [];
  const possible = misreadDays(fact.value).filter(
    (day) => day <= today && (fact.field === 'signDate' || since === undefined || day >= since),
  );
  return possible.map((value) => ({ type: 'day', value }));
}
