/** Every amount on a paper, in yuan: the unit is its own, its label's, that of the heads of its row and column, or of its table. */
import type { Vocabulary } from '../../model/index.ts';
import { amountsCompound, amountsInDigits, amountsInWords } from '../../recognize/index.ts';
import { inUnitOf } from '../amount.ts';
import { sliceInk } from '../ink.ts';
import type { Row } from '../rows.ts';
import type { Sheet } from '../sheet.ts';
import type { Spot, Surroundings } from './context.ts';
import type { Sighting } from './sighting.ts';

/** All amounts of the flow, in digits and in words, in printed order. */
export function amountMentions(
  { flow, rows }: Sheet,
  _: Vocabulary,
  { spotOf, around }: Surroundings,
): readonly Sighting[] {
  const spans = [
    ...amountsCompound(flow.text).map((span) => ({ ...span, sign: '元' as const, witness: 'digits' as const })),
    ...amountsInDigits(flow.text).map((span) => ({ ...span, witness: 'digits' as const })),
    ...amountsInWords(flow.text).map((span) => ({ ...span, sign: '元' as const, witness: 'words' as const })),
  ].toSorted((a, b) => a.start - b.start);
  return spans.flatMap((span): readonly Sighting[] => {
    const ink = sliceInk(flow, span.start, span.end);
    const spot = spotOf(ink);
    if (spot === undefined) return [];
    const { before, row, column } = around(spot);
    const unit = `${before.slice(-LABEL)}${row}${column}${isInTable(spot, rows) ? unitOver(flow.text, spot) : ''}`;
    const value = inUnitOf(unit, span);
    return value === undefined
      ? []
      : [
          {
            valued: { type: 'money', value },
            ink,
            witnesses: [span.witness],
            forms: [
              `form:${span.witness}`,
              ...(span.sign === null ? ['form:unsigned'] : []),
              ...(value !== span.value && (/[¥￥]/u.test(ink.text) || value.length > LARGE) ? ['form:unit-open'] : []),
            ],
          },
        ];
  });
}

// Ten millions of yuan beside a heading of 万元: which of the two was meant?
const LARGE = '9999999.99'.length;

// So many characters before a number name it.
const LABEL = 14;

function isInTable({ row }: Spot, rows: readonly Row[]): boolean {
  return (rows[row]?.segments.length ?? 0) > 1;
}

// 单位：万元 stands over a table for all of its figures.
const UNIT_OVER = /(?:金额)?单位\s{0,9}[:：]\s{0,9}(?:人民币\s{0,9})?(万?元)/gu;

function unitOver(text: string, { start }: Spot): string {
  const last = [...text.slice(0, start).matchAll(UNIT_OVER)].at(-1);
  return last?.[1] === '万元' ? '（万元）' : '';
}
