/** The columns of a register, and which heading names which. */
import { normalise } from '../../../recognize/index.ts';
import { saysEnded, type Subject } from './subject.ts';
import { splitUnit, unitNamed } from './unit.ts';

/**
 * A column that a register knows: what offices call it, the usual name first, and what it is of where that decides
 * something.
 */
export interface Column {
  readonly names: readonly [string, ...string[]];
  readonly of?: Subject | 'party' | 'code';
}

/** The columns of a register by the name we use. */
export type Columns<K extends string> = Readonly<Record<K, Column>>;

/** The names that a register has for its columns, in their order. */
export function columnsOf<K extends string>(columns: Columns<K>): readonly K[] {
  return Object.keys(columns).filter((column): column is K => Object.hasOwn(columns, column));
}

/**
 * A heading: as people see it, without its brackets, with their words kept, the words themselves, and the unit of
 * money that it names (in yuan).
 */
export interface Title {
  readonly shown: string;
  readonly bare: string;
  readonly whole: string;
  readonly brackets: readonly string[];
  readonly unit?: number;
}

/** Reads a heading: 兑现金额（万元） is 兑现金额 in 万元; blanks, stars and colons are decoration. */
export function titleOf(heading: string): Title {
  const text = normalise(heading).text.replace(/[\s*:]/gu, '');
  const brackets = [...text.matchAll(/\(([^()]{0,80})\)/gu)].map(([, inner = '']) => inner);
  const { rest, yuan } = splitUnit(text.replace(/\([^()]{0,80}\)/gu, ''));
  const unit = yuan ?? brackets.map(unitNamed).find((found) => found !== undefined);
  return {
    shown: heading.replace(/\s+/gu, ' ').trim(),
    bare: rest,
    whole: text.replace(/[()]/gu, ''),
    brackets,
    ...(unit !== undefined && { unit }),
  };
}

/**
 * Whether a heading is the name of a column of that kind. Words in brackets may only say a unit or how to fill it in
 * where the column decides something: 有效期（起） is no 有效期.
 */
export function isNamed({ bare, whole, brackets }: Title, name: string, of: Column['of']): boolean {
  const decides = of === 'day' || of === 'money' || of === 'status';
  return (
    whole === name ||
    (bare === name &&
      brackets.every((text) => unitNamed(text) !== undefined || FORM.test(text) || (!decides && !saysEnded(text))))
  );
}

const FORM = /^(?:必填|选填|如有|全称|盖章|格式.{0,20}|[年月日ymdYMD./-]{1,10}|\d{1,2}位)$/u;

/** Whether a heading is one of those listed to be left alone. */
export function isListed({ shown, bare, whole }: Title, listed: ReadonlySet<string>): boolean {
  return [bare, whole, shown].some((text) => listed.has(text));
}
