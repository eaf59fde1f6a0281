/** The `total` rule: the amount that a contract is about, among instalments, penalties and deposits. */
import { amountsInDigits, amountsInWords } from '../recognize/index.ts';
import { inUnitOf } from './amount.ts';
import { sliceInk } from './ink.ts';
import { spread } from './label.ts';
import type { Found } from './labelled.ts';
import type { Sheet } from './sheet.ts';
import { RULE_CONFIDENCE } from './trust.ts';
import type { RuleOf } from './template.ts';

// How many characters before an amount may name it.
const REACH = 48;
// 原合同金额, 已付服务费, 纳税总额: the total of something else.
const ANOTHER = /(?:原|已付|未付|已|累计|历年|注册|投资)$/u;
// 暂定, 预计: what is paid in the end may be another amount.
const UNSETTLED = 0.6;
// Where one statement ends and the next begins.
const BREAK = /[。；;]|\n|(?<=[\n。；;])\s{0,40}[(（]?\d{1,2}[)）、.．]/gu;

/**
 * Amounts that the words of the rule name, with neither another amount's word between name and number. The first
 * statement that names a total comes first.
 */
export function findTotals(rule: RuleOf<'total'>, sheet: Sheet): readonly Found[] {
  const { flow } = sheet;
  const names = new RegExp(rule.names.map(spread).join('|'), 'gu');
  const others = new RegExp(rule.not.map(spread).join('|'), 'u');
  const unsure = rule.unsure === undefined ? undefined : new RegExp(rule.unsure.map(spread).join('|'), 'u');
  const spans = [
    ...amountsInDigits(flow.text).map((span) => ({ ...span, witness: 'digits' as const })),
    ...amountsInWords(flow.text).map((span) => ({ ...span, sign: '元' as const, witness: 'words' as const })),
  ].toSorted((a, b) => a.start - b.start);
  return spans.flatMap((span): readonly Found[] => {
    const before = statementBefore(flow.text, span.start);
    const name = [...before.matchAll(names)].at(-1);
    if (
      name === undefined ||
      others.test(before.slice(name.index)) ||
      ANOTHER.test(before.slice(0, name.index)) ||
      perUnit(flow.text.slice(span.end))
    )
      return [];
    const value = inUnitOf(before.slice(name.index), span);
    if (value === undefined) return [];
    const settled = unsure === undefined || !unsure.test(before.slice(name.index)) ? 1 : UNSETTLED;
    return [
      {
        type: 'money',
        value,
        ink: sliceInk(flow, span.start, span.end),
        witnesses: [span.witness],
        fit: RULE_CONFIDENCE[rule.trust] * settled,
      },
    ];
  });
}

function statementBefore(text: string, at: number): string {
  const reach = text.slice(Math.max(0, at - REACH), at);
  const breaks = [...reach.matchAll(BREAK)];
  // A line break just before the amount only wraps the line.
  const last = breaks.findLast((one) => reach.length - one.index > 6 || one[0] !== '\n');
  return last === undefined ? reach : reach.slice(last.index + last[0].length);
}

// 元/次, 元每件: a price, not a total.
function perUnit(after: string): boolean {
  return /^\s*[/／每](?!年度)/u.test(after);
}
