/** Fields of one paper taken together: the likeliest whole in which nobody is his own counterpart and nothing ends before it begins. */
import type { DocumentKind, FieldName } from '../../model/index.ts';

/** How likely each value of a field is, the empty text for none; they add up to 1. */
export type Beliefs = ReadonlyMap<string, number>;

/** What two fields have to do with each other: how much (0–1) a pair of values is worth. */
interface Relation {
  readonly fields: readonly [FieldName, FieldName];
  readonly worth: (one: string, other: string) => number;
}

// Never quite nothing: a paper may be that odd, and then it is to be looked at.
const ODD = 0.002;
const differ = (one: string, other: string): number => (one === other ? ODD : 1);
// Days compare as they are written.
const inOrder = (one: string, other: string): number => (one < other ? 1 : ODD);
const notAfter = (one: string, other: string): number => (one <= other ? 1 : 0.1);
// Mostly 甲 pays, and almost always one of the two does.
const sameOrOther = (one: string, other: string): number => (one === other ? 1 : 0.6);

const RELATIONS: Readonly<Record<DocumentKind, readonly Relation[]>> = {
  contract: [
    { fields: ['partyA', 'partyB'], worth: differ },
    { fields: ['payer', 'provider'], worth: differ },
    { fields: ['partyA', 'payer'], worth: sameOrOther },
    { fields: ['partyATaxId', 'partyBTaxId'], worth: differ },
    { fields: ['startDate', 'endDate'], worth: inOrder },
    { fields: ['signDate', 'endDate'], worth: notAfter },
  ],
  payment: [
    { fields: ['payer', 'payee'], worth: differ },
    { fields: ['payerAccount', 'payeeAccount'], worth: differ },
    { fields: ['payerAccount', 'transactionNumber'], worth: differ },
    { fields: ['payeeAccount', 'transactionNumber'], worth: differ },
  ],
  result: [{ fields: ['client', 'performer'], worth: differ }],
  eligibility: [{ fields: ['issueDate', 'validUntil'], worth: inOrder }],
  'credit-report': [
    { fields: ['subject', 'issuer'], worth: differ },
    { fields: ['issueDate', 'validUntil'], worth: inOrder },
  ],
  'application-form': [],
  invoice: [],
  licence: [],
  other: [],
};

// Values of a field that are tried; the rest stays as unlikely as it was.
const TRIED = 5;

/** Weighs the fields of a paper against each other; fields without relations stay as they are. */
export function assigned(
  kind: DocumentKind,
  beliefs: ReadonlyMap<FieldName, Beliefs>,
): ReadonlyMap<FieldName, Beliefs> {
  const result = new Map(beliefs);
  for (const group of groupsOf(RELATIONS[kind], beliefs))
    for (const [field, own] of together(group, beliefs)) result.set(field, own);
  return result;
}

interface Group {
  readonly fields: readonly FieldName[];
  readonly relations: readonly Relation[];
}

// Fields that hang together, each with what ties it.
function groupsOf(relations: readonly Relation[], beliefs: ReadonlyMap<FieldName, Beliefs>): readonly Group[] {
  return relations
    .filter(({ fields }) => fields.every((field) => beliefs.has(field)))
    .reduce<Group[]>((groups, relation) => {
      const touching = groups.filter(({ fields }) => relation.fields.some((field) => fields.includes(field)));
      const fields = [...new Set([...touching.flatMap((one) => one.fields), ...relation.fields])];
      const all = [...touching.flatMap((one) => one.relations), relation];
      return [...groups.filter((one) => !touching.includes(one)), { fields, relations: all }];
    }, []);
}

// Every whole of the likeliest values, each worth its values' beliefs and what they have to do with each other.
function together(
  { fields, relations }: Group,
  beliefs: ReadonlyMap<FieldName, Beliefs>,
): ReadonlyMap<FieldName, Beliefs> {
  const tried = fields.map((field) => likeliest(beliefs.get(field) ?? new Map<string, number>()));
  const sums = fields.map(() => new Map<string, number>());
  let total = 0;
  const choose = (at: number, chosen: readonly string[], weight: number): void => {
    const options = tried[at];
    if (options === undefined) {
      total += weight;
      for (const [index, value] of chosen.entries()) sums[index]?.set(value, (sums[index].get(value) ?? 0) + weight);
      return;
    }
    for (const [value, belief] of options) {
      const worth = relations.reduce(
        (product, relation) => product * worthOf(relation, fields, [...chosen, value], at),
        belief,
      );
      choose(at + 1, [...chosen, value], weight * worth);
    }
  };
  choose(0, [], 1);
  return new Map(
    fields.map((field, at) => {
      const own = beliefs.get(field) ?? new Map<string, number>();
      const rest = [...own].filter(([value]) => !(tried[at] ?? []).some(([one]) => one === value));
      const kept = 1 - rest.reduce((sum, [, belief]) => sum + belief, 0);
      const joint = [...(sums[at] ?? [])].map(([value, weight]) => [value, (kept * weight) / (total || 1)] as const);
      return [field, new Map([...joint, ...rest])] as const;
    }),
  );
}

// A relation counts when the second of its fields is chosen; none says nothing about another.
function worthOf(
  { fields: [one, other], worth }: Relation,
  fields: readonly FieldName[],
  chosen: readonly string[],
  at: number,
): number {
  const [first, second] = [fields.indexOf(one), fields.indexOf(other)];
  if (Math.max(first, second) !== at) return 1;
  const [a, b] = [chosen[first] ?? '', chosen[second] ?? ''];
  return a === '' || b === '' ? 1 : worth(a, b);
}

function likeliest(beliefs: Beliefs): readonly (readonly [string, number])[] {
  return [...beliefs].toSorted(([, a], [, b]) => b - a).slice(0, TRIED);
}
