/** What the ledger holds against a batch: everything live that other batches have proposed and claimed. */
import { createHash } from 'node:crypto';
import { money, sum, type Ledger, type Money } from '../model/index.ts';
import { PROPOSAL_STATES, type Database } from './database.ts';

/** A batch, named within the year of its notice. */
export interface BatchName {
  readonly year: number;
  readonly batch: string;
}

/** An enterprise as the papers name it; the same code or the same name is the same enterprise. */
export interface EnterpriseName {
  readonly uscc?: string;
  readonly name?: string;
}

/** One live proposal of another batch with the invoices and transfers it claims (key → yuan). */
export interface OutsideProposal extends BatchName {
  readonly application: string;
  readonly enterprise: EnterpriseName;
  readonly amount: Money;
  readonly claims: Readonly<Record<string, Money>>;
}

/** The ledger around one batch at one moment. `revision` stands for all of it: equal revisions, equal content. */
export interface Outside {
  readonly revision: string;
  readonly proposals: readonly OutsideProposal[];
}

/** A name as the database can hold it: U+0000, which a text layer may give, is no character to PostgreSQL. */
export function storable({ uscc, name }: EnterpriseName): EnterpriseName {
  return {
    ...(uscc !== undefined && { uscc: uscc.replaceAll('\u0000', '') }),
    ...(name !== undefined && { name: name.replaceAll('\u0000', '') }),
  };
}

/** Reads the ledger around a batch: one statement, so one moment. */
export async function readOutside(db: Database, { year, batch }: BatchName): Promise<Outside> {
  const rows = await db
    .selectFrom('proposal')
    .leftJoin('claim', (join) =>
      join
        .onRef('claim.year', '=', 'proposal.year')
        .onRef('claim.batch', '=', 'proposal.batch')
        .onRef('claim.application', '=', 'proposal.application'),
    )
    .select([
      'proposal.year',
      'proposal.batch',
      'proposal.application',
      'uscc',
      'name',
      'proposal.amount',
      'paper',
      'claim.amount as claimed',
    ])
    .where(
      'state',
      'in',
      PROPOSAL_STATES.filter((state) => state !== 'returned'),
    )
    .where((row) => row.not(row.and({ 'proposal.year': year, 'proposal.batch': batch })))
    .execute();
  const proposals = gathered(rows);
  return { revision: createHash('sha256').update(JSON.stringify(proposals)).digest('hex'), proposals };
}

/**
 * The ledger that holds against one enterprise in one year: what it has used, and every invoice and transfer claimed by
 * others (`batch/application`).
 */
export function ledgerFor(
  { proposals }: Outside,
  { year, enterprise }: { readonly year: number; readonly enterprise: EnterpriseName },
): Ledger {
  const asked = storable(enterprise);
  const own = proposals.filter((proposal) => proposal.year === year && isSame(proposal.enterprise, asked));
  return { empty: proposals.length === 0, used: sum(own.map(({ amount }) => amount)), claimed: claimsOf(proposals) };
}

// A paper that several have claimed a part of: the parts together, under the name of the first.
function claimsOf(proposals: readonly OutsideProposal[]): Ledger['claimed'] {
  const claimed = new Map<string, Ledger['claimed'][string]>();
  for (const { batch, application, claims } of proposals) {
    for (const [paper, amount] of Object.entries(claims)) {
      const before = claimed.get(paper);
      claimed.set(
        paper,
        before ? { by: before.by, amount: sum([before.amount, amount]) } : { by: `${batch}/${application}`, amount },
      );
    }
  }
  return Object.fromEntries(claimed);
}

function isSame(a: EnterpriseName, b: EnterpriseName): boolean {
  return (a.uscc !== undefined && a.uscc === b.uscc) || (a.name !== undefined && a.name === b.name);
}

interface Row extends BatchName {
  readonly application: string;
  readonly uscc: string | null;
  readonly name: string | null;
  readonly amount: string;
  readonly paper: string | null;
  readonly claimed: string | null;
}

// Sorted here and not by the database, whose order of Chinese names depends on its locale.
function gathered(rows: readonly Row[]): readonly OutsideProposal[] {
  const groups = Map.groupBy(rows, ({ year, batch, application }) => JSON.stringify([year, batch, application]));
  return [...groups]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, [first, ...rest]]) => (first ? proposalOf([first, ...rest]) : []));
}

function proposalOf(rows: readonly [Row, ...Row[]]): OutsideProposal {
  const [{ year, batch, application, uscc, name, amount }] = rows;
  const claims = rows.flatMap(({ paper, claimed }) =>
    paper === null || claimed === null ? [] : [[paper, money(claimed)] as const],
  );
  return {
    year,
    batch,
    application,
    enterprise: { ...(uscc !== null && { uscc }), ...(name !== null && { name }) },
    amount: money(amount),
    claims: Object.fromEntries(claims.toSorted(([a], [b]) => (a < b ? -1 : 1))),
  };
}
