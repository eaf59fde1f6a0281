/** The items of an invoice add up to its amount without tax. */
import { isOf, sum } from '../model/index.ts';
import { attested, isSameInk, type Groups } from '../rules/index.ts';

/**
 * Groups with the `line-sum` witness on the items and the amount they add up to; unchanged when they do not (a list may
 * be 详见清单). A single item is the same number printed twice and adds nothing up.
 */
export function lineSum(groups: Groups): Groups {
  const items = groups.get('items')?.[0];
  const base = groups.get('amountExclTax')?.[0];
  if (items === undefined || base === undefined || !isOf(items.valued, 'lines') || !isOf(base.valued, 'money'))
    return groups;
  if (
    items.valued.value.length < 2 ||
    items.candidates.some((one) => base.candidates.some((other) => isSameInk(one, other)))
  )
    return groups;
  if (sum(items.valued.value.map((line) => line.amount)) !== base.valued.value) return groups;
  return new Map([
    ...groups,
    ['items', [attested(items, 'line-sum'), ...(groups.get('items') ?? []).slice(1)]],
    ['amountExclTax', [attested(base, 'line-sum'), ...(groups.get('amountExclTax') ?? []).slice(1)]],
  ]);
}
