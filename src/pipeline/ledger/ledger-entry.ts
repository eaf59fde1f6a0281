/** 台账 entries: each an amount that counts against an enterprise's cap and the invoices that it uses up. */
import { Decimal } from 'decimal.js';
import { invoiceClaims, transfersOf } from '../../check/index.ts';
import { sum, truncated, ZERO, type AssessedCase, type Money, type Notice, type Payout } from '../../model/index.ts';

/** Under which code and names an enterprise is known; any part may be missing. */
export interface EnterpriseNames {
  readonly uscc?: string;
  readonly name?: string;
  readonly formerNames?: readonly string[];
}

/**
 * What an application of another batch, a payout or an earlier application of this batch holds against later ones: yuan
 * of the cap of its year, and yuan of each invoice and transfer (by its key).
 */
export interface LedgerEntry {
  /** Named to people: an application, or the row of the register. */
  readonly by: string;
  readonly year: number;
  readonly enterprise: EnterpriseNames;
  readonly amount: Money;
  readonly claims: Readonly<Record<string, Money>>;
}

/**
 * What an assessed application holds against those after it. One that is to be rejected reserves nothing of the cap,
 * but its
 * invoices and transfers stay claimed: whoever hands them in next is a second claim until the bureau returns the first.
 */
export function ledgerEntryOf(assessed: AssessedCase, notice: Notice): LedgerEntry {
  const { applicant, assessment } = assessed;
  const reserves = assessment.recommendation !== 'reject';
  const claims = Map.groupBy([...invoiceClaims(assessed, { notice }), ...transfersOf(assessed)], ({ key }) => key);
  return {
    by: assessed.id,
    year: notice.year,
    enterprise: enterpriseNames(applicant),
    amount: reserves ? assessment.subsidy : ZERO,
    claims: Object.fromEntries([...claims].map(([key, parts]) => [key, sum(parts.map((part) => part.amount))])),
  };
}

/** The applicant under its own name and code and those of its rows in the register. */
export function enterpriseNames({ name, uscc, match: { rows } }: AssessedCase['applicant']): EnterpriseNames {
  const code = uscc ?? rows.find((row) => row.uscc !== undefined)?.uscc;
  return {
    ...(code !== undefined && { uscc: code }),
    ...(name !== undefined && { name }),
    formerNames: rows.flatMap((row) => [row.name, ...row.formerNames]),
  };
}

/**
 * What a row of the payouts register holds; undefined for returned money. The register gives the money paid, not the
 * invoiced
 * sum it was paid for: `leastRate` (a decimal string) gives the most that it can have been, and each invoice of the row
 * counts with it.
 */
export function ledgerEntryOfPayout(payout: Payout, leastRate: string): LedgerEntry | undefined {
  if (payout.state === 'returned') return undefined;
  const { year, enterprise: name, uscc, amount, row } = payout;
  const claimed = truncated(new Decimal(amount).dividedBy(leastRate));
  const keys = payout.invoiceNumbers.flatMap((number) => keyOf(number) ?? []);
  return {
    by: row,
    year,
    enterprise: { name, ...(uscc !== undefined && { uscc }) },
    amount,
    claims: Object.fromEntries(keys.map((key) => [key, claimed])),
  };
}

// 数电票 have 20 digits, 税控 invoices a code of 10 or 12 and a number of 8; eight digits alone are many invoices.
function keyOf(written: string): string | undefined {
  const text = written.normalize('NFKC').trim();
  if (/^\d{20}$/u.test(text)) return `N:${text}`;
  const [, code, number] = /^(\d{12}|\d{10})[\s:/_—–-]+(\d{8})$/u.exec(text) ?? [];
  return code === undefined || number === undefined ? undefined : `C:${code}:${number}`;
}
