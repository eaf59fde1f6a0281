/** Loads `templates/messages/<lang>/*.yaml` into one table. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { yamlIn } from '../../base/yaml.ts';
import { sayFrom, type Language, type Say } from '../../model/index.ts';

/** The `Say` of a language; throws when a file is no flat table of sentences. */
export async function loadMessages(folder: string, language: Language): Promise<Say> {
  const names = (await readdir(join(folder, language))).filter((name) => name.endsWith('.yaml')).toSorted();
  const tables = await Promise.all(
    names.map(async (name) =>
      z.record(z.string(), z.string()).parse(yamlIn(await readFile(join(folder, language, name))).value),
    ),
  );
  return sayFrom(Object.assign({}, ...tables));
}
