import { describe, expect, test } from 'vitest';
import { languageIn, languageOf, sharedOptions } from '../../src/cli/options.ts';
import { words } from '../pipeline/config/setting.ts';

const say = await words('en');

describe('shared options', () => {
  test.each(['0', '-1', 'x', '1.5', '', ' ', '65', '1e1', '999999999999'])('--jobs %j is refused', (jobs) => {
    expect(() => sharedOptions({ jobs }, say)).toThrow(`--jobs ${jobs}`);
  });

  test.each(['2025-02-30', '2025-2-3', 'yesterday', ''])('--today %j is refused', (today) => {
    expect(() => sharedOptions({ today }, say)).toThrow(`--today ${today}`);
  });

  test('all that is wrong is said at once', () => {
    expect(() => sharedOptions({ jobs: '0', ocr: 'foo', today: 'x', lang: 'fr' }, say)).toThrow(
      /--jobs 0.*\n--ocr foo.*\n--today x.*\n--lang fr/u,
    );
  });

  test('what is right comes back as values', () => {
    expect(sharedOptions({ jobs: '3', ocr: 'tesseract', today: '2025-12-10', models: 'm', lang: 'en' }, say)).toEqual({
      jobs: 3,
      ocr: 'tesseract',
      today: '2025-12-10',
      models: 'm',
      language: 'en',
    });
    expect(sharedOptions({}, say)).toMatchObject({
      ocr: 'paddle',
      language: 'zh-CN',
      today: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/u),
    });
  });
});

test.each([
  [['process', '--lang', 'en'], 'en'],
  [['process', '--lang=en'], 'en'],
  [['process'], 'zh-CN'],
  [['--lang'], 'zh-CN'],
  [['--lang', 'fr'], 'zh-CN'],
])('the language of %j is %s', (args, language) => {
  expect(languageIn(args)).toBe(language);
});

test('a language that is not there is refused', () => {
  expect(() => languageOf('fr', say)).toThrow('--lang fr');
});
