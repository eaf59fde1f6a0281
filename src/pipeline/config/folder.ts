/** The YAML files of a folder, read once, checked by shapes; every problem is collected. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { z } from 'zod';
import { hashOfFiles } from '../../base/hash.ts';
import { yamlIn } from '../../base/yaml.ts';
import { Fault, type Say } from '../../model/index.ts';
import { problemAt, sentenceOf } from './problem.ts';

/** A folder of configuration: `names` are relative paths with `/`, in order. */
export interface Folder {
  readonly names: readonly string[];
  /** Over names and bytes of all files, in the order of their names. */
  readonly sha256: string;
  readonly read: <S extends z.ZodType>(name: string, shape: S) => z.output<S> | undefined;
  /** Notes a problem that no shape can see. */
  readonly note: (
    name: string,
    path: readonly string[],
    key: string,
    values?: Readonly<Record<string, string>>,
  ) => void;
  readonly problems: () => readonly string[];
}

/** Opens a folder and all its files, hidden ones aside; a folder that cannot be read is a `configuration` Fault. */
export async function openFolder(dir: string, say: Say): Promise<Folder> {
  const files = await readAll(dir, say);
  const problems: string[] = [];
  return {
    names: [...files.keys()],
    sha256: hashOfFiles(files),
    read: (name, shape) => {
      const bytes = files.get(name);
      const read =
        bytes === undefined
          ? { problems: [problemAt(name, [], say('config.issue.no-file'), say)] }
          : parseYaml(name, bytes, shape, say);
      problems.push(...read.problems);
      return read.value;
    },
    note: (name, path, key, values) => {
      problems.push(problemAt(name, path, say(key, values), say));
    },
    problems: () => problems,
  };
}

/** Parses YAML bytes by a shape; duplicate keys, unknown keys and wrong values are problems in sentences. */
export function parseYaml<S extends z.ZodType>(
  name: string,
  bytes: Uint8Array,
  shape: S,
  say: Say,
): { readonly value?: z.output<S>; readonly problems: readonly string[] } {
  const { value, errors } = yamlIn(bytes);
  if (errors.length > 0) {
    const sentences = errors.map(({ line, cause }) => say('config.issue.yaml', { line: String(line), cause }));
    return { problems: sentences.map((sentence) => problemAt(name, [], sentence, say)) };
  }
  const parsed = shape.safeParse(value, { reportInput: true });
  return parsed.success
    ? { value: parsed.data, problems: [] }
    : { problems: parsed.error.issues.map((issue) => sentenceOf(issue, name, say)) };
}

async function readAll(dir: string, say: Say): Promise<ReadonlyMap<string, Uint8Array>> {
  try {
    const entries = await readdir(dir, { recursive: true, withFileTypes: true });
    const names = entries
      .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
      .map((entry) => join(entry.parentPath, entry.name).slice(join(dir, '/').length).replaceAll('\\', '/'))
      .toSorted();
    return new Map(await Promise.all(names.map(async (name) => [name, await readFile(join(dir, name))] as const)));
  } catch (cause) {
    throw new Fault('configuration', [say('config.folder.unreadable', { dir })], { cause });
  }
}
