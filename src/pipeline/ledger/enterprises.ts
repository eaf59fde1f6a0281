/** Which entries of the ledger are one enterprise's. */
import { foldName, isUscc, organisationCodeOf } from '../../recognize/index.ts';
import type { EnterpriseNames } from './ledger-entry.ts';

/** Entries that are found by the enterprise they belong to; finding costs the same however many there are. */
export interface ByEnterprise<T> {
  readonly put: (enterprise: EnterpriseNames, entry: T) => void;
  readonly of: (enterprise: EnterpriseNames) => readonly T[];
}

interface Held<T> {
  readonly enterprise: EnterpriseNames;
  readonly entry: T;
}

/**
 * An empty collection. Valid codes decide. An enterprise without one (none on the paper, or misread) has the code that
 * its names
 * stand beside elsewhere, and an entry without one belongs to whoever bears one of its names, former names too.
 */
export function byEnterprise<T>(): ByEnterprise<T> {
  const held = new Map<string, Held<T>[]>();
  const under = (keys: readonly string[]) => keys.flatMap((key) => held.get(key) ?? []);
  return {
    put: (enterprise, entry) => {
      for (const key of keysOf(enterprise))
        held
          .set(key, held.get(key) ?? [])
          .get(key)
          ?.push({ enterprise, entry });
    },
    of: (enterprise) => {
      const named = under(namesOf(enterprise));
      const codes = new Set(
        codeOf(enterprise) === undefined ? named.flatMap((one) => codeOf(one.enterprise) ?? []) : codesOf(enterprise),
      );
      const coded = under([...codes]);
      const aliases = coded.flatMap((one) => namesOf(one.enterprise));
      const uncoded = [...named, ...under([...new Set(aliases)])].filter((one) => codeOf(one.enterprise) === undefined);
      return [...new Set([...coded, ...uncoded].map((one) => one.entry))];
    },
  };
}

function keysOf(enterprise: EnterpriseNames): readonly string[] {
  return [...codesOf(enterprise), ...new Set(namesOf(enterprise))];
}

function codesOf(enterprise: EnterpriseNames): readonly string[] {
  const code = codeOf(enterprise);
  return code === undefined ? [] : [code];
}

// The organisation inside the code: the same for an enterprise's old 15 characters and its 统一社会信用代码.
function codeOf({ uscc }: EnterpriseNames): string | undefined {
  const code = uscc !== undefined && (isUscc(uscc) || uscc.length === 15) ? organisationCodeOf(uscc) : undefined;
  return code && `code ${code}`;
}

function namesOf({ name, formerNames = [] }: EnterpriseNames): readonly string[] {
  return [...(name === undefined ? [] : [name]), ...formerNames]
    .map(foldName)
    .filter((folded) => folded !== '')
    .map((folded) => `name ${folded}`);
}
