/** The amount that a cell says. */
import { Decimal } from 'decimal.js';
import { money, type Money } from '../../../model/index.ts';
import { normalise } from '../../../recognize/index.ts';
import { textIn, type Said } from './cell.ts';
import type { Cell } from './sheet.ts';
import { splitUnit } from './unit.ts';

/**
 * Yuan. `unit` is what one is worth where column or sheet say so; a unit in the cell itself counts too, and two that
 * differ are a problem. What sums of floats leave beyond the fen is dropped, a real part of a fen is a problem.
 */
export function amountIn(cell: Cell, unit: number | undefined): Said<Money> {
  const { value: text, problem } = textIn(cell);
  if (problem !== undefined) return { problem };
  if (text === undefined) return {};
  const { rest, yuan: own } = splitUnit(
    normalise(text)
      .text.replace(/^(?:¥|CNY|RMB|人民币)/u, '')
      .trim(),
  );
  if (own !== undefined && unit !== undefined && own !== unit) return { problem: 'config.cell.unit' };
  const plain = rest.replace(/(?<=\d),(?=\d{3}(?!\d))/gu, '').trim();
  if (!/^-?\d{1,15}(?:\.\d{1,17})?$/u.test(plain)) return { problem: 'config.cell.amount' };
  const yuan = new Decimal(plain).times(own ?? unit ?? 1);
  const fen = yuan.toDecimalPlaces(2);
  return yuan.minus(fen).abs().lessThan('0.000001') ? { value: money(fen) } : { problem: 'config.cell.fen' };
}
