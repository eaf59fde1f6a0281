/**
 * How a party that is not the wanted one is complained of: a branch office under its own code, all else under the
 * check's.
 */
import {
  textSide,
  type CitedPlace,
  type FieldName,
  type FindingCode,
  type SettledDocument,
  type VariantOf,
} from '../model/index.ts';
import { isUscc } from '../recognize/index.ts';
import { displayName, isNamed, type Party, partyIn, partyRelation } from '../rules/index.ts';
import { cite, citePage } from './cite.ts';
import { couldBeNamed, uncertainName } from './uncertain-name.ts';
import type { ServiceComplaint } from './papers.ts';

type OtherCode =
  'party.buyer-not-applicant' | 'party.seller-not-provider' | 'party.payee-not-provider' | 'payment.third-party';

/** What is said of another party on a paper, and of a paper that names none. */
type Other<C extends FindingCode> = {
  readonly [K in C]: { readonly code: K; readonly detail: Exclude<VariantOf<K>, `${string}-unnamed`> };
}[C];
type Nobody<C extends FindingCode> = {
  readonly [K in C]: { readonly code: K; readonly detail: Extract<VariantOf<K>, `${string}-unnamed`> };
}[C];

/**
 * Who should stand in a field of a paper (and in the code field beside it), and how it is complained of when somebody
 * else does.
 */
export interface Wanted {
  readonly said: Other<OtherCode>;
  readonly party: Party;
  readonly paper: SettledDocument;
  readonly name: FieldName;
  readonly id?: FieldName;
  /** Where the wanted party is named, shown beside this paper. */
  readonly against: readonly CitedPlace[];
}

/**
 * Nothing when both are one party or the wanted one is not known; `party.branch` for parent and branch; a question where
 * only the ink of a scan tells them apart or together; else the given code.
 */
export function mismatchOf({ said, party, paper, name, id, against }: Wanted): readonly ServiceComplaint[] {
  const stated = partyIn(paper.facts, name, id);
  const relation = partyRelation(party, stated);
  if (!isToldByCode(party, stated) && couldBeNamed(paper, name, party))
    return uncertainName(paper, name, displayName(party));
  if (relation === 'same' || relation === 'unknown') return [];
  const [expected, found] = [shown(party, stated), shown(stated, party)];
  const places = [...against.slice(0, 1), ...cite(paper, name, ...(id === undefined ? [] : [id]))];
  return [
    {
      ...(relation === 'branch' ? { code: 'party.branch' as const, detail: said.detail } : said),
      values: { expected, found },
      expected: textSide(expected),
      found: textSide(found),
      places,
    },
  ];
}

/** The same, and a paper that names nobody is complained of too: invoices and slips always name both sides. */
export function mismatchOrUnnamed(
  wanted: Wanted & { readonly nobody: Nobody<OtherCode> },
): readonly ServiceComplaint[] {
  const { nobody, party, paper, name, id, against } = wanted;
  const stated = partyIn(paper.facts, name, id);
  if (isNamed(stated) || !isNamed(party)) return mismatchOf(wanted);
  const expected = displayName(party);
  return [
    {
      ...nobody,
      values: { expected },
      expected: textSide(expected),
      places: [...against.slice(0, 1), ...citePage(paper)],
    },
  ];
}

// Two codes that hold tell, however the name was read.
function isToldByCode(...parties: readonly Party[]): boolean {
  return parties.every(({ uscc }) => uscc !== undefined && isUscc(uscc));
}

// Two parties of one name differ by their codes, so the codes are shown too.
function shown(party: Party, other: Party): string {
  const sameName = party.names.some((name) => other.names.includes(name));
  return sameName && party.uscc !== undefined ? `${displayName(party)} (${party.uscc})` : displayName(party);
}
