/** Loads a scheme: one folder, every file checked, every problem named at once. */
import { readdir } from 'node:fs/promises';
import type { z } from 'zod';
import { Fault, type Notice, type Say, type Scheme } from '../../model/index.ts';
import { openFolder, type Folder } from './folder.ts';
import { noticeProblems } from './notice.ts';
import {
  calendarShape,
  casesShape,
  categoriesShape,
  checklistShape,
  creditScalesShape,
  documentsShape,
  editingShape,
  exclusionsShape,
  gradesShape,
  headShape,
  noticeShape,
  policyShape,
} from './scheme-shape.ts';

/**
 * The scheme of a folder, its checklist in the words of `say`. Any problem (a missing or unknown file, a wrong value, a
 * notice outside the policy)
 * is a `configuration` Fault with one sentence each, file and key path named.
 */
export async function loadScheme(dir: string, say: Say): Promise<Scheme> {
  await refuseOther(dir, say);
  const folder = await openFolder(dir, say);
  const parts = readParts(folder);
  const notices = readSeries(folder, 'notices', noticeShape, ({ id }) => id);
  const calendar = readSeries(folder, 'calendar', calendarShape, ({ year }) => String(year));
  noteUnknown(folder);
  if (parts.policy !== undefined) for (const [name, notice] of notices) noteNotice(folder, name, notice, parts.policy);
  const checklist = (parts.checklist ?? []).map((rule) => ({
    ...rule,
    text: inWords(rule.text, folder, say),
    where: inWords(rule.where, folder, say),
  }));
  const { head, policy, documents, grades, categories, exclusions, editing, creditScales } = parts;
  const problems = folder.problems();
  if (
    problems.length > 0 ||
    !head ||
    !policy ||
    !documents ||
    !grades ||
    !categories ||
    !exclusions ||
    !editing ||
    !creditScales
  )
    throw new Fault('configuration', problems);
  return {
    ...head,
    sha256: folder.sha256,
    policy,
    notices: [...notices.values()],
    documents,
    grades,
    categories,
    exclusions,
    editing,
    checklist,
    calendar: [...calendar.values()],
    creditScales,
  };
}

// A folder with none of a scheme's files is another folder: one sentence, where the shapes would have one a file.
async function refuseOther(dir: string, say: Say): Promise<void> {
  const names = await readdir(dir).catch((cause: unknown) => {
    throw new Fault('configuration', [say('config.folder.unreadable', { dir })], { cause });
  });
  if (!names.some((name) => name.endsWith('.yaml') && KNOWN.test(name)))
    throw new Fault('configuration', [say('config.scheme.none', { dir })]);
}

function readParts({ read, names }: Folder) {
  if (names.includes('cases.yaml')) read('cases.yaml', casesShape);
  return {
    head: read('scheme.yaml', headShape),
    policy: read('policy.yaml', policyShape),
    documents: read('documents.yaml', documentsShape),
    grades: read('checks.yaml', gradesShape),
    categories: read('categories.yaml', categoriesShape),
    exclusions: read('exclusions.yaml', exclusionsShape),
    editing: read('editing.yaml', editingShape),
    checklist: read('checklist.yaml', checklistShape),
    creditScales: read('credit-scales.yaml', creditScalesShape),
  };
}

// The files of a sub-folder, one value each; two of one name are a problem.
function readSeries<V>(
  { names, read, note }: Folder,
  series: string,
  shape: z.ZodType<V>,
  idOf: (value: V) => string,
): ReadonlyMap<string, V> {
  const found = new Map<string, V>();
  const ids = new Set<string>();
  for (const name of names.filter((one) => one.startsWith(`${series}/`) && one.endsWith('.yaml'))) {
    const value = read(name, shape);
    if (value === undefined) continue;
    if (ids.has(idOf(value))) note(name, [], 'config.issue.same-id', { id: idOf(value) });
    ids.add(idOf(value));
    found.set(name, value);
  }
  return found;
}

const KNOWN = new RegExp(
  [
    String.raw`^(?:scheme|policy|documents|checks|categories|exclusions|editing|checklist|credit-scales|cases)\.yaml$`,
    String.raw`^(?:notices|calendar)/[^/]{1,200}\.yaml$`,
    String.raw`^[^/]{1,200}\.md$`,
  ].join('|'),
  'u',
);

// A misnamed file must not be passed over as if it were not there.
function noteUnknown({ names, note }: Folder): void {
  for (const name of names.filter((one) => !KNOWN.test(one))) note(name, [], 'config.issue.unknown-file');
}

function noteNotice({ note }: Folder, name: string, notice: Notice, policy: Scheme['policy']): void {
  for (const { path, key, values } of noticeProblems(notice, policy)) note(name, path, key, values);
}

function inWords(words: string, { note }: Folder, say: Say): string {
  if (!words.startsWith('checklist.')) return words;
  try {
    return say(words);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    note('checklist.yaml', [], 'config.issue.no-message', { key: words });
    return words;
  }
}
