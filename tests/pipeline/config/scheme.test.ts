import { dirname } from 'node:path';
import { expect, test } from 'vitest';
import { loadScheme } from '../../../src/pipeline/config/scheme.ts';
import { changedScheme, faultOf, KARAMAY, words } from './setting.ts';

test('the shipped scheme loads, its checklist in the words of the language', async () => {
  const [chinese, english] = [
    await loadScheme(KARAMAY, await words('zh-CN')),
    await loadScheme(KARAMAY, await words('en')),
  ];
  expect(chinese.checklist[0]?.text).toMatch(/^\p{Script=Han}/u);
  expect(english.checklist[0]?.text).toMatch(/^The applicant/u);
  expect(english.sha256).toBe(chinese.sha256);
});

test('the hash follows every byte and every name', async () => {
  const say = await words();
  const shipped = await loadScheme(KARAMAY, say);
  const spaced = await loadScheme(await changedScheme({ 'scheme.yaml': ['id: karamay', 'id:  karamay'] }), say);
  const noted = await loadScheme(await changedScheme({ 'README.md': '' }), say);
  expect(new Set([shipped.sha256, spaced.sha256, noted.sha256]).size).toBe(3);
});

const wrong: readonly (readonly [string, Parameters<typeof changedScheme>[0], readonly string[]])[] = [
  ['a missing file', { 'policy.yaml': undefined }, ['policy.yaml: this file is missing.']],
  ['a misnamed file', { 'exclusion.yaml': '[]' }, ['exclusion.yaml: a scheme has no such file; check its name.']],
  [
    'an unknown severity',
    { 'checks.yaml': ['amount.invoice-sum: { severity: hold', 'amount.invoice-sum: { severity: hld'] },
    ['checks.yaml, amount.invoice-sum › severity: “hld” is not one of block, hold, warn, info.'],
  ],
  [
    'a code without a grade',
    { 'checks.yaml': ['date.order: { severity: warn, clause: "" }', ''] },
    ['checks.yaml, date.order: this is missing.'],
  ],
  [
    'a code that is none',
    { 'checks.yaml': ['date.order:', 'date.odd: { severity: warn, clause: "" }\ndate.order:'] },
    ['checks.yaml: unknown: date.odd.'],
  ],
  [
    'a key twice',
    { 'scheme.yaml': ['status: draft', 'status: draft\nstatus: issued'] },
    ['scheme.yaml: line 7 is not valid YAML: Map keys must be unique at line 7, column 1:'],
  ],
  [
    'an unknown key of a notice',
    { 'notices/2025.yaml': ['budget: null', 'budget: null\nfields: []'] },
    ['notices/2025.yaml: unknown: fields.'],
  ],
  [
    'a day that does not exist',
    { 'notices/2025.yaml': ['to: 2025-12-31', 'to: 2025-02-30'] },
    ['notices/2025.yaml, window › to: “2025-02-30” is not a day; write 2025-01-31.'],
  ],
  [
    'a rate that is no text',
    { 'notices/2025.yaml': ['"0.40"', '0.40'] },
    ['notices/2025.yaml, rate: “0.4” should be text in quotes.'],
  ],
  [
    'a rate above the policy',
    { 'notices/2025.yaml': ['"0.40"', '"0.60"'] },
    ['notices/2025.yaml, rate: the rate 0.60 is not within 0.30 to 0.50, which the rules set.'],
  ],
  [
    'submissions that end before the window',
    { 'notices/2025.yaml': ['submitBy: 2025-12-31', 'submitBy: 2024-12-31'] },
    ['notices/2025.yaml, submitBy: submissions end on 2024-12-31, before the window begins on 2025-01-01.'],
  ],
  [
    'a policy that ends before the notice',
    {
      'policy.yaml': [
        'value: least, clause: "7" }',
        'value: least, clause: "7" }\n  - { from: 2026-01-01, value: null, clause: "" }',
      ],
    },
    ['notices/2026.yaml, window › to: base in policy.yaml has no value on 2026-12-31.'],
  ],
  [
    'two notices of one id',
    { 'notices/2026.yaml': ['id: "2026"', 'id: "2025"'] },
    ['notices/2026.yaml: another file has the id “2025” already.'],
  ],
  [
    'a word that can never match',
    { 'categories.yaml': ['公共实验室,', '公共 实验室,'] },
    [
      'categories.yaml, 0 › strong › 0: “公共 实验室” has blanks or full-width characters and could never match; ' +
        'write it in half width without blanks.',
    ],
  ],
  [
    'a day of another year',
    { 'calendar/2025.yaml': ['2025-10-11]', '2024-10-11]'] },
    ['calendar/2025.yaml: some day is not in the year of this file.'],
  ],
  [
    'words that no language has',
    { 'checklist.yaml': ['text: checklist.provider.record', 'text: checklist.provider.recrod'] },
    ['checklist.yaml: the messages have no “checklist.provider.recrod”.'],
  ],
  [
    'a case that is none',
    { 'cases.yaml': ['subsidy: "50000.00", findings', 'subsidi: "50000.00", findings'] },
    ['cases.yaml, 0 › expect › subsidy: this is missing.', 'cases.yaml, 0 › expect: unknown: subsidi.'],
  ],
  [
    'several problems in several files',
    { 'scheme.yaml': ['status: draft', 'status: done'], 'policy.yaml': ['"50000.00"', '"-1"'] },
    [
      'scheme.yaml, status: “done” is not one of draft, issued.',
      'policy.yaml, cap › 0 › value: the amount must not be negative.',
      'policy.yaml, cap › 0 › value: the amount must be more than zero.',
    ],
  ],
];

test.each(wrong)('%s is named with file and key', async (_, changes, lines) => {
  expect(await faultOf(loadScheme(await changedScheme(changes), await words()))).toEqual({
    code: 'configuration',
    lines,
  });
});

test('a bureau may write its checklist in its own words', async () => {
  const dir = await changedScheme({
    'checklist.yaml': '- { id: own, text: 企业声明已盖章, where: 档案室, clause: "2" }',
  });
  expect((await loadScheme(dir, await words())).checklist).toEqual([
    { id: 'own', text: '企业声明已盖章', where: '档案室', clause: '2' },
  ]);
});

test('a folder that is no scheme is told in one sentence', async () => {
  const dir = dirname(KARAMAY);
  expect(await faultOf(loadScheme(dir, await words()))).toEqual({
    code: 'configuration',
    lines: [expect.stringContaining(`${dir} is no folder of a scheme`)],
  });
});

test('a folder that is not there is named', async () => {
  expect(await faultOf(loadScheme('/no/such/scheme', await words()))).toEqual({
    code: 'configuration',
    lines: ['The folder /no/such/scheme does not exist or cannot be read. Check the path.'],
  });
});
