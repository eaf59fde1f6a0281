/** Problems of configuration files as sentences: which file, where in it, and what is wrong. */
import type { z } from 'zod';
import type { Say } from '../../model/index.ts';

type Issue = z.core.$ZodIssue;

/** One sentence for an issue of a shape, with file and key path; unknown keys and missing values are named as such. */
export function sentenceOf(issue: Issue, file: string, say: Say): string {
  return problemAt(file, issue.path.map(String), problemOf(issue, say), say);
}

/** A sentence with its place: `notices/2025.yaml, window › from: …`. */
export function problemAt(file: string, path: readonly string[], problem: string, say: Say): string {
  return path.length === 0
    ? say('config.problem.file', { file, problem })
    : say('config.problem.at', { file, path: path.join(' › '), problem });
}

function problemOf(issue: Issue, say: Say): string {
  const found = shown(issue.input);
  if (issue.code === 'unrecognized_keys') return say('config.issue.unknown-key', { keys: issue.keys.join(', ') });
  if (issue.code === 'custom') return say(issue.message, { found });
  if (issue.input === undefined) return say('config.issue.missing');
  if (issue.code === 'invalid_value')
    return say('config.issue.not-one-of', { found, values: issue.values.map(String).join(', ') });
  if (issue.code === 'invalid_type')
    return say('config.issue.type', { found, expected: say(`config.type.${EXPECTED[issue.expected] ?? 'other'}`) });
  return say('config.issue.other', { found });
}

const EXPECTED: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'number',
  int: 'number',
  boolean: 'flag',
  array: 'list',
  object: 'map',
  record: 'map',
};

function shown(input: unknown): string {
  const text = typeof input === 'string' ? input : JSON.stringify(input);
  return text === undefined ? '—' : text.slice(0, 80);
}
