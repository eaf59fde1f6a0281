import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { DOCUMENT_KINDS, fieldNames, valueText } from '../../src/model/index.ts';
import { documentsOf } from '../../src/pipeline/read.ts';
import { loadTemplates } from '../../src/pipeline/config/templates.ts';
import { say, templates } from '../templates.ts';
import { fileOf, typeset } from './typeset.ts';

const { all } = templates;

test('every kind of paper has a template', () => {
  expect(new Set(all.map((template) => template.kind))).toEqual(
    new Set(DOCUMENT_KINDS.filter((kind) => kind !== 'other')),
  );
});

test('ids are unique', () => expect(new Set(all.map((template) => template.id)).size).toBe(all.length));

test.each(all)('$id says where every field of its kind stands', ({ kind, fields }) => {
  expect(fieldNames(kind).filter((name) => fields[name] === undefined)).toEqual([]);
});

describe('the examples of a template hold', () => {
  test.each(
    all.flatMap(({ id, kind, examples }) =>
      examples.map((example, at) => ({ name: `${id} ${at + 1}`, kind, ...example })),
    ),
  )('$name', ({ kind, paper, fields }) => {
    const documents = documentsOf([fileOf([typeset(paper)])], templates);
    expect(documents.map((document) => document.kind)).toEqual([kind]);
    expect(
      Object.fromEntries(Object.entries(documents[0]?.facts ?? {}).map(([name, fact]) => [name, valueText(fact)])),
    ).toMatchObject(fields);
  });
});

describe('a template that is wrong is refused with file and line', () => {
  const WORDS = 'client:\n  meaning: Who orders.\n  words:\n    - 委托 × 方 人\n';
  const ASKED = ['money', 'day', 'name', 'taxId', 'id', 'sides', 'paper'].map((type) => `${type}: [client]\n`).join('');
  const HEAD =
    'id: x\nkind: contract\nabout: A paper.\nrecognise:\n  headings: [{ form: [合同] }]\nexamples: [{ paper: 合同, fields: {} }]\nfields:\n';
  const KINDS = 'headings-of-other: [{ form: [说明] }]\nevidence:\n';
  const CREDIT = '  credit:\n    meaning: Credit.\n';
  let folder = '';
  afterEach(() => rm(folder, { recursive: true }));

  async function problems(files: Readonly<Record<string, string>>): Promise<readonly string[]> {
    folder = await mkdtemp(join(tmpdir(), 'templates-'));
    for (const [name, text] of Object.entries({
      'vocabulary/words.yaml': WORDS,
      'classify/kinds.yaml': `${KINDS}${CREDIT}    words: [信用]\n    for: { credit-report: 1 }\n`,
      'roles/asked.yaml': ASKED,
      'roles/weights.yaml': '{}',
      'extract/contract/x.yaml': `${HEAD}  payer:\n    - { find: label, labels: ['{client}'] }\n`,
      ...files,
    })) {
      await mkdir(dirname(join(folder, name)), { recursive: true });
      await writeFile(join(folder, name), text);
    }
    const loaded = await loadTemplates(folder, say).catch((error: unknown) => error);
    return loaded instanceof Error && 'lines' in loaded && Array.isArray(loaded.lines)
      ? loaded.lines.map(String).filter((line) => !line.startsWith('templates/vocabulary'))
      : [];
  }

  test.each([
    [
      'a pattern of a label',
      `${HEAD}  payer:\n    - { find: label, labels: [甲方], pattern: '(' }\n`,
      /^contract\/x\.yaml:9, fields › payer › 0 › pattern: this is no pattern: .*Unterminated group/u,
    ],
    [
      'a pattern alone',
      `${HEAD}  payer:\n    - find: pattern\n      pattern: '[z-a]'\n`,
      /^contract\/x\.yaml:10, fields › payer › 0 › pattern: this is no pattern: .*Range out of order/u,
    ],
    [
      'a heading',
      `${HEAD}  title:\n    - { find: heading, pattern: '+' }\n`,
      /^contract\/x\.yaml:9, .*Nothing to repeat/u,
    ],
    [
      'a flag',
      `${HEAD}  title:\n    - { find: presence, pattern: '\\p{Nonsense}' }\n`,
      /^contract\/x\.yaml:9, .*Invalid property name/u,
    ],
    [
      'a word that the vocabulary does not have',
      `${HEAD}  payer:\n    - find: label\n      labels:\n        - '{customer}'\n`,
      /^contract\/x\.yaml:11, .*nothing called “customer”/u,
    ],
    [
      'the same in a pattern',
      `${HEAD}  payer:\n    - { find: pattern, pattern: '{customer}' }\n`,
      /^contract\/x\.yaml:9, .*nothing called “customer”/u,
    ],
    [
      'a field that the kind does not have',
      `${HEAD}  nonsense:\n    - { find: label, labels: [x] }\n`,
      /^contract\/x\.yaml:9, .*no field “nonsense”/u,
    ],
    [
      'trust that is none of the three',
      `${HEAD}  payer:\n    - { find: label, labels: [甲方], trust: 0.9 }\n`,
      /^contract\/x\.yaml:9, fields › payer › 0 › trust: .*firm, likely, guess/u,
    ],
    ['no YAML', 'id: [', /^contract\/x\.yaml:1: /u],
  ] as const)('%s', async (_, text, wanted) => {
    expect(await problems({ 'extract/contract/x.yaml': text })).toEqual([expect.stringMatching(wanted)]);
  });

  test.each([
    [
      'an entry that is made of one below it',
      'a:\n  meaning: A.\n  words:\n    - "{b}"\nb:\n  meaning: B.\n  words: [c]\n',
      /^more\.yaml:2, a: .*nothing called “b”/u,
    ],
    ['an entry without a meaning', 'a:\n  words: [b]\n', /^more\.yaml:2, a › meaning: this is missing/u],
    ['a shape that is no pattern', 'a:\n  meaning: A.\n  pattern: "("\n', /^more\.yaml:2, a: .*Unterminated group/u],
    ['a name that is taken', 'client:\n  meaning: Again.\n  words: [b]\n', /^words\.yaml:2, client: .*“client”/u],
  ] as const)('%s', async (_, text, wanted) => {
    expect(await problems({ 'vocabulary/more.yaml': text })).toEqual([expect.stringMatching(wanted)]);
  });

  test.each([
    [
      'evidence of words and of a pattern',
      `${CREDIT}    words: [信用]\n    pattern: 信用\n    for: { credit-report: 1 }\n`,
      /^kinds\.yaml:4, evidence › credit: evidence has one of/u,
    ],
  ] as const)('%s', async (_, text, wanted) => {
    expect(await problems({ 'classify/kinds.yaml': KINDS + text })).toEqual([expect.stringMatching(wanted)]);
  });

  test('what is right is taken', async () => expect(await problems({})).toEqual([]));
});
