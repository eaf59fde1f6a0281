/** When a certificate of eligibility lapses: the term of each kind, from its issue or by its number (clause 2). */
import {
  lastDayOfTerm,
  dayOf,
  ENTERPRISE_KINDS,
  factOf,
  yearOf,
  type Day,
  type Enterprise,
  type EnterpriseKind,
  type SettledDocument,
} from '../model/index.ts';

/** From when to when a proof holds, both days included; an absent day is no limit. */
export interface Validity {
  readonly from?: Day | undefined;
  readonly to?: Day | undefined;
}

/** The validity of a certificate, and the field that decides about its last day. */
export interface CertificateValidity extends Validity {
  readonly decidedBy: 'validUntil' | 'certificateNumber' | 'issueDate';
}

/** Months from the issue, or the calendar year of the registration. */
type Term = number | 'calendar-year';

// 高新技术企业认定管理办法 (国科发火〔2016〕32号): three years from the issue. 优质中小企业梯度培育管理暂行办法 (工信部企业〔2022〕63号): three
// years. 国科火字〔2019〕87号: 登记编号当年有效.
const TERMS = {
  高新技术企业: 36,
  科技型中小企业: 'calendar-year',
  专精特新中小企业: 36,
  创新型中小企业: 36,
} as const satisfies Record<EnterpriseKind, Term>;

/** The validity of a certificate; undefined when no day is found on it: such a paper proves nothing about any day. */
export function certificateValidity({ facts }: Pick<SettledDocument, 'facts'>): CertificateValidity | undefined {
  const from = factOf(facts, 'issueDate', 'day')?.value;
  const printed = factOf(facts, 'validUntil', 'day')?.value;
  if (printed !== undefined) return { from, to: printed, decidedBy: 'validUntil' };
  const number = factOf(facts, 'certificateNumber', 'id')?.value;
  const kind = kindOf(factOf(facts, 'certificateKind', 'text')?.value ?? '', number);
  const byNumber = TERMS[kind] === 'calendar-year' ? numberYearEnd(number) : undefined;
  if (byNumber !== undefined) return { from, to: byNumber, decidedBy: 'certificateNumber' };
  return from && { from, to: lastDay(kind, from), decidedBy: 'issueDate' };
}

/** The validity of a row of the enterprise list; a row without any day is not limited. */
export function listedValidity({ kind, certificateNumber, validFrom, validUntil }: Enterprise): Validity {
  const byNumber = TERMS[kind] === 'calendar-year' ? numberYearEnd(certificateNumber) : undefined;
  return { from: validFrom, to: validUntil ?? byNumber ?? (validFrom && lastDay(kind, validFrom)) };
}

/** Whether a proof holds on a day. */
export function holdsOn({ from, to }: Validity, on: Day): boolean {
  return (from === undefined || from <= on) && (to === undefined || to >= on);
}

function lastDay(kind: EnterpriseKind, issued: Day): Day | undefined {
  const term: Term = TERMS[kind];
  return term === 'calendar-year' ? dayOf(yearOf(issued), 12, 31) : lastDayOfTerm(issued, term);
}

// A certificate that does not say its kind is of the kind whose number it bears, else of the commonest.
function kindOf(text: string, number: string | undefined): EnterpriseKind {
  const named = ENTERPRISE_KINDS.find((kind) => text.includes(kind.slice(0, 3)));
  return named ?? (numberYearEnd(number) === undefined ? '高新技术企业' : '科技型中小企业');
}

// A 入库登记编号 begins with its year and the six digits of the region.
function numberYearEnd(number: string | undefined): Day | undefined {
  const year = /^(20\d{2})\d{6}/u.exec(number ?? '')?.[1];
  return year === undefined ? undefined : dayOf(Number(year), 12, 31);
}
