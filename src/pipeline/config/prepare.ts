/**
 * Everything that a run needs, checked whole before anything is read or written: all problems at once, one sentence
 * each.
 */
import { readFile, stat } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join, relative, resolve, sep } from 'node:path';
import type { Fonts } from '../../dossier/pdf.ts';
import { nameKey, openInbox, type Inbox } from '../../ingest/index.ts';
import { Fault, type Notice, type Say, type Scheme } from '../../model/index.ts';
import type { ProcessOptions } from '../options.ts';
import { BATCH_FILES, EARLIER } from '../output/publish.ts';
import { loadMessages } from './messages.ts';
import { chooseNotice } from './notice.ts';
import { loadRegistry, type LoadedRegistry } from './registry.ts';
import { loadScheme } from './scheme.ts';
import { checkTarget } from './target.ts';
import { loadTemplates } from './templates.ts';
import type { ReviewConfig } from '../review.ts';

/** A run that can begin. */
export interface Prepared {
  readonly say: Say;
  readonly config: ReviewConfig;
  readonly inbox: Inbox;
  /** What of the registers is not read, in sentences. */
  readonly notes: readonly string[];
  readonly css: string;
  readonly fonts: Fonts;
}

/**
 * Loads words, rules, registers, templates and the list of applications; throws one `configuration` Fault with every
 * problem of all of them.
 */
export async function prepare(options: ProcessOptions): Promise<Prepared> {
  const say = await loadMessages(options.messages, options.language);
  const [ruled, registry, templates, inbox, look, ...places] = await Promise.allSettled([
    rulesOf(options, say),
    registryOf(options, say),
    loadTemplates(options.templates, say),
    inboxOf(options, say),
    lookOf(options.look),
    checkOutside(options.out, options.inboxes, say),
    options.databaseUrl === undefined ? checkOutside(options.data, options.inboxes, say) : undefined,
    options.models === undefined ? undefined : checkFolder(options.models, say),
  ]);
  complain([ruled, registry, templates, inbox, look, ...places]);
  const loaded = valueOf(registry);
  const config = {
    ...valueOf(ruled),
    registry: loaded.registry,
    templates: valueOf(templates),
    today: options.today,
  };
  return { say, config, inbox: valueOf(inbox), notes: loaded.notes, ...valueOf(look) };
}

async function rulesOf(
  { scheme: folder, notice: wanted, today }: ProcessOptions,
  say: Say,
): Promise<{ readonly scheme: Scheme; readonly notice: Notice }> {
  const scheme = await loadScheme(folder, say);
  return { scheme, notice: await chooseNotice(scheme, { notice: wanted, today }, say) };
}

async function registryOf({ registry }: ProcessOptions, say: Say): Promise<LoadedRegistry> {
  return registry === undefined ? { registry: {}, notes: [] } : loadRegistry(registry, say);
}

async function inboxOf({ inboxes }: ProcessOptions, say: Say): Promise<Inbox> {
  await Promise.all(inboxes.map((inbox) => checkFolder(inbox, say)));
  const inbox = await openInbox(inboxes, say);
  if (inbox.applications.length === 0)
    throw new Fault('usage', [say('process.inbox.empty', { inbox: inboxes.join('、') })]);
  const taken: readonly string[] = [...BATCH_FILES, EARLIER].map(nameKey);
  const clashes = inbox.applications.filter(({ id }) => taken.includes(nameKey(id)));
  if (clashes.length > 0)
    throw new Fault(
      'usage',
      clashes.map(({ id, path }) => say('process.inbox.name', { path, id })),
    );
  return inbox;
}

/** The look of the pages, and a Chinese font for print. */
async function lookOf(folder: string): Promise<{ readonly css: string; readonly fonts: Fonts }> {
  const require = createRequire(import.meta.url);
  const font = (weight: string) =>
    readFile(require.resolve(`@expo-google-fonts/noto-sans-sc/${weight}/NotoSansSC_${weight}.ttf`));
  const [css, regular, bold] = await Promise.all([
    readFile(join(folder, 'dossier.css'), 'utf8'),
    font('400Regular'),
    font('700Bold'),
  ]);
  return { css, fonts: { regular, bold } };
}

async function checkFolder(path: string, say: Say): Promise<void> {
  const found = await stat(path).catch(() => undefined);
  if (found?.isDirectory() !== true) throw new Fault('usage', [say('process.folder.none', { path })]);
}

// Inside an inbox it would be an application next time.
async function checkOutside(path: string, inboxes: readonly string[], say: Say): Promise<void> {
  const inside = inboxes.find((inbox) => !relative(resolve(inbox), resolve(path)).split(sep).includes('..'));
  if (inside !== undefined) throw new Fault('usage', [say('process.target.inside', { path, inbox: inside })]);
  await checkTarget(path, say);
}

function complain(results: readonly PromiseSettledResult<unknown>[]): void {
  const errors: readonly unknown[] = results.flatMap((result) => (result.status === 'rejected' ? [result.reason] : []));
  const faults = errors.filter((error) => error instanceof Fault);
  if (errors.length > faults.length) throw errors.find((error) => !(error instanceof Fault));
  if (faults.length > 0)
    throw new Fault('configuration', [...new Set(faults.flatMap(({ lines }) => lines))], { cause: faults[0] });
}

function valueOf<T>(result: PromiseSettledResult<T>): T {
  if (result.status === 'rejected') throw result.reason;
  return result.value;
}
