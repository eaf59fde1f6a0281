/** Between the ledger of the store and the judging of a batch: what other batches hold, and what this one enters. */
import { ZERO, type AssessedCase } from '../../model/index.ts';
import { isUscc } from '../../recognize/index.ts';
import type { Outside, Proposal } from '../../store/index.ts';
import { openLedgerIndex, payoutsBefore } from './ledger-index.ts';
import type { ReviewConfig } from '../review.ts';
import { policyDay, remainingOf, valueOn } from '../../rules/index.ts';
import { ledgerEntryOf, type LedgerEntry } from './ledger-entry.ts';

/** What other batches hold, as judging takes it. */
export function entriesOutside({ proposals }: Outside): readonly LedgerEntry[] {
  return proposals.map(({ batch, application, year, enterprise, amount, claims }) => ({
    by: `${batch}/${application}`,
    year,
    enterprise,
    amount,
    claims,
  }));
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
