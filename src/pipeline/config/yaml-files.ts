/** The YAML files below a folder; what is wrong with one is said with its line. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { z } from 'zod';
import { yamlIn } from '../../base/yaml.ts';
import { Fault, type Say } from '../../model/index.ts';
import { problemAt, sentenceOf } from './problem.ts';

/**
 * One file: its values with aliases filled in, a way to check them (or what was made of them), and a way to say what no
 * shape can see.
 */
export interface YamlFile {
  /** Its path below the folder. */
  readonly name: string;
  readonly value: unknown;
  readonly read: <S extends z.ZodType>(shape: S, value: unknown) => z.output<S> | undefined;
  readonly note: (path: readonly PropertyKey[], key: string, values: Readonly<Record<string, string>>) => void;
}

/**
 * All `*.yaml` below a folder, sorted by path; problems are pushed to `problems`, also those of a file that is no YAML
 * and is left out.
 */
export async function yamlFiles(folder: string, problems: string[], say: Say): Promise<readonly YamlFile[]> {
  const entries = await readdir(folder, { recursive: true }).catch((cause: unknown) => {
    throw new Fault('configuration', [say('config.folder.unreadable', { dir: folder })], { cause });
  });
  const names = entries
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => name.replaceAll('\\', '/'))
    .toSorted();
  const texts = await Promise.all(
    names.map(async (name) => [name, await readFile(join(folder, name), 'utf8')] as const),
  );
  return texts.flatMap(([name, text]) => fileOf(name, text, problems, say) ?? []);
}

function fileOf(name: string, text: string, problems: string[], say: Say): YamlFile | undefined {
  const { value: whole, errors, lineOf } = yamlIn(text);
  for (const { line, cause } of errors) problems.push(problemAt(`${name}:${line}`, [], cause, say));
  if (errors.length > 0) return undefined;
  const at = (path: readonly PropertyKey[]): string => `${name}:${lineOf(path)}`;
  return {
    name,
    value: whole,
    read: (shape, value) => {
      const parsed = shape.safeParse(value, { reportInput: true });
      if (!parsed.success) problems.push(...parsed.error.issues.map((issue) => sentenceOf(issue, at(issue.path), say)));
      return parsed.data;
    },
    note: (path, key, values) => {
      problems.push(problemAt(at(path), path.map(String), say(key, values), say));
    },
  };
}
