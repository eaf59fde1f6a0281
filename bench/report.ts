/** The page that `npm run bench` writes. */
import { cpus, totalmem } from 'node:os';

/**
 * One figure: what was measured, against what, and how far it should reach; `ratio` is absent where only the figure
 * itself is wanted.
 */
export interface Figure {
  readonly what: string;
  readonly ours: string;
  readonly other: string;
  readonly ratio?: number;
  readonly reach?: { readonly at: 'most' | 'least'; readonly value: number };
}

/** Cores, memory and Node of this machine; nothing that names it. */
export function machine(): string {
  return (
    `${String(cpus().length)} cores (${cpus()[0]?.model.trim() ?? 'unknown'}), ` +
    `${String(Math.round(totalmem() / 2 ** 30))} GB memory, ${process.platform} ${process.arch}, Node ` +
    process.version
  );
}

/** The figures as a table in Markdown. */
export function table(figures: readonly Figure[]): string {
  const rows = figures.map(({ what, ours, other, ratio, reach }) => {
    const wanted = reach === undefined ? '' : `${reach.at === 'most' ? '≤' : '≥'} ${String(reach.value)}`;
    return `| ${[what, ours, other, ratio === undefined ? '' : ratio.toFixed(3), wanted, verdict(ratio, reach)].join(' | ')} |`;
  });
  return ['| figure | this program | against | ratio | wanted | |', '|---|---:|---:|---:|---:|---|', ...rows].join(
    '\n',
  );
}

/** Error rates by kind of wear as a table in Markdown; `of` names the readers in order. */
export function wearTable(
  of: readonly string[],
  rows: readonly { readonly wear: string; readonly percent: readonly number[] }[],
): string {
  return [
    `| characters lost, % | ${of.join(' | ')} |`,
    `|---|${of.map(() => '---:').join('|')}|`,
    ...rows.map(({ wear, percent }) => `| ${wear} | ${percent.map((each) => each.toFixed(2)).join(' | ')} |`),
  ].join('\n');
}

/**
 * Where the time of reading `pages` pages goes as a table in Markdown; `whole` and `work` in seconds over all
 * processes.
 */
export function workTable(pages: number, whole: number, work: ReadonlyMap<string, number>): string {
  const rest = whole - [...work.values()].reduce((sum, seconds) => sum + seconds, 0);
  const rows = [
    ...[...work].toSorted((a, b) => b[1] - a[1]),
    ['outside the networks: decoding, seals, QR, cutting lines out, waiting', rest] as const,
  ];
  return [
    '| where the time of a page goes | ms | share |',
    '|---|---:|---:|',
    ...rows.map(
      ([name, seconds]) =>
        `| ${name} | ${((1000 * seconds) / pages).toFixed(0)} | ${((100 * seconds) / whole).toFixed(0)} % |`,
    ),
  ].join('\n');
}

/** The whole page. `remarks` are sentences about what could not be measured or how it was. */
export function page(parts: readonly string[], remarks: readonly string[]): string {
  return `# Performance

Written by \`npm run bench\`; do not edit. Timings are noisy: only the ratios, taken in one run, mean something.

Machine: ${machine()}.

${parts.join('\n\n')}

${remarks.map((remark) => `- ${remark}`).join('\n')}
`;
}

function verdict(ratio: number | undefined, reach: Figure['reach']): string {
  if (ratio === undefined || reach === undefined) return '';
  const reached = reach.at === 'most' ? ratio <= reach.value : ratio >= reach.value;
  return reached ? 'reached' : 'short';
}
