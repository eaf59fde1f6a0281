/**
 * The `role` rule: which of two parties pays, by the sentences of the paper; 甲 and 乙 alone say nothing, a provider's
 * own form has itself as 甲方.
 */
import { findLabelled, type Found } from './labelled.ts';
import type { Sheet } from './sheet.ts';
import type { RuleOf } from './template.ts';

// Each pattern names a party in group 1; `pays` says whether that party is the one that pays.
const SAYINGS: readonly { readonly pattern: RegExp; readonly pays: boolean }[] = [
  { pattern: /([甲乙])方\s{0,40}委托\s{0,40}[甲乙]方/gu, pays: true },
  { pattern: /([甲乙])方\s{0,40}(?:接受|受)\s{0,40}[甲乙]方\s{0,40}的?\s{0,40}委托/gu, pays: false },
  { pattern: /([甲乙])方\s{0,40}(?:[为向给])\s{0,40}[甲乙]方\s{0,40}(?:提供|开展|进行|完成)/gu, pays: false },
  { pattern: /([甲乙])方[^。；;，,\n甲乙]{0,16}(?:向|给)\s{0,40}[甲乙]方[^。；;，,\n甲乙]{0,12}支付/gu, pays: true },
  { pattern: /([甲乙])方[^。；;，,\n甲乙]{0,16}支付(?:给)?\s{0,40}[甲乙]方/gu, pays: true },
  { pattern: /(?:汇至|汇入|汇到|付至|支付至|转入)\s{0,40}([甲乙])方/gu, pays: false },
  { pattern: /([甲乙])方(?:的)?(?:收款账户|收款帐户|收款账号|开具[^。；;\n]{0,12}发票)/gu, pays: false },
];

// Penalties, deposits and refunds flow the other way.
const OTHER_MONEY = /违约|赔偿|退还|退回|返还|保证金|押金|滞纳|罚/u;

/**
 * The name of the party that the rule asks for; none when the sentences say nothing, little fit when they contradict
 * each other.
 */
export function findRole(rule: RuleOf<'role'>, sheet: Sheet): readonly Found[] {
  const payers = votes(sheet.flow.text);
  const [first, second] = [
    payers.filter((payer) => payer === '甲').length,
    payers.length - payers.filter((payer) => payer === '甲').length,
  ];
  if (first === second) return [];
  const wanted = first > second === (rule.part === 'payer') ? rule.first : rule.second;
  const { skip, until, trust } = rule;
  const label = {
    find: 'label' as const,
    labels: wanted,
    take: 'right-or-below' as const,
    zone: 'all' as const,
    loose: false,
    trust,
    ...(skip && { skip }),
    ...(until && { until }),
  };
  const divided = Math.min(first, second) > 0 ? 0.5 : 1;
  return findLabelled(label, 'name', sheet).map((found) => ({ ...found, fit: found.fit * divided }));
}

const END = /[。；;]/u;

// The payer that each saying implies, in printed order of the sayings.
function votes(text: string): readonly string[] {
  return SAYINGS.flatMap(({ pattern, pays }) =>
    [...text.matchAll(pattern)].flatMap((match): readonly string[] => {
      const end = match.index + match[0].length;
      const [before, after] = [text.slice(Math.max(0, match.index - 12), match.index), text.slice(end, end + 24)];
      if (OTHER_MONEY.test(`${before.split(END).at(-1) ?? ''}${match[0]}${after.split(END)[0] ?? ''}`)) return [];
      return [(match[1] === '甲') === pays ? '甲' : '乙'];
    }),
  );
}
