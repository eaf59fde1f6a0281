/** Amount without tax + tax = total, exactly to the fen (增值税发票): three prints that witness each other. */
import {
  compareMoney,
  isOf,
  moneySide,
  sum,
  ZERO,
  type ClassifiedDocument,
  type Conflict,
  type FieldName,
  type Money,
} from '../model/index.ts';
import { squeeze } from '../recognize/index.ts';
import { attested, isSameInk, type Group, type Groups } from '../rules/index.ts';

/**
 * Groups with the `tax-sum` witness on the first triple that adds up, moved to the front of its fields; and the
 * conflict when all three are printed and none does.
 */
export function settleTaxSum(
  groups: Groups,
  document: Pick<ClassifiedDocument, 'pages'>,
): { readonly groups: Groups; readonly conflicts: readonly Conflict[] } {
  const [bases, taxes, totals] = [
    groups.get('amountExclTax') ?? [],
    groups.get('taxAmount') ?? [],
    groups.get('totalAmount') ?? [],
  ];
  for (const total of totals) {
    for (const base of bases) {
      const tax = taxes.find((one) => amount(one) !== undefined && adds(base, one, total));
      if (tax !== undefined)
        return {
          groups: preferred(groups, { amountExclTax: base, taxAmount: tax, totalAmount: total }),
          conflicts: [],
        };
      if (taxes.length === 0 && amount(base) === amount(total) && !isOneInk(base, total) && isUntaxed(document))
        return { groups: preferred(groups, { amountExclTax: base, totalAmount: total }), conflicts: [] };
    }
  }
  return { groups, conflicts: disagreement(bases[0], taxes[0], totals[0]) };
}

function amount(group: Group | undefined): Money | undefined {
  return group !== undefined && isOf(group.valued, 'money') ? group.valued.value : undefined;
}

function adds(base: Group, tax: Group, total: Group): boolean {
  const [a, b, c] = [amount(base), amount(tax), amount(total)];
  // Two rules that met the same ink prove nothing by adding 0.00 to it.
  return (
    a !== undefined &&
    b !== undefined &&
    c !== undefined &&
    sum([a, b]) === c &&
    (compareMoney(b, ZERO) !== 0 || !isOneInk(base, total))
  );
}

function isOneInk(a: Group, b: Group): boolean {
  return a.candidates.every((one) => b.candidates.every((other) => isSameInk(one, other)));
}

// 免税, 不征税: `***` is printed for the tax and the two amounts are equal. A tax that was not read is no exemption.
function isUntaxed({ pages }: Pick<ClassifiedDocument, 'pages'>): boolean {
  return pages.some(({ runs }) => runs.some(({ text }) => /免税|不征税|\*{2,3}$/u.test(squeeze(text).text)));
}

function preferred(groups: Groups, chosen: Readonly<Partial<Record<FieldName, Group>>>): Groups {
  return new Map(
    [...groups].map(([field, all]) => {
      const one = chosen[field];
      return [
        field,
        one === undefined ? all : [attested(one, 'tax-sum'), ...all.filter((other) => other !== one)],
      ] as const;
    }),
  );
}

function disagreement(base: Group | undefined, tax: Group | undefined, total: Group | undefined): readonly Conflict[] {
  const [a, b, c] = [amount(base), amount(tax), amount(total)];
  if (a === undefined || b === undefined || c === undefined) return [];
  const placesOf = (group: Group | undefined) => group?.candidates[0]?.places ?? [];
  return [
    {
      kind: 'invoice-sum',
      field: 'totalAmount',
      expected: { said: moneySide(sum([a, b])), places: [...placesOf(base), ...placesOf(tax)] },
      found: { said: moneySide(c), places: placesOf(total) },
    },
  ];
}
