/**
 * Finds a party in a register: by 统一社会信用代码, then by exact folded name, then by 曾用名. What only looks alike is proposed.
 */
import type { PartyMatch } from '../model/index.ts';
import { alike, foldName, isUscc, sameOrganisation } from '../recognize/index.ts';

/** Who is looked for; each part may be unknown. */
export interface Sought {
  readonly name?: string | undefined;
  readonly uscc?: string | undefined;
}

/** What every register row has. */
export interface RegisterRow {
  readonly name: string;
  readonly uscc?: string;
  readonly formerNames: readonly string[];
}

/**
 * The rows of one organisation (an organisation may have several), or none with the rows that come near.
 * A row of the same name but another valid code, and two organisations of one name, are proposed and not taken.
 */
export function findParty<R extends RegisterRow>(register: readonly R[] | undefined, sought: Sought): PartyMatch<R> {
  const rows = register ?? [];
  const byCode = rows.filter((row) => hasCode(row, sought.uscc));
  if (byCode.length > 0) return { by: 'uscc', rows: byCode, alternatives: [] };
  if (sought.name === undefined) return { rows: [], alternatives: [] };

  const folded = foldName(sought.name);
  const named = rows.filter((row) => foldedNames(row)[0] === folded);
  if (isOne(named, sought)) return { by: 'name', rows: named, alternatives: [] };
  const former = rows.filter((row) => foldedNames(row).slice(1).includes(folded));
  if (isOne(former, sought)) return { by: 'former-name', rows: former, alternatives: [] };
  return { rows: [], alternatives: rows.filter((row) => foldedNames(row).some((name) => alike(name, folded))) };
}

// A code that fails its check digits may have been misread into another's: then only the very same print counts.
function hasCode({ uscc }: RegisterRow, sought: string | undefined): boolean {
  if (uscc === undefined || sought === undefined) return false;
  return uscc === sought || ((isUscc(sought) || sought.length === 15) && sameOrganisation(uscc, sought));
}

// Rows are one organisation when they carry one code at most and it does not contradict the paper's.
function isOne(rows: readonly RegisterRow[], sought: Sought): boolean {
  const codes = new Set(rows.flatMap((row) => row.uscc ?? []));
  const contradicted = sought.uscc !== undefined && isUscc(sought.uscc) && codes.size > 0;
  return rows.length > 0 && codes.size <= 1 && !contradicted;
}

// Folding is dear and registers are long: each row is folded once. Name first, then former names.
const FOLDED = new WeakMap<RegisterRow, readonly string[]>();

function foldedNames(row: RegisterRow): readonly string[] {
  const known = FOLDED.get(row) ?? [row.name, ...row.formerNames].map(foldName);
  FOLDED.set(row, known);
  return known;
}
