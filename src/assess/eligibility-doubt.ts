/**
 * Doubts about the applicant's papers that could make it ineligible: then everything is at risk. The rules are asked
 * again with the other readings.
 */
import {
  addDays,
  anyOf,
  baseName,
  factOf,
  isOf,
  valueText,
  yearOf,
  ZERO,
  type Complaint,
  type FieldName,
  type Day,
  type Fact,
  type Judgement,
  type MatchedCase,
  type SettledDocument,
  type Valued,
} from '../model/index.ts';
import {
  certificatesOf,
  certificateValidity,
  CREDIT_RULES,
  holdsOn,
  judgedOn,
  listedValidity,
  type Bases,
  type Validity,
  isRereading,
  readAs,
} from '../rules/index.ts';
import { misreadDays, misreadYears } from '../recognize/index.ts';
import type { Uncertain } from './sensitivity.ts';

/** A field that decides about a paper, and what the rule says of the paper. */
interface Deciding {
  readonly field: FieldName;
  /** What is said of it when it is in doubt. */
  readonly said: 'certificateNumber' | 'validUntil' | 'grade' | 'eligibility.issueDate' | 'credit-report.issueDate';
  readonly isGood: (paper: SettledDocument) => boolean;
}

/**
 * One `amount.uncertain` for every `check` fact of a certificate or credit report that another reading could turn from
 * good to bad or back.
 */
export function uncertainEligibility(matched: MatchedCase, judgement: Judgement, bases: Bases): readonly Uncertain[] {
  const nothing = Object.fromEntries(Object.keys(bases).map((service) => [service, ZERO]));
  const certificates = decidingCertificates(matched, judgement);
  return matched.documents.flatMap((document) =>
    decidingFields(document, certificates, matched, judgement).flatMap(({ field, said, isGood }) => {
      const fact = document.facts[field];
      if (fact === undefined || fact.status === 'sure' || !couldTurn(fact, document, isGood, judgement.today))
        return [];
      return [{ complaint: complaintOf(said, fact, document), outcomes: [nothing] }];
    }),
  );
}

// A row of the bureau's own list that holds decides before any certificate.
function decidingCertificates(matched: MatchedCase, judgement: Judgement): readonly SettledDocument[] {
  const on = judgedOn(matched, judgement);
  return matched.applicant.match.rows.some((row) => holdsOn(listedValidity(row), on)) ? [] : certificatesOf(matched);
}

function decidingFields(
  document: SettledDocument,
  certificates: readonly SettledDocument[],
  matched: MatchedCase,
  judgement: Judgement,
): readonly Deciding[] {
  const on = judgedOn(matched, judgement);
  const validity = certificates.includes(document) ? certificateValidity(document) : undefined;
  if (validity !== undefined) {
    const field = validity.decidedBy;
    return [
      {
        field,
        said: field === 'issueDate' ? 'eligibility.issueDate' : field,
        isGood: (paper) => isValidOn(certificateValidity(paper), on),
      },
    ];
  }
  if (document.kind !== 'credit-report') return [];
  const by = (rule: keyof typeof CREDIT_RULES) => (paper: SettledDocument) =>
    CREDIT_RULES[rule](paper, { matched, judgement }).length === 0;
  return [
    { field: 'grade', said: 'grade', isGood: by('grade') },
    { field: 'issueDate', said: 'credit-report.issueDate', isGood: by('age') },
    { field: 'validUntil', said: 'validUntil', isGood: by('age') },
  ];
}

function isValidOn(validity: Validity | undefined, on: Day): boolean {
  return validity !== undefined && holdsOn(validity, on);
}

function couldTurn(fact: Fact, document: SettledDocument, isGood: Deciding['isGood'], today: Day): boolean {
  if (isOf(fact, 'day') && isWholeTerm(document)) return false;
  const good = (value: Valued) =>
    readAs([document], [{ document: document.id, field: fact.field, value }]).every(isGood);
  const turns = (value: Valued) => good(value) !== isGood(document);
  const reread = fact.alternatives.some((alternative) => isRereading(fact, alternative));
  return (
    fact.alternatives.some((alternative) => isOf(alternative, fact.type) && turns(alternative)) ||
    (!reread && misreadings(fact, today).some(turns))
  );
}

function complaintOf(detail: Deciding['said'], fact: Fact, document: SettledDocument): Complaint {
  const found = valueText(fact);
  return {
    code: 'amount.uncertain',
    detail,
    values: {
      file: baseName(document.path),
      found,
      alternatives: fact.alternatives.map(valueText).join('、') || '—',
    },
    found: anyOf([fact]),
    places: fact.places.map((place) => ({ document: document.id, ...place })),
  };
}

function misreadings(fact: Fact, today: Day): readonly Valued[] {
  if (isOf(fact, 'day')) {
    const days = misreadDays(fact.value).filter((day) => fact.field === 'validUntil' || day <= today);
    return days.map((value) => ({ type: 'day', value }));
  }
  if (isOf(fact, 'id')) return misreadYears(fact.value).map((value) => ({ type: 'id', value }));
  return lookAlikes(valueText(fact)).map((value) => ({ type: 'text', value }));
}

// From the day of issue to the last day whole years have passed: two prints that vouch for each other.
function isWholeTerm({ facts }: SettledDocument): boolean {
  const [issued, until] = [factOf(facts, 'issueDate', 'day')?.value, factOf(facts, 'validUntil', 'day')?.value];
  if (issued === undefined || until === undefined || yearOf(until) <= yearOf(issued)) return false;
  return [until, addDays(until, 1)].some((day) => day.slice(5) === issued.slice(5));
}

// One round letter on a scan is easily another; AAA is not.
function lookAlikes(grade: string): readonly string[] {
  return /^[BCD]/u.test(grade) ? ['B', 'C', 'D'].map((letter) => grade.replace(/[BCD]/gu, letter)) : [];
}
