/**
 * The two sides of a payment, of an assessment of credit and of a service that is applied for, as labels and headings
 * name them.
 */
import type { Vocabulary } from '../model/index.ts';

const SIDES = ['payer', 'payee', 'assessed', 'assessor', 'applicant', 'server'] as const;

/** Who pays and who is paid; whose credit is assessed and who assesses it; who applies and who served. */
export type Side = (typeof SIDES)[number];

/** The shapes of labels that name a side, and of words that only look like it. */
export type SideLabels = Pick<Vocabulary, `${Side}-side` | 'nobody'>;

/** The one of two sides that a label or heading names; undefined where it names neither or both. */
export type SideNamed = <S extends Side>(label: string, sides: readonly [S, S]) => S | undefined;

/** Names sides by the labels of a vocabulary; blanks and full width make no difference. */
export function sideNaming(labels: SideLabels): SideNamed {
  const nobody = new RegExp(labels.nobody, 'gu');
  const naming = new Map(SIDES.map((side) => [side, new RegExp(labels[`${side}-side`], 'iu')]));
  return (label, sides) => {
    const text = label.normalize('NFKC').replace(/\s+/gu, '').replace(nobody, ' ');
    const named = sides.filter((side) => naming.get(side)?.test(text));
    return named.length === 1 ? named[0] : undefined;
  };
}
