/** Whether two papers mean the same organisation. */
import {
  factOf,
  type Facts,
  type FieldName,
  type MatchedCase,
  type MatchedService,
  type PartyMatch,
} from '../model/index.ts';
import { foldName, isUscc, sameOrganisation } from '../recognize/index.ts';

/** An organisation under all the names it is known by; empty when no paper names it. */
export interface Party {
  readonly names: readonly string[];
  readonly uscc?: string | undefined;
}

/** `branch`: one is the other's 分公司; `unknown`: one of them is not named at all. */
export type PartyRelation = 'same' | 'branch' | 'different' | 'unknown';

/** The party that a name field (and the code field beside it) states. */
export function partyIn(facts: Facts, name: FieldName, code?: FieldName): Party {
  const names = factOf(facts, name, 'name')?.value;
  return { names: names === undefined ? [] : [names], uscc: code && factOf(facts, code, 'taxId')?.value };
}

/** The applicant under its own name, its register name and its 曾用名. */
export function applicantParty({ applicant }: Pick<MatchedCase, 'applicant'>): Party {
  return { names: knownNames(applicant.name, applicant.match), uscc: applicant.uscc };
}

/** The provider of a service in the same way. */
export function providerParty({ provider }: Pick<MatchedService, 'provider'>): Party {
  return { names: knownNames(provider.name, provider.match), uscc: provider.uscc };
}

/** Two valid codes decide; without them the folded names do. Names that only look alike are different. */
export function partyRelation(a: Party, b: Party): PartyRelation {
  if (isBranch(a, b) || isBranch(b, a)) return 'branch';
  const [codeA, codeB] = [a.uscc, b.uscc];
  if (codeA !== undefined && codeB !== undefined && isUscc(codeA) && isUscc(codeB))
    return sameOrganisation(codeA, codeB) ? 'same' : 'different';
  if (a.names.length === 0 || b.names.length === 0) return 'unknown';
  const folded = new Set(b.names.map(compared));
  return a.names.some((name) => folded.has(compared(name))) ? 'same' : 'different';
}

// No name goes on in Latin letters behind its legal form: such a tail is a border of the form that was read as one.
function compared(name: string): string {
  return foldName(name).replace(/(?<=公司|研究院|研究所|事务所|大学)[A-Z0-9|]{1,2}$/u, '');
}

/** Whether a paper names the party at all. */
export function isNamed({ names, uscc }: Party): boolean {
  return names.length > 0 || uscc !== undefined;
}

/** The first name a party is known by, for messages; a dash when it has none. */
export function displayName({ names, uscc }: Party): string {
  return names[0] ?? uscc ?? '—';
}

function knownNames(
  name: string | undefined,
  { rows }: PartyMatch<{ readonly name: string; readonly formerNames: readonly string[] }>,
): readonly string[] {
  return [...(name === undefined ? [] : [name]), ...rows.flatMap((row) => [row.name, ...row.formerNames])];
}

// 「某某有限公司北京分公司」 begins with its parent's name.
function isBranch(branch: Party, parent: Party): boolean {
  return branch.names.some((name) => {
    const folded = foldName(name);
    return (
      /(?:分公司|分院|分所|分店|分中心)$/u.test(folded) &&
      parent.names.map(foldName).some((other) => other !== folded && folded.startsWith(other))
    );
  });
}
