/** The options that commands share, from text to values; everything wrong with them is said at once. */
import { availableParallelism } from 'node:os';
import { Fault, LANGUAGES, parseDay, type Day, type Language, type Say } from '../model/index.ts';
import type { ReadingOptions } from '../read/index.ts';

/** Shared options as the command line gives them. */
export interface SharedFlags {
  readonly jobs?: string;
  readonly ocr?: string;
  readonly models?: string;
  readonly today?: string;
  readonly lang?: string;
}

/** The options as the program takes them; jobs default to the cores, the day to today in Asia/Shanghai. */
export interface Shared extends ReadingOptions {
  readonly today: Day;
  readonly language: Language;
}

const ENGINES = ['paddle', 'tesseract'] as const satisfies readonly ReadingOptions['ocr'][];
const MAX_JOBS = 64;

/** Reads the shared options; a wrong one is a `usage` Fault with a sentence each. */
export function sharedOptions(
  { jobs, ocr = 'paddle', models, today = todayInShanghai(), lang = LANGUAGES[0] }: SharedFlags,
  say: Say,
): Shared {
  const count = jobs === undefined ? availableParallelism() : Number(/^\d{1,3}$/u.test(jobs) ? jobs : 0);
  const engine = ENGINES.find((name) => name === ocr);
  const on = parseDay(today);
  const language = languageNamed(lang);
  const problems = [
    ...(count < 1 || count > MAX_JOBS ? [say('cli.option.jobs', { found: jobs ?? '', most: String(MAX_JOBS) })] : []),
    ...(engine === undefined ? [say('cli.option.ocr', { found: ocr, known: ENGINES.join('、') })] : []),
    ...(on === undefined ? [say('cli.option.today', { found: today })] : []),
    ...(language === undefined ? [unknownLanguage(lang, say)] : []),
  ];
  if (problems.length > 0 || engine === undefined || on === undefined || language === undefined)
    throw new Fault('usage', problems);
  return { jobs: count, ocr: engine, today: on, language, ...(models !== undefined && { models }) };
}

/**
 * The language that the arguments ask for, before they are parsed as a whole; an unknown one counts as the default and
 * is refused later.
 */
export function languageIn(args: readonly string[]): Language {
  return languageNamed(flagIn(args)) ?? LANGUAGES[0];
}

/** The language of a `--lang`; one that is not there is a `usage` Fault. */
export function languageOf(flag: string | undefined, say: Say): Language {
  const language = flag === undefined ? LANGUAGES[0] : languageNamed(flag);
  if (language === undefined) throw new Fault('usage', [unknownLanguage(flag ?? '', say)]);
  return language;
}

function unknownLanguage(found: string, say: Say): string {
  return say('cli.option.lang', { found, known: LANGUAGES.join('、') });
}

function languageNamed(flag: string | undefined): Language | undefined {
  return LANGUAGES.find((language) => language === flag);
}

function flagIn(args: readonly string[]): string | undefined {
  const at = args.lastIndexOf('--lang');
  return at >= 0 ? args[at + 1] : args.findLast((arg) => arg.startsWith('--lang='))?.slice('--lang='.length);
}

// Swedish writes days as YYYY-MM-DD.
function todayInShanghai(): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(new Date());
}
