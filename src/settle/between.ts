/** Papers of an application as witnesses of each other: the same total on contract, invoices and slips; the same name on another paper. */
import { isOf, sum, type DocumentKind, type FieldName, type Money, type ServiceLink, type Witness } from '../model/index.ts';
import { foldName } from '../recognize/index.ts';
import type { Weighed } from './document.ts';
import { attested, type Group, type Groups } from './group.ts';

/** Adds what the papers of each service say about each other's totals. */
export function witnessTotals(all: readonly Weighed[], services: readonly ServiceLink[]): readonly Weighed[] {
  return services.reduce((weighed, service) => {
    const of = (ids: readonly string[]) => weighed.filter((one) => ids.includes(one.document.id));
    const sides = [
      { witness: 'contract', field: 'contractAmount', papers: of(service.contract === undefined ? [] : [service.contract]) },
      { witness: 'invoice', field: 'totalAmount', papers: of(service.invoices) },
      { witness: 'payment', field: 'paidAmount', papers: of(service.payments) },
    ] as const;
    return sides.reduce((state, side) => sides.filter((other) => other !== side && agree(side, other))
      .reduce((now, other) => now.map((one) => (side.papers.some((paper) => paper.document.id === one.document.id) ? attest(one, side.field, other.witness) : one)), state), weighed);
  }, all);
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

const SPEAKS_AS = {
  contract: 'contract', invoice: 'invoice', payment: 'payment', result: 'result', 'application-form': 'form',
} as const satisfies Partial<Record<DocumentKind, Witness>>;

/** Adds `registry` to names that the register has, and the other paper's kind to names that a born-digital paper prints the same. Two scans do not witness each other's names: they share an engine's habits. */
export function witnessNames(all: readonly Weighed[], known: ReadonlySet<string>): readonly Weighed[] {
  const digital = all.flatMap(({ document, groups }) => {
    const witness = Object.entries(SPEAKS_AS).find(([kind]) => kind === document.kind)?.[1];
    if (witness === undefined) return [];
    return [...groups.values()].flatMap(([leader]) => (leader !== undefined && isOf(leader.valued, 'name') && isDigital(leader)
      ? [{ id: document.id, witness, name: foldName(leader.valued.value) }] : []));
  });
  return all.map((weighed) => ({ ...weighed, groups: mapLeaders(weighed.groups, (leader) => {
    if (!isOf(leader.valued, 'name')) return leader;
    const name = foldName(leader.valued.value);
    const other = digital.find((one) => one.id !== weighed.document.id && one.name === name);
    const registered = known.has(name) ? attested(leader, 'registry') : leader;
    return other === undefined ? registered : attested(registered, other.witness);
  }) }));
}

function isDigital(group: Group): boolean {
  return group.witnesses.includes('text-layer') || group.witnesses.includes('data');
}

function mapLeaders(groups: Groups, change: (leader: Group) => Group): Groups {
  return new Map([...groups].map(([field, [leader, ...others]]) => [field, leader === undefined ? [] : [change(leader), ...others]] as const));
}
