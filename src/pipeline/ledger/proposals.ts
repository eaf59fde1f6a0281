/** Between the ledger of the store and the judging of a batch: what it finds there, and what it enters. */
import type { KeptApplication } from '../../dossier/batch.ts';
import { ZERO, type AssessedCase } from '../../model/index.ts';
import { isUscc } from '../../recognize/index.ts';
import type { BatchName, LiveLedger, LiveProposal, Proposal } from '../../store/index.ts';
import { openLedgerIndex, payoutsBefore } from './ledger-index.ts';
import type { ReviewConfig } from '../review.ts';
import { policyDay, remainingOf, valueOn } from '../../rules/index.ts';
import { ledgerEntryOf, type LedgerEntry } from './ledger-entry.ts';

/**
 * What one run does to its batch: the applications that it was given, and those of them that it has understood;
 * `replace` takes out the others.
 */
export interface BatchCall {
  readonly given: ReadonlySet<string>;
  readonly understood: ReadonlySet<string>;
  readonly replace: boolean;
}

/** The ledger as a run finds it: what counts against its applications, and what becomes of its batch's others. */
export interface LedgerBefore {
  readonly entries: readonly LedgerEntry[];
  /** Applications of the batch that this run does not work out: they stay as they are, and count. */
  readonly kept: readonly KeptApplication[];
  /** Ids of applications of the batch that this run takes out; what was decided stays. */
  readonly removed: readonly string[];
}

/** Tells apart what counts against a run and what it replaces or takes out. */
export function ledgerBefore(
  { proposals }: LiveLedger,
  { year, batch }: BatchName,
  { given, understood, replace }: BatchCall,
): LedgerBefore {
  const isOwn = (proposal: LiveProposal) => proposal.year === year && proposal.batch === batch;
  const isRemoved = ({ application, state }: LiveProposal) =>
    replace && state === 'proposed' && !given.has(application);
  const others = proposals.filter((proposal) => isOwn(proposal) && !understood.has(proposal.application));
  const kept = others.filter((proposal) => !isRemoved(proposal));
  const counting = new Set([...proposals.filter((proposal) => !isOwn(proposal)), ...kept]);
  const won = papersWon(proposals.filter((proposal) => isOwn(proposal) && understood.has(proposal.application)));
  return {
    entries: proposals.filter((proposal) => counting.has(proposal)).map((proposal) => entryOfProposal(proposal, won)),
    kept: kept.map(({ application, enterprise: { name, uscc }, amount, state }) => ({
      application,
      applicant: name,
      uscc,
      amount,
      state,
    })),
    removed: others.filter(isRemoved).map(({ application }) => application),
  };
}

// The papers for which applications that are worked out anew were given money before.
function papersWon(proposals: readonly LiveProposal[]): ReadonlySet<string> {
  return new Set(proposals.filter(({ amount }) => amount !== ZERO).flatMap(({ claims }) => Object.keys(claims)));
}

// Of two that claim a paper, the one that was given nothing came second: the first, run again, must not fail by it.
function entryOfProposal(
  { batch, application, year, enterprise, amount, claims: all }: LiveProposal,
  won: ReadonlySet<string>,
): LedgerEntry {
  const claims = amount === ZERO ? Object.fromEntries(Object.entries(all).filter(([paper]) => !won.has(paper))) : all;
  return { by: `${batch}/${application}`, year, enterprise, amount, claims };
}

/**
 * What a judged batch enters into the ledger. An enterprise's ceiling is the cap less what the payouts register holds
 * of the year.
 */
export function proposalsOf(
  cases: readonly AssessedCase[],
  { scheme, notice, registry }: ReviewConfig,
): readonly Proposal[] {
  const payouts = openLedgerIndex(payoutsBefore(registry, scheme, notice), [], notice);
  const cap = valueOn(scheme.policy.cap, policyDay(notice))?.value ?? ZERO;
  return cases.map((assessed) => {
    const {
      enterprise: { uscc, name },
      amount,
      claims,
    } = ledgerEntryOf(assessed, notice);
    // A code that its check digit refutes is somebody's misreading: then the name says who it is.
    const enterprise = {
      ...(uscc !== undefined && isUscc(uscc) && { uscc }),
      ...(name !== undefined && { name: assessed.applicant.match.rows[0]?.name ?? name }),
    };
    return {
      application: assessed.id,
      enterprise,
      amount,
      ceiling: remainingOf(cap, payouts.against(assessed).used),
      claims,
    };
  });
}
