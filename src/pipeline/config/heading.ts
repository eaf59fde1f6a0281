/** Finds the heading of a table by the names of its columns: title rows may stand above it. */
import { normalise } from '../../recognize/index.ts';
import { shownCell } from './cell.ts';
import type { Sheet } from './sheet.ts';

/** The columns of a register: the name we use → what offices call it, the usual name first. */
export type Columns<K extends string> = Readonly<Record<K, readonly [string, ...string[]]>>;

/** Where the columns stand: cell index by name, the row below which the data begins, and columns that count in 万元. */
export interface Heading<K extends string> {
  readonly row: number;
  readonly at: ReadonlyMap<K, number>;
  readonly inTenThousands: ReadonlySet<K>;
}

// A title, a unit and a note may stand above; a heading further down is none.
const SEARCHED = 20;

/** The row that names most columns and all the required ones; undefined when no row does. */
export function headingOf<K extends string>(
  { rows }: Sheet,
  columns: Columns<K>,
  names: readonly K[],
  required: readonly K[],
): Heading<K> | undefined {
  const headings = rows.slice(0, SEARCHED).map(({ number, cells }): Heading<K> => {
    const titles = cells.map((cell) => titleOf(shownCell(cell)));
    const at = new Map(
      names.flatMap((name) => {
        const index = columns[name]
          .map((alias) => titles.findIndex(({ text }) => text === alias))
          .find((found) => found >= 0);
        return index === undefined ? [] : [[name, index] as const];
      }),
    );
    return {
      row: number,
      at,
      inTenThousands: new Set(
        [...at].filter(([, index]) => titles[index]?.tenThousands === true).map(([name]) => name),
      ),
    };
  });
  return headings
    .filter(({ at }) => required.every((name) => at.has(name)))
    .toSorted((a, b) => b.at.size - a.at.size)[0];
}

// 兑现金额（万元） → 兑现金额, in 万元; stars and colons are decoration.
function titleOf(cell: string): { readonly text: string; readonly tenThousands: boolean } {
  const text = normalise(cell).text.replace(/[\s*:]/gu, '');
  return { text: text.replace(/\([^()]{0,80}\)/gu, ''), tenThousands: text.includes('万元') };
}
