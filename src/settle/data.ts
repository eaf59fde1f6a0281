/**
 * Data that came with a paper (XML, OFD) against what is printed on it: whoever alters one of them forgets the other.
 */
import { anyOf, type Candidate, type Conflict, type FieldType } from '../model/index.ts';
import type { Group, Groups } from '../rules/index.ts';

// Free text is worded differently in data and print without anybody having altered it.
const EXACT: ReadonlySet<FieldType> = new Set<FieldType>(['money', 'day', 'id', 'taxId', 'name']);
// Under this fit the print may be another field's.
const FIRM = 0.9;

/**
 * A conflict for every exact field of which the data says one value and a label on the paper, or other data, another.
 */
export function againstData(groups: Groups): readonly Conflict[] {
  return [...groups].flatMap(([field, all]): readonly Conflict[] => {
    const data = all.find(({ witnesses }) => witnesses.includes('data'));
    const other = all.filter((group) => group !== data).flatMap(contradicting)[0];
    if (data === undefined || other === undefined || !EXACT.has(data.valued.type)) return [];
    return [
      {
        kind: 'data',
        field,
        expected: { said: anyOf([data.valued]), places: [] },
        found: { said: anyOf([other]), places: other.places },
      },
    ];
  });
}

function contradicting({ candidates }: Group): readonly Candidate[] {
  return candidates.filter(
    ({ witnesses, ruleConfidence }) =>
      witnesses.includes('data') || (witnesses.includes('label') && ruleConfidence >= FIRM),
  );
}
