/** Who a party is when several papers name it, each in its own spelling. */
import type { CitedPlace, Fact, PartyMatch, SettledDocument } from '../model/index.ts';
import { alike, foldName, isUscc } from '../recognize/index.ts';
import { findParty, type RegisterRow } from './register.ts';

/** One paper's word for a party. `sure` as its fact is; a declaration is always sure. */
export interface Naming {
  readonly name?: string;
  readonly uscc?: string;
  readonly sure: boolean;
  readonly places: readonly CitedPlace[];
}

/** The party as the papers together name it, with its register rows. */
export interface Identity<R> {
  readonly name?: string;
  readonly uscc?: string;
  readonly match: PartyMatch<R>;
  readonly places: readonly CitedPlace[];
}

/** What a document says about a party: a name fact and the code beside it; undefined when it says neither. */
export function naming(document: SettledDocument, name: Fact | undefined, uscc?: Fact): Naming | undefined {
  const nameText = name !== undefined && name.type === 'name' ? name.value : undefined;
  const code = uscc !== undefined && uscc.type === 'taxId' ? uscc.value : undefined;
  if (nameText === undefined && code === undefined) return undefined;
  return {
    ...(nameText !== undefined && { name: nameText }),
    ...(code !== undefined && { uscc: code }),
    sure: name?.status === 'sure',
    places: [name, uscc].flatMap((fact) => fact?.places ?? []).map((place) => ({ document: document.id, ...place })),
  };
}

/**
 * The first naming decides who is meant; later ones of the same party (same code, or a name that looks alike) only lend
 * their spelling and code: a sure spelling before an unsure one, one that the register knows before one it does not.
 */
export function identify<R extends RegisterRow>(
  namings: readonly Naming[],
  register: readonly R[] | undefined,
): Identity<R> {
  const [head] = namings;
  if (head === undefined) return { match: { rows: [], alternatives: [] }, places: [] };
  const same = namings.filter((other) => other === head || isSame(head, other));
  const uscc = same.map((one) => one.uscc).find((code) => code !== undefined && isUscc(code)) ?? head.uscc;
  const known = (name: string) => findParty(register, { name, uscc }).by !== undefined;
  const names = same.filter((one) => one.name !== undefined);
  const best = names.find((one) => one.sure) ?? names.find((one) => known(one.name ?? '')) ?? names[0];
  const match = findParty(register, { name: best?.name, uscc });
  const name = best?.name ?? match.rows[0]?.name;
  const code = uscc ?? match.rows.find((row) => row.uscc !== undefined)?.uscc;
  return {
    ...(name !== undefined && { name }),
    ...(code !== undefined && { uscc: code }),
    match,
    places: same.flatMap((one) => one.places),
  };
}

/** Whether two namings mean one party: equal valid codes, or names alike with no two valid codes that differ. */
export function isSame(a: Naming, b: Naming): boolean {
  const coded = a.uscc !== undefined && b.uscc !== undefined && isUscc(a.uscc) && isUscc(b.uscc);
  if (coded) return a.uscc === b.uscc;
  return a.name !== undefined && b.name !== undefined && alike(foldName(a.name), foldName(b.name));
}

/**
 * Whether two namings mean one party beyond doubt: equal codes, or equal folded names with no two valid codes that
 * differ.
 */
export function isExactly(a: Naming, b: Naming): boolean {
  if (a.uscc !== undefined && a.uscc === b.uscc) return true;
  return isSame(a, b) && a.name !== undefined && b.name !== undefined && foldName(a.name) === foldName(b.name);
}
