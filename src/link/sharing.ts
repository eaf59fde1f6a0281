/** Papers that belong to several contracts at once: one transfer or one invoice that settles them together. */
import { compareMoney, sum, ZERO, type ExtractedDocument, type Money } from '../model/index.ts';
import { affinity } from './affinity.ts';
import { namesContract } from './number.ts';
import { amountOf, owed, type Anchor } from './owed.ts';

// Sums of more contracts than this add up to anything.
const MAX = 6;

/**
 * The anchors that the paper settles together: those that it names by number, or the only ones whose amounts add up to
 * it. Empty when it belongs to one or to none.
 */
export function sharedBy(paper: ExtractedDocument, anchors: readonly Anchor[]): readonly Anchor[] {
  const named = anchors.filter(({ contract }) => namesContract(paper, contract));
  if (named.length > 1) return named;
  const amount = amountOf(paper);
  const near = anchors.filter((anchor) => affinity(paper, anchor) > 0);
  if (amount === undefined || named.length === 1 || near.length < 2 || near.length > MAX) return [];
  const bill = near.flatMap(({ invoices }) => invoices).find((invoice) => amountOf(invoice) === amount);
  if (bill !== undefined) return paidFor(bill, near);
  if (near.some((anchor) => owed(anchor).includes(amount))) return [];
  const several = subsets(near).filter((some) => some.length > 1);
  const [whole, parts] = [
    several.filter((some) => addsUp(some, amount)),
    several.filter((some) => partsAddUp(some, amount)),
  ];
  const together = whole.length > 0 ? whole : parts;
  return together.length === 1 ? (together[0] ?? []) : [];
}

// A slip that pays a shared invoice is shared alike.
function paidFor(bill: ExtractedDocument, anchors: readonly Anchor[]): readonly Anchor[] {
  const sharing = anchors.filter(({ invoices }) => invoices.includes(bill));
  return sharing.length > 1 ? sharing : [];
}

// What was invoiced is what is paid; a contract without invoices is paid as agreed.
function addsUp(anchors: readonly Anchor[], amount: Money): boolean {
  const parts = anchors.map((anchor) => owed(anchor).at(anchor.invoices.length > 0 ? -1 : 0));
  return parts.every((part) => part !== undefined) && compareMoney(sum(parts), amount) === 0;
}

// One invoice of each, or all of one and one of the other.
function partsAddUp(anchors: readonly Anchor[], amount: Money): boolean {
  const sums = anchors.reduce<readonly Money[]>(
    (before, anchor) => {
      const parts =
        anchor.invoices.length > 0 ? owed(anchor).slice(amountOf(anchor.contract) === undefined ? 0 : 1) : owed(anchor);
      return [...new Set(before.flatMap((one) => parts.slice(0, MAX).map((part) => sum([one, part]))))].filter(
        (one) => compareMoney(one, amount) <= 0,
      );
    },
    [ZERO],
  );
  return sums.includes(amount);
}

function subsets<T>(all: readonly T[]): readonly (readonly T[])[] {
  return all.reduce<readonly (readonly T[])[]>((sets, one) => [...sets, ...sets.map((set) => [...set, one])], [[]]);
}
