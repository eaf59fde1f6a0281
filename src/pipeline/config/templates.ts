/** Loads `templates/extract/<kind>/*.yaml`. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { templateSchema, type Template } from '../../extract/template.ts';
import { Fault, type Recogniser } from '../../model/index.ts';

/**
 * All templates below a folder, sorted by path; throws Fault('configuration') naming every file and key that is wrong.
 */
export async function loadTemplates(folder: string): Promise<readonly Template[]> {
  const entries = await readdir(folder, { recursive: true });
  const files = entries.filter((name) => name.endsWith('.yaml')).toSorted();
  const loaded = await Promise.all(
    files.map(async (name) => ({
      name,
      result: templateSchema.safeParse(parse(await readFile(join(folder, name), 'utf8'))),
    })),
  );
  const problems = loaded.flatMap(({ name, result }) =>
    result.success ? [] : result.error.issues.map((issue) => `${name}: ${issue.path.join('.')}: ${issue.message}`),
  );
  if (problems.length > 0) throw new Fault('configuration', problems);
  return loaded.flatMap(({ result }) => (result.success ? [result.data] : []));
}

/** How classification tells the kinds apart, as the templates say it. */
export function recognisersOf(templates: readonly Template[]): readonly Recogniser[] {
  return templates.map(({ kind, recognise }) => ({
    kind,
    titles: recognise.titles,
    words: recognise.words ?? [],
    not: recognise.not ?? [],
  }));
}
