/** `process`: the main job, with progress on stderr and a short table on stdout. */
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { processBatch } from '../pipeline/process.ts';
import { Fault, LANGUAGES, parseDay, type Day, type Language } from '../model/index.ts';

/** The options of `process` as the command line gives them. */
export interface ProcessFlags {
  readonly out: string;
  readonly scheme?: string;
  readonly notice?: string;
  readonly registry?: string;
  readonly batch?: string;
  readonly today?: string;
  readonly lang: string;
  readonly jobs?: string;
  readonly json?: boolean;
  readonly quiet?: boolean;
}

const at = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** Runs a batch; 0 when every application got its dossier. */
export async function processCommand(inboxes: readonly string[], flags: ProcessFlags): Promise<number> {
  const result = await processBatch({
    inboxes, out: flags.out, scheme: flags.scheme ?? at('pipelines/karamay'), templates: at('templates/extract'), messages: at('templates/messages'), look: at('templates/dossier'),
    ...(flags.registry !== undefined && { registry: flags.registry }), ...(flags.notice !== undefined && { notice: flags.notice }), ...(flags.batch !== undefined && { batch: flags.batch }),
    today: todayOf(flags.today), language: languageOf(flags.lang), program: 'voucher-dossier 0.1.0', jobs: flags.jobs === undefined ? availableParallelism() : Number(flags.jobs),
    onApplication: (done, all, id) => flags.quiet !== true && process.stderr.write(`${done}/${all} ${id}\n`),
  });
  for (const row of result.rows) process.stdout.write(flags.json === true ? `${JSON.stringify(row)}\n` : `${row.application.padEnd(36)} ${row.recommendation.padEnd(11)} ${row.subsidy.padStart(12)} ${row.atRisk.padStart(12)}\n`);
  process.stdout.write(flags.json === true ? `${JSON.stringify({ index: result.index })}\n` : `${result.index}\n`);
  return 0;
}

function todayOf(flag: string | undefined): Day {
  const text = flag ?? new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(new Date());
  const day = parseDay(text);
  if (day === undefined) throw new Fault('usage', [`--today ${text}: not a day (YYYY-MM-DD)`]);
  return day;
}

function languageOf(flag: string): Language {
  const language = LANGUAGES.find((one) => one === flag);
  if (language === undefined) throw new Fault('usage', [`--lang ${flag}: one of ${LANGUAGES.join(', ')}`]);
  return language;
}
