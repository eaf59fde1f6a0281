/** Names of organisations that the bureau knows, as witnesses of what is printed. */
import type { Declared, Registry } from '../model/index.ts';
import { foldName } from '../recognize/index.ts';

/** Folded names of the registers and of the declaration. */
export interface KnownNames {
  /**
   * Whether the folded name is known and no known name differs from it in one character alone: between such neighbours
   * a misreading decides.
   */
  readonly isOnlyOne: (name: string) => boolean;
}

/** The names of all registers, and the applicant's as it was declared. */
export function knownNames(registry: Registry, declared: Declared): KnownNames {
  const registered = namesOf(registry);
  const own = declared.name === undefined ? undefined : foldName(declared.name);
  return {
    isOnlyOne: (name) =>
      (registered.names.has(name) || own === name) &&
      gapsOf(name).every((gap) => [...(registered.byGap.get(gap) ?? [])].every((other) => other === name)),
  };
}

interface Names {
  readonly names: ReadonlySet<string>;
  /** Name with one character blanked → the names that it may be. */
  readonly byGap: ReadonlyMap<string, ReadonlySet<string>>;
}

// Registers are long and every application asks: worked out once for each.
const KNOWN = new WeakMap<Registry, Names>();

function namesOf(registry: Registry): Names {
  const known = KNOWN.get(registry) ?? gather(registry);
  KNOWN.set(registry, known);
  return known;
}

function gather({ providers = [], enterprises = [], creditIssuers = [] }: Registry): Names {
  const names = new Set(
    [
      ...[...providers, ...enterprises].flatMap((row) => [row.name, ...row.formerNames]),
      ...creditIssuers.map((row) => row.name),
    ].map(foldName),
  );
  const byGap = new Map<string, Set<string>>();
  for (const name of names) {
    for (const gap of gapsOf(name)) byGap.set(gap, (byGap.get(gap) ?? new Set()).add(name));
  }
  return { names, byGap };
}

function gapsOf(name: string): readonly string[] {
  const characters = Array.from(name);
  return characters.map((_, at) => [...characters.slice(0, at), '\u0000', ...characters.slice(at + 1)].join(''));
}
