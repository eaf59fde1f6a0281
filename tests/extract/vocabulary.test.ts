/** The words of papers: how they are written down, and that each has one home. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { vocabularyShape } from '../../src/pipeline/config/vocabulary.ts';
import { patternOf, wordsOf, type Lexicon } from '../../src/pipeline/config/word-line.ts';
import { templates } from '../templates.ts';

const known: Lexicon = {
  words: new Map([['client', { words: ['委托单位', '委托方'], stems: ['委托'] }]]),
  shapes: new Map([['day', '\\d{1,2}日|今日']]),
};

describe('a line of words', () => {
  test.each([
    ['客户 用户', ['客户', '用户']],
    ['委托 受托 × 方 单位', ['委托单位', '受托单位', '委托方', '受托方']],
    ['客户 × _ 名称', ['客户名称', '客户']],
    ['{client} 用户', ['委托单位', '委托方', '用户']],
    ['{client} × 名称', ['委托单位名称', '委托方名称']],
    ['_ 合同 × 签订 × 日期 时间', ['合同签订日期', '合同签订时间', '签订日期', '签订时间']],
    ['方 方', ['方']],
  ])('%s', (line, words) => expect(wordsOf([line], known).words).toEqual(words));

  test.each([
    ['委托 受托 × 方', ['委托', '受托']],
    ['客户', ['客户']],
    ['_ 合同 × 编号', ['合同']],
    ['{client} × 名称', ['委托']],
  ])('%s is built from its stems', (line, stems) => expect(wordsOf([line], known).stems).toEqual(stems));

  test('a pattern holds what it calls by name, and its own braces stay', () => {
    expect(patternOf('^({client}){1,2}({day})$', known)).toBe('^((?:委托单位|委托方)){1,2}((?:\\d{1,2}日|今日))$');
  });
});

const FOLDER = 'templates/vocabulary';
const entries = readdirSync(FOLDER).flatMap((file) =>
  Object.entries(vocabularyShape.parse(parse(readFileSync(join(FOLDER, file), 'utf8')))).map(
    ([name, { words = [] }]) => ({
      name,
      own: wordsOf(words, { words: new Map() }).words.filter((word) => !word.includes('{')),
    }),
  ),
);

test('a word is written in one entry; others that mean it too call that one by name', () => {
  const homes = Map.groupBy(
    entries.flatMap(({ name, own }) => own.map((word) => ({ name, word }))),
    ({ word }) => word,
  );
  expect([...homes.values()].filter((homes) => homes.length > 1)).toEqual([]);
});

test('nobody is both the client and the provider, or pays and is paid', () => {
  const { vocabulary } = templates;
  for (const [one, other] of [
    ['client', 'provider'],
    ['first-party', 'second-party'],
    ['payer', 'payee'],
  ] as const) {
    expect(vocabulary[one].words.filter((word) => vocabulary[other].words.includes(word))).toEqual([]);
  }
});

// What is read as data has labels of its own (`read/`), and 甲 and 乙 stand in sentences.
const CODE = ['extract', 'classify', 'recognize', 'link', 'settle', 'match', 'check', 'assess'].flatMap((room) =>
  readdirSync(join('src', room), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join('src', room, name)),
);

test.each(['client', 'provider', 'payer', 'payee', 'seal', 'transfer-waiting', 'transfer-undone'] as const)(
  'the words of %s are in no code',
  (entry) => {
    const { words } = templates.vocabulary[entry];
    const written = CODE.flatMap((file) => {
      const code = readFileSync(file, 'utf8').replace(/\/\*[^]*?\*\/|^\s*\/\/.*$/gmu, '');
      return words.filter((word) => code.includes(word)).map((word) => `${file}: ${word}`);
    });
    expect(written).toEqual([]);
  },
);
