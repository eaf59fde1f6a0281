/** A value that is seen in the text of a paper, whatever it may mean. */
import type { FieldType, Valued, Witness } from '../../model/index.ts';
import type { Ink } from '../ink.ts';

/** The types whose values are found wherever they stand. */
export const MENTIONED = ['money', 'day', 'name', 'taxId', 'id'] as const satisfies readonly FieldType[];

/** One of them. */
export type MentionedType = (typeof MENTIONED)[number];

/** Whether values of a type are found wherever they stand. */
export function isMentioned(type: FieldType | undefined): type is MentionedType {
  return MENTIONED.some((one) => one === type);
}

/** A value found in the flow of a paper. */
export interface Sighting {
  readonly valued: Valued<MentionedType>;
  readonly ink: Ink;
  readonly witnesses: readonly Witness[];
  /** What its shape says: `form:digits`, `form:bank`. */
  readonly forms: readonly string[];
}

/** The same value at the same place has the same text. */
export function standing({ valued, ink }: Sighting): string {
  const first = ink.cells.find((cell) => cell !== undefined);
  return [valued.value, first?.page, ...(first?.box ?? [])].join(' ');
}
