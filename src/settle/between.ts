/**
 * Papers of an application as witnesses of each other: the same total on contract, invoices and slips; the same name on
 * another paper.
 */
import { isOf, type FieldName, type ServiceLink, type Witness } from '../model/index.ts';
import { foldName } from '../recognize/index.ts';
import { attested, type Group } from '../rules/index.ts';
import { billsOf, sidesOf, totalOf, type Bill, type BillSide } from './bill.ts';
import type { Weighed } from './document.ts';
import { KINDS } from './kinds.ts';
import type { KnownNames } from './known-names.ts';

/**
 * Adds what the papers of each service say about each other's totals, and those of services that share a paper about
 * their totals together.
 */
export function witnessTotals(all: readonly Weighed[], services: readonly ServiceLink[]): readonly Weighed[] {
  return billsOf(services).reduce(witnessBill, all);
}

function witnessBill(weighed: readonly Weighed[], bill: Bill): readonly Weighed[] {
  const sides = sidesOf(bill, weighed);
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

function agree(a: BillSide, b: BillSide): boolean {
  const [left, right] = [totalOf(a), totalOf(b)];
  return left !== undefined && left === right;
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
