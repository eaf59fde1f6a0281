/**
 * Papers of an application as witnesses of each other: the same total on contract, invoices and slips; the same name on
 * another paper.
 */
import { AMOUNT_FIELD, isOf, sum, type FieldName, type Money, type ServiceLink, type Witness } from '../model/index.ts';
import { foldName } from '../recognize/index.ts';
import type { Weighed } from './document.ts';
import { attested, type Group } from '../rules/index.ts';
import { KINDS } from './kinds.ts';
import type { KnownNames } from './known-names.ts';

/**
 * Adds what the papers of each service say about each other's totals, and those of services that share a paper about
 * their totals together.
 */
export function witnessTotals(all: readonly Weighed[], services: readonly ServiceLink[]): readonly Weighed[] {
  const bills = services.map(({ contract, invoices, payments }): Bill => ({
    contracts: contract === undefined ? [] : [contract],
    invoices,
    payments,
  }));
  const sharing = bills.filter((bill) => [...bill.invoices, ...bill.payments].some((id) => isShared(id, bills)));
  return [...bills.map((bill) => unshared(bill, bills)), ...(sharing.length === 0 ? [] : [together(sharing)])].reduce(
    witnessBill,
    all,
  );
}

// Ids of the papers whose totals should be equal.
interface Bill {
  readonly contracts: readonly string[];
  readonly invoices: readonly string[];
  readonly payments: readonly string[];
}

function isShared(id: string, bills: readonly Bill[]): boolean {
  return bills.filter(({ invoices, payments }) => invoices.includes(id) || payments.includes(id)).length > 1;
}

// A side with a shared paper has no total of this service alone.
function unshared(bill: Bill, bills: readonly Bill[]): Bill {
  const own = (ids: readonly string[]) => (ids.some((id) => isShared(id, bills)) ? [] : ids);
  return { ...bill, invoices: own(bill.invoices), payments: own(bill.payments) };
}

function together(bills: readonly Bill[]): Bill {
  const union = (ids: (bill: Bill) => readonly string[]) => [...new Set(bills.flatMap(ids))];
  return {
    contracts: union((bill) => bill.contracts),
    invoices: union((bill) => bill.invoices),
    payments: union((bill) => bill.payments),
  };
}

function witnessBill(weighed: readonly Weighed[], bill: Bill): readonly Weighed[] {
  const of = (ids: readonly string[]) => weighed.filter((one) => ids.includes(one.document.id));
  const sides = [
    { witness: 'contract', field: AMOUNT_FIELD.contract, papers: of(bill.contracts) },
    { witness: 'invoice', field: AMOUNT_FIELD.invoice, papers: of(bill.invoices) },
    { witness: 'payment', field: AMOUNT_FIELD.payment, papers: of(bill.payments) },
  ] as const;
  return sides.reduce(
    (state, side) =>
      sides
        .filter((other) => other !== side && agree(side, other))
        .reduce(
          (now, other) =>
            now.map((one) =>
              side.papers.some((paper) => paper.document.id === one.document.id)
                ? attest(one, side.field, other.witness)
                : one,
            ),
          state,
        ),
    weighed,
  );
}

interface Side {
  readonly field: FieldName;
  readonly papers: readonly Weighed[];
}

function agree(a: Side, b: Side): boolean {
  const [left, right] = [totalOf(a), totalOf(b)];
  return left !== undefined && left === right;
}

// The sum of the leading amounts; undefined when a paper has none.
function totalOf({ field, papers }: Side): Money | undefined {
  const amounts = papers.map(({ groups }) => leadingMoney(groups.get(field)));
  const known = amounts.filter((amount) => amount !== undefined);
  return known.length === 0 || known.length < amounts.length ? undefined : sum(known);
}

function leadingMoney(groups: readonly Group[] | undefined): Money | undefined {
  const valued = groups?.[0]?.valued;
  return valued !== undefined && isOf(valued, 'money') ? valued.value : undefined;
}

function attest(weighed: Weighed, field: FieldName, witness: Witness): Weighed {
  const [leader, ...others] = weighed.groups.get(field) ?? [];
  if (leader === undefined) return weighed;
  return { ...weighed, groups: new Map([...weighed.groups, [field, [attested(leader, witness), ...others]]]) };
}

/**
 * Adds `registry` to names that the register has and does not also have with one other character, and the other file's
 * kind to names that a born-digital paper prints the same. Two scans do not witness each other's names: they share an
 * engine's habits.
 */
export function witnessNames(all: readonly Weighed[], known: KnownNames): readonly Weighed[] {
  const digital = all.flatMap(({ document, groups }) => {
    const witness = KINDS[document.kind].speaksAs;
    if (witness === null) return [];
    return [...groups.values()].flatMap(([leader]) =>
      leader !== undefined && isOf(leader.valued, 'name') && isDigital(leader)
        ? [{ paper: document.sha256, witness, name: foldName(leader.valued.value) }]
        : [],
    );
  });
  // Rivals are vouched for like the leader: what speaks for both decides nothing between them.
  const vouched = (group: Group, paper: string): Group => {
    if (!isOf(group.valued, 'name')) return group;
    const name = foldName(group.valued.value);
    const other = digital.find((one) => one.paper !== paper && one.name === name);
    const registered = known.isOnlyOne(name) ? attested(group, 'registry') : group;
    return other === undefined ? registered : attested(registered, other.witness);
  };
  return all.map((weighed) => ({
    ...weighed,
    groups: new Map(
      [...weighed.groups].map(
        ([field, groups]) => [field, groups.map((group) => vouched(group, weighed.document.sha256))] as const,
      ),
    ),
  }));
}

function isDigital(group: Group): boolean {
  return group.witnesses.includes('text-layer') || group.witnesses.includes('data');
}
