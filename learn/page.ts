/** `docs/weights.md`: what speaks for each field, in words, and how good it is on papers that it was not fitted to. */
import type { Verdict } from './judge.ts';

/** One field with its weights and the verdicts on the papers kept back. */
export interface Fitted {
  readonly field: string;
  readonly examples: number;
  readonly proven: number;
  readonly weights: Readonly<Record<string, number>>;
  readonly verdicts: readonly Verdict[];
}

const SHOWN = 6;

/** The page. */
export function page(fields: readonly Fitted[]): string {
  return [
    '# What speaks for a field',
    '',
    'Written by `npm run learn`. A value of a paper is weighed for a field by named features; each adds its weight (nats).',
    'A weight of 2.3 makes a value ten times as likely, one of −2.3 a tenth.',
    'From `proven` on a value needs no other witness of its meaning; fields that are never proven so have 1.',
    '',
    '| field | fitted to | kept back | right | proven and right | proven and wrong | proven from |',
    '|---|---|---|---|---|---|---|',
    ...fields.map(row),
    '',
    ...fields.flatMap(section),
  ].join('\n');
}

function row({ field, examples, proven, verdicts }: Fitted): string {
  const right = verdicts.filter((one) => one.right);
  const sure = verdicts.filter(({ belief }) => belief >= proven);
  const share = (some: number): string =>
    verdicts.length === 0 ? '–' : `${((100 * some) / verdicts.length).toFixed(1)} %`;
  const cells = [
    field,
    examples,
    verdicts.length,
    share(right.length),
    share(sure.filter((one) => one.right).length),
    sure.filter((one) => !one.right).length,
    proven,
  ];
  return `| ${cells.map(String).join(' | ')} |`;
}

function section({ field, weights }: Fitted): readonly string[] {
  const sorted = Object.entries(weights).toSorted(([, a], [, b]) => b - a);
  const list = (some: readonly (readonly [string, number])[]): string =>
    some.map(([feature, weight]) => `${inWords(feature)} (${weight.toFixed(2)})`).join('; ');
  return [
    `## ${field}`,
    '',
    `For it: ${list(sorted.filter(([, weight]) => weight > 0).slice(0, SHOWN))}.`,
    '',
    `Against it: ${list(
      sorted
        .filter(([, weight]) => weight < 0)
        .slice(-SHOWN)
        .toReversed(),
    )}.`,
    '',
  ];
}

const PLACES: Readonly<Record<string, string>> = {
  label: 'named by a word for',
  near: 'the last word before it means',
  before: 'its statement speaks before it of',
  behind: 'right behind it stands a word for',
  row: 'its row begins with',
  cell: 'the cell left of it says',
  column: 'its column is headed',
  clause: 'its clause is about',
  side: 'it stands in the block of',
  'other-side': 'the next block is that of',
  paper: 'the paper speaks of',
  frame: 'the sentence says',
  sum: 'arithmetic:',
  share: 'arithmetic, a share:',
  tax: 'arithmetic, tax:',
  pair: 'digits beside 大写:',
  form: 'written as',
  place: 'stands',
  rule: 'found by the rule',
  none: 'no value:',
};

function inWords(feature: string): string {
  const [kind = '', what = ''] = feature.split(':');
  return `${PLACES[kind] ?? kind} *${what === '' ? kind : what}*`;
}
