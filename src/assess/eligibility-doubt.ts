/** Doubts about the applicant's papers that could make it ineligible: then everything is at risk. */
import {
  addDays,
  baseName,
  factOf,
  isOf,
  valueOn,
  valueText,
  yearOf,
  ZERO,
  type Day,
  type Fact,
  type FieldName,
  type Judgement,
  type MatchedCase,
  type SettledDocument,
  type Valued,
} from '../model/index.ts';
import type { Bases } from './base.ts';
import { misreadDays } from './misread-day.ts';
import { isRereading } from './reading.ts';
import type { Uncertain } from './sensitivity.ts';

/**
 * One `amount.uncertain` for every `check` fact of a certificate or credit report that another reading could turn from
 * good to bad or back.
 */
export function uncertainEligibility(matched: MatchedCase, judgement: Judgement, bases: Bases): readonly Uncertain[] {
  const nothing = Object.fromEntries(Object.keys(bases).map((service) => [service, ZERO]));
  return matched.documents.flatMap((document) =>
    decidingFields(document, matched).flatMap((field) => {
      const fact = document.facts[field];
      if (fact === undefined || fact.status === 'sure' || !couldTurn(fact, document, matched, judgement)) return [];
      const found = valueText(fact);
      const values = {
        file: baseName(document.path),
        found,
        alternatives: fact.alternatives.map(valueText).join('、') || '—',
      };
      const places = fact.places.map((place) => ({ document: document.id, ...place }));
      return [
        {
          complaint: {
            code: 'amount.uncertain',
            detail: field === 'issueDate' ? `${document.kind}.issueDate` : field,
            values,
            found,
            places,
          },
          outcomes: [nothing],
        },
      ];
    }),
  );
}

// The bureau's own list decides before a certificate; a validity date before a date of issue.
function decidingFields({ kind, facts }: SettledDocument, { applicant }: MatchedCase): readonly FieldName[] {
  const day: FieldName = facts.validUntil === undefined ? 'issueDate' : 'validUntil';
  if (kind === 'eligibility') return applicant.match.rows.length > 0 ? [] : [day];
  return kind === 'credit-report' ? ['grade', 'issueDate', 'validUntil'] : [];
}

function couldTurn(fact: Fact, document: SettledDocument, matched: MatchedCase, judgement: Judgement): boolean {
  const on = matched.submittedOn ?? judgement.today;
  const good = (valued: Valued): boolean => {
    if (isOf(valued, 'day'))
      return fact.field === 'validUntil' ? valued.value >= on : recent(valued.value, on, document, judgement);
    return reachesMinimum(valueText(valued), document, judgement, on);
  };
  if (isOf(fact, 'day') && isWholeTerm(document)) return false;
  const turned = fact.alternatives.some(
    (alternative) => isOf(alternative, fact.type) && good(alternative) !== good(fact),
  );
  const reread = fact.alternatives.some((alternative) => isRereading(fact, alternative));
  return turned || (!reread && misreadings(fact, judgement.today).some((other) => good(other) !== good(fact)));
}

function misreadings(fact: Fact, today: Day): readonly Valued[] {
  if (!isOf(fact, 'day')) return lookAlikes(valueText(fact)).map((value) => ({ type: 'text', value }));
  return misreadDays(fact.value)
    .filter((day) => fact.field === 'validUntil' || day <= today)
    .map((value) => ({ type: 'day', value }));
}

// From the day of issue to the last day whole years have passed: two prints that vouch for each other.
function isWholeTerm({ facts }: SettledDocument): boolean {
  const [issued, until] = [factOf(facts, 'issueDate', 'day')?.value, factOf(facts, 'validUntil', 'day')?.value];
  if (issued === undefined || until === undefined || yearOf(until) <= yearOf(issued)) return false;
  return [until, addDays(until, 1)].some((day) => day.slice(5) === issued.slice(5));
}

// A certificate holds for three years, a credit report for the months that the scheme sets.
function recent(issued: Day, on: Day, { kind }: SettledDocument, { scheme }: Judgement): boolean {
  const months = kind === 'eligibility' ? 36 : (valueOn(scheme.policy.creditValidMonths, on)?.value ?? 0);
  const age =
    (yearOf(on) - yearOf(issued)) * 12 +
    Number(on.slice(5, 7)) -
    Number(issued.slice(5, 7)) +
    (on.slice(8) > issued.slice(8) ? 1 : 0);
  return issued <= on && age <= months;
}

function reachesMinimum(grade: string, { facts }: SettledDocument, { scheme }: Judgement, on: Day): boolean {
  const issuer = facts.issuer === undefined ? undefined : valueText(facts.issuer);
  const scale =
    scheme.creditScales.find((one) => one.issuer === issuer) ?? scheme.creditScales.find((one) => one.issuer === '*');
  const rank = (wanted: string) =>
    (scale?.grades ?? []).indexOf(
      wanted
        .normalize('NFKC')
        .toUpperCase()
        .replace(/[\s级等]/gu, ''),
    );
  return rank(grade) >= 0 && rank(grade) <= rank(valueOn(scheme.policy.creditMinimum, on)?.value ?? '');
}

// One round letter on a scan is easily another; AAA is not.
function lookAlikes(grade: string): readonly string[] {
  return /^[BCD]/u.test(grade) ? ['B', 'C', 'D'].map((letter) => grade.replace(/[BCD]/gu, letter)) : [];
}
