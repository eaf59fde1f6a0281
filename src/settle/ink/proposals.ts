/** What somebody else proposes for a value of a scan: registers, the declaration, other papers, check digits. */
import {
  isOf,
  AMOUNT_FIELD,
  type FieldName,
  type LinkedCase,
  type Registry,
  type Valued,
  type Witness,
  valueText,
} from '../../model/index.ts';
import { alike, editDistance, foldName, isUscc, misreadDays } from '../../recognize/index.ts';
import type { Group } from '../../rules/index.ts';
import { KINDS } from '../kinds.ts';
import type { Weighed } from '../document.ts';
import { owedBy } from './owed.ts';
import type { Proposal } from './proposal.ts';

/** What is known outside the paper that is asked about. */
export interface Known {
  readonly names: readonly string[];
  readonly codes: readonly string[];
  readonly digital: readonly Spoken[];
  /** By id of the paper, amounts with which it would agree with the other papers of its service. */
  readonly owed: ReadonlyMap<string, readonly Proposal[]>;
}

interface Spoken {
  readonly paper: string;
  readonly field: FieldName;
  readonly valued: Valued;
  readonly witness: Witness;
}

/** Gathers registers, declaration and what born-digital papers of the application print. */
export function gatherKnown(
  all: readonly Weighed[],
  { services, declared }: Pick<LinkedCase, 'services' | 'declared'>,
  registry: Registry,
): Known {
  const { providers = [], enterprises = [], creditIssuers = [] } = registry;
  const rows = [...providers, ...enterprises];
  return {
    names: [
      ...new Set([
        ...rows.flatMap((row) => [row.name, ...row.formerNames]),
        ...creditIssuers.map(({ name }) => name),
        ...(declared.name === undefined ? [] : [declared.name]),
      ]),
    ],
    codes: [
      ...new Set([...rows.flatMap(({ uscc }) => uscc ?? []), ...(declared.uscc === undefined ? [] : [declared.uscc])]),
    ],
    owed: owedBy(all, services),
    digital: all.flatMap(({ document, groups }) => {
      const witness = KINDS[document.kind].speaksAs;
      if (witness === null) return [];
      return [...groups].flatMap(([field, [leader]]) =>
        leader !== undefined && leader.witnesses.some((one) => one === 'text-layer' || one === 'data')
          ? [{ paper: document.sha256, field, valued: leader.valued, witness }]
          : [],
      );
    }),
  };
}

/** Everything that is proposed for a leading value and comes near it, each once. */
export function proposalsFor(
  field: FieldName,
  { valued }: Group,
  { id, sha256, kind }: Weighed['document'],
  known: Known,
): readonly Proposal[] {
  const spoken = known.digital.filter((one) => one.paper !== sha256 && one.valued.type === valued.type);
  if (field === AMOUNT_FIELD[kind]) return known.owed.get(id) ?? [];
  if (isOf(valued, 'name')) return once(namesNear(valued.value, spoken, known));
  if (isOf(valued, 'taxId')) return once(codesNear(valued.value, spoken, known));
  if (isOf(valued, 'id')) return spoken.filter((one) => one.field === field && isNear(one.valued, valued.value));
  return isOf(valued, 'day') ? misreadDays(valued.value).map((value) => ({ valued: { type: 'day', value } })) : [];
}

function namesNear(name: string, spoken: readonly Spoken[], { names }: Known): readonly Proposal[] {
  const folded = foldName(name);
  const registered = names.map((value): Proposal => ({ valued: { type: 'name', value }, witness: 'registry' }));
  return [...registered, ...spoken].filter(
    (one) => isOf(one.valued, 'name') && alike(foldName(one.valued.value), folded),
  );
}

const CODE_LENGTH = 18;

// A code whose check characters hold is not asked about: a misreading that holds too is one in a thousand.
function codesNear(code: string, spoken: readonly Spoken[], { codes }: Known): readonly Proposal[] {
  if (code.length !== CODE_LENGTH || isUscc(code)) return [];
  const known = codes.map((value): Proposal => ({ valued: { type: 'taxId', value }, witness: 'registry' }));
  const checked = oneChanged(code)
    .filter(isUscc)
    .map((value): Proposal => ({ valued: { type: 'taxId', value }, witness: 'check-digit' }));
  return [...[...known, ...spoken].filter((one) => isNear(one.valued, code)), ...checked];
}

const CODE_CHARACTERS = [...'0123456789ABCDEFGHJKLMNPQRTUWXY'];

function oneChanged(code: string): readonly string[] {
  return Array.from(code).flatMap((own, at) =>
    CODE_CHARACTERS.filter((other) => other !== own).map((other) => code.slice(0, at) + other + code.slice(at + 1)),
  );
}

function isNear(valued: Valued, text: string): boolean {
  return typeof valued.value === 'string' && editDistance(valued.value, text, 2) <= 2;
}

function once(proposals: readonly Proposal[]): readonly Proposal[] {
  return [...new Map(proposals.toReversed().map((one) => [keyOf(one.valued), one])).values()].toReversed();
}

function keyOf(valued: Valued): string {
  return isOf(valued, 'name') ? foldName(valued.value) : valueText(valued);
}
