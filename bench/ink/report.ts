/** The page that `npm run bench -- ink` writes. */
import { INK } from '../../src/settle/ink/thresholds.ts';
import type { Asked } from './asked.ts';
import { VALUES } from './printed.ts';

const COLUMNS = [
  'asked',
  'misread',
  `misread, print ≥ ${String(INK.said)}`,
  `≥ ${String(INK.could)}`,
  `neighbour ≥ ${String(INK.said)}`,
  `≥ ${String(INK.could)}`,
  `likeliest neighbour ≥ ${String(INK.said)}`,
  `≥ ${String(INK.could)}`,
] as const;

/** The whole page in Markdown. */
export function inkPage(asked: readonly Asked[]): string {
  const names = asked.filter(({ kind }) => kind === 'name');
  const wears = [...new Set(asked.map(({ wear }) => wear))];
  return `# What the ink of a line can say

Written by \`npm run bench -- ink\`; do not edit.

The network that reads a line gives probabilities at every step. The likeliest of them are kept with the reading, so that
it can be asked later how likely the line says another text: the ratio is the natural logarithm of the likelihood of that
text against the likelihood of what was read (0: as likely; −7: a thousand times less). Everything is printed here, so what
is right is known. Names have one rare character each (GB/T 2312, rows 56 to 87, where the network's alphabet has it: of
these rows it lacks four in ten) and one common one.

- **print**: what is printed, where something else was read. The more of it lies above a threshold, the more misreadings
  can be put right or at least accuse nobody.
- **neighbour**: the print with one character changed by chance, as somebody else in a register may be called, where the
  print was read rightly. What lies above a threshold is an error.
- **likeliest neighbour**: the same with the one change, of all, that this very ink likes best. Nobody is called so by
  chance: it is the worst that a forger who knows the network could do.

${table('values', VALUES, (value) => asked.filter(({ kind }) => kind === value))}

Names by wear:

${table('wear', wears, (wear) => names.filter((one) => one.wear === wear))}

![Names: shares of what is printed and of the likeliest neighbours at or above a ratio, by wear](ink.svg)

The thresholds stand in \`src/settle/ink/thresholds.ts\`: from ${String(INK.said)} on the ink says a text as well as what
was read, from ${String(INK.could)} on it could say it, and of two proposed texts one must lead by ${String(INK.apart)}.
`;
}

function table(head: string, rows: readonly string[], of: (row: string) => readonly Asked[]): string {
  return [
    `| ${[head, ...COLUMNS].join(' | ')} |`,
    `|---|${COLUMNS.map(() => '---:').join('|')}|`,
    ...rows.map((row) => `| ${[row, ...figures(of(row))].join(' | ')} |`),
  ].join('\n');
}

function figures(asked: readonly Asked[]): readonly string[] {
  const [right, wrong] = [asked.filter(({ isRight }) => isRight), asked.filter(({ isRight }) => !isRight)];
  const shares = (ratios: readonly number[]): readonly string[] =>
    [INK.said, INK.could].map((from) => share(ratios, from));
  return [
    String(asked.length),
    String(wrong.length),
    ...shares(wrong.map(({ truth }) => truth)),
    ...shares(right.map(({ neighbour }) => neighbour)),
    ...shares(right.map(({ worst }) => worst)),
  ];
}

function share(ratios: readonly number[], from: number): string {
  if (ratios.length === 0) return '–';
  return `${((100 * ratios.filter((ratio) => ratio >= from).length) / ratios.length).toFixed(1)} %`;
}
