/** The sentences of the command line, in both languages. */
import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';

const tableOf = (language: string) =>
  z
    .record(z.string(), z.string())
    .parse(parse(readFileSync(new URL(`../../templates/messages/${language}/cli.yaml`, import.meta.url), 'utf8')));
const places = (sentence: string | undefined) =>
  [...(sentence ?? '').matchAll(/\{(\w+)\}/gu)].map(([place]) => place).toSorted();
const [chinese, english] = [tableOf('zh-CN'), tableOf('en')];

test('have the same keys and the same places', () => {
  expect(Object.keys(english)).toEqual(Object.keys(chinese));
  for (const [key, sentence] of Object.entries(chinese))
    expect([key, ...places(english[key])]).toEqual([key, ...places(sentence)]);
});

test('every key that the program names is there, and none of them is left over', () => {
  const folder = new URL('../../src/', import.meta.url);
  const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /^(?:cli|pipeline)\/.*\.ts$/u.test(name))
    .map((name) => readFileSync(new URL(name, folder), 'utf8'))
    .join('\n');
  const named = new Set(Array.from(sources.matchAll(/say\('([\w.-]+)'/gu), ([, key]) => key ?? ''));
  const own = (key: string) => /^(?:cli|process|progress|read|register|registry|scheme|explain|audit)\./u.test(key);
  expect([...named].filter((key) => own(key) && chinese[key] === undefined)).toEqual([]);
  // Keys that the program puts together: `say(`cli.flag.${name}`)` and the like.
  const open = Array.from(sources.matchAll(/`([\w.-]+\.)\$\{/gu), ([, head]) => head ?? '');
  const quoted = new Set(Array.from(sources.matchAll(/'([\w.-]+)'/gu), ([, text]) => text ?? ''));
  const used = (key: string) =>
    named.has(key) || quoted.has(key) || open.some((head) => key.startsWith(head) && key.slice(head.length).length > 0);
  expect(Object.keys(chinese).filter((key) => !used(key))).toEqual([]);
});
