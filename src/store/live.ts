/** What is live in the ledger: proposed, approved or paid, with the invoices and transfers that are claimed. */
import { sha256 } from '../base/hash.ts';
import { money, type Money } from '../model/index.ts';
import { PROPOSAL_STATES, type Database, type ProposalState } from './database.ts';

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

/** One live proposal with the invoices and transfers it claims (key → yuan). */
export interface LiveProposal extends BatchName {
  readonly application: string;
  readonly enterprise: EnterpriseName;
  readonly amount: Money;
  readonly state: ProposalState;
  readonly claims: Readonly<Record<string, Money>>;
}

/** Everything live in the ledger at one moment. `revision` stands for all of it: equal revisions, equal content. */
export interface LiveLedger {
  readonly revision: string;
  readonly proposals: readonly LiveProposal[];
}

/** A name as the database can hold it: U+0000, which a text layer may give, is no character to PostgreSQL. */
export function storable({ uscc, name }: EnterpriseName): EnterpriseName {
  return {
    ...(uscc !== undefined && { uscc: uscc.replaceAll('\u0000', '') }),
    ...(name !== undefined && { name: name.replaceAll('\u0000', '') }),
  };
}

/** Reads everything that is live, all but what was returned: one statement, so one moment. */
export async function readLive(db: Database): Promise<LiveLedger> {
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
      'state',
      'paper',
      'claim.amount as claimed',
    ])
    .where(
      'state',
      'in',
      PROPOSAL_STATES.filter((state) => state !== 'returned'),
    )
    .execute();
  const proposals = gathered(rows);
  return { revision: sha256(JSON.stringify(proposals)), proposals };
}

interface Row extends BatchName {
  readonly application: string;
  readonly uscc: string | null;
  readonly name: string | null;
  readonly amount: string;
  readonly state: ProposalState;
  readonly paper: string | null;
  readonly claimed: string | null;
}

// Sorted here and not by the database, whose order of Chinese names depends on its locale.
function gathered(rows: readonly Row[]): readonly LiveProposal[] {
  const groups = Map.groupBy(rows, ({ year, batch, application }) => JSON.stringify([year, batch, application]));
  return [...groups]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, [first, ...rest]]) => (first ? proposalOf([first, ...rest]) : []));
}

function proposalOf(rows: readonly [Row, ...Row[]]): LiveProposal {
  const [{ year, batch, application, uscc, name, amount, state }] = rows;
  const claims = rows.flatMap(({ paper, claimed }) =>
    paper === null || claimed === null ? [] : [[paper, money(claimed)] as const],
  );
  return {
    year,
    batch,
    application,
    enterprise: { ...(uscc !== null && { uscc }), ...(name !== null && { name }) },
    amount: money(amount),
    state,
    claims: Object.fromEntries(claims.toSorted(([a], [b]) => (a < b ? -1 : 1))),
  };
}
