/** Finds a party in a register: by 统一社会信用代码, then by exact folded name, then by 曾用名. What only looks alike is proposed. */
import type { PartyMatch } from '../model/index.ts';
import { foldName, isUscc, sameOrganisation } from '../recognize/index.ts';
import { alike } from './likeness.ts';

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
  const byCode = rows.filter((row) => sought.uscc !== undefined && row.uscc !== undefined && sameOrganisation(row.uscc, sought.uscc));
  if (byCode.length > 0) return { by: 'uscc', rows: byCode, alternatives: [] };
  if (sought.name === undefined) return { rows: [], alternatives: [] };

  const folded = foldName(sought.name);
  const named = rows.filter((row) => foldName(row.name) === folded);
  if (isOne(named, sought)) return { by: 'name', rows: named, alternatives: [] };
  const former = rows.filter((row) => row.formerNames.some((name) => foldName(name) === folded));
  if (isOne(former, sought)) return { by: 'former-name', rows: former, alternatives: [] };
  const near = rows.filter((row) => [row.name, ...row.formerNames].some((name) => alike(foldName(name), folded)));
  return { rows: [], alternatives: near };
}

// Rows are one organisation when they carry one code at most and it does not contradict the paper's.
function isOne(rows: readonly RegisterRow[], sought: Sought): boolean {
  const codes = new Set(rows.flatMap((row) => row.uscc ?? []));
  const contradicted = sought.uscc !== undefined && isUscc(sought.uscc) && codes.size > 0;
  return rows.length > 0 && codes.size <= 1 && !contradicted;
}
