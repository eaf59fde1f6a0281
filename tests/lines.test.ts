/** Code and data stay readable on half a screen; what a command writes, and prose, are not measured. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const MADE = /^(?:samples\/(?:inbox|expected|registry|goldens)|package-lock\.json)/u;

test('no line of TypeScript or YAML is longer than 140 characters', () => {
  const names = execFileSync('git', ['ls-files', '*.ts', '*.yaml'], { encoding: 'utf8' }).trim().split('\n');
  const long = names
    .filter((name) => existsSync(name) && !MADE.test(name))
    .flatMap((name) =>
      readFileSync(name, 'utf8')
        .split('\n')
        .flatMap((line, at) => (Array.from(line).length > 140 ? [`${name}:${at + 1}`] : [])),
    );
  expect(long).toEqual([]);
});
