/** The page that `npm run bench` writes. */
import { cpus, totalmem } from 'node:os';
import type { Measured } from './measured.ts';

/** A measure with what was seen from outside: seconds in the models, in how many processes, and peak memory in bytes. */
export interface Row extends Measured {
  readonly model: { readonly seconds: number; readonly processes: number };
  readonly memory: number;
}

/** Cores, memory and Node of this machine; nothing that names it. */
export function machine(): string {
  return `${cpus().length} cores (${cpus()[0]?.model.trim() ?? 'unknown'}), ${Math.round(totalmem() / 2 ** 30)} GB memory, ${process.platform} ${process.arch}, Node ${process.version}`;
}

/** The table in Markdown. */
export function table(rows: readonly Row[]): string {
  const head = '| what | pages | seconds | pages a second | pages a minute | inside the models | peak memory |\n|---|---:|---:|---:|---:|---:|---:|';
  return [head, ...rows.map(lineOf)].join('\n');
}

/** The whole page. `skipped` are sentences about what could not be measured. */
export function page(rows: readonly Row[], skipped: readonly string[]): string {
  return `# Performance

Written by \`npm run bench\`; do not edit.

Machine: ${machine()}.

${table(rows)}
${skipped.map((sentence) => `\n${sentence}\n`).join('')}
- Pages are dense sheets of 38 lines, made in memory and the same on every machine; files are read one a core at a time.
- "Inside the models" is the time in which a process was running an OCR model, summed over processes, and its share of their time.
- Peak memory is resident memory of all processes of the measure together, what they share counted in each.
- The batch is run from a cold start both times: opening the store (the first time: making it) and loading the models are in its seconds.
`;
}

function lineOf({ name, pages, seconds, model, memory }: Row): string {
  const share = model.processes === 0 ? 'none' : `${model.seconds.toFixed(1)} s (${Math.round((100 * model.seconds) / (seconds * model.processes))} %)`;
  const resident = memory === 0 ? 'unknown' : `${Math.round(memory / 2 ** 20)} MB`;
  return `| ${name} | ${pages} | ${seconds.toFixed(2)} | ${(pages / seconds).toFixed(2)} | ${Math.round((60 * pages) / seconds)} | ${share} | ${resident} |`;
}
