/** A name on a scan that its ink could say otherwise accuses nobody: the reviewer is asked to look. */
import { factOf, type Fact, type FieldName, type SettledDocument, textSide, type Valued } from '../model/index.ts';
import { type Party, partyRelation } from '../rules/index.ts';
import { cite, fileName } from './cite.ts';
import type { ServiceComplaint } from './papers.ts';

/** Whether only the ink says that a name on a scan is the party's: repaired and not sure, or beside what was read. */
export function couldBeNamed({ facts }: SettledDocument, name: FieldName, party: Party): boolean {
  const fact = factOf(facts, name, 'name');
  if (fact === undefined || fact.status === 'sure') return false;
  return readings(fact).some(({ value }) => partyRelation({ names: [value] }, { names: party.names }) === 'same');
}

// What only the ink proposes.
function readings(fact: Fact<'name'>): readonly Valued<'name'>[] {
  const beside = fact.alternatives.flatMap((one): readonly Valued<'name'>[] =>
    one.type === 'name' && one.witnesses.includes('ink') ? [one] : [],
  );
  return fact.foundBy === 'ink' ? [fact, ...beside] : beside;
}

/** The question to the reviewer. */
export function uncertainName(paper: SettledDocument, name: FieldName, expected: string): readonly ServiceComplaint[] {
  const fact = factOf(paper.facts, name, 'name');
  if (fact === undefined) return [];
  return [
    {
      code: 'amount.uncertain',
      detail: 'party',
      values: { file: fileName(paper), found: fact.raw, expected },
      expected: textSide(expected),
      found: textSide(fact.raw),
      places: cite(paper, name),
    },
  ];
}
