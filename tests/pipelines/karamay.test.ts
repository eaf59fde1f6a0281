import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { CATEGORIES, FINDING_CODES, LANGUAGES, type Severity } from '../../src/model/index.ts';
import { loadCases, runSchemeCases } from '../../src/pipeline/config/scheme-cases.ts';
import { loadScheme } from '../../src/pipeline/config/scheme.ts';
import { changedScheme, KARAMAY, words } from '../pipeline/config/setting.ts';

const say = await words('en');
const scheme = await loadScheme(KARAMAY, say);
const cases = await loadCases(KARAMAY, say);

test.each(cases.map((one) => [one.says.en, one] as const))('%s', (_, one) => {
  expect(runSchemeCases(scheme, one, 'en', say)).toEqual([]);
});

test('a case that does not hold says what differs', async () => {
  const dir = await changedScheme({ 'policy.yaml': ['"50000.00"', '"40000.00"'] });
  const [first] = cases;
  expect(first && runSchemeCases(await loadScheme(dir, say), first, 'en', say)).toEqual([
    'A contract of 126,000 paid in full at 40 % is capped at 50,000. – subsidy: should be 50000.00, is 40000.00.',
  ]);
});

test('there are cases enough to catch a wrong rule', () => {
  expect(cases.length).toBeGreaterThanOrEqual(15);
});

describe('severities', () => {
  const others: Readonly<Record<Exclude<Severity, 'hold'>, readonly string[]>> = {
    block: ['invoice.duplicate', 'provider.not-registered', 'applicant.outside-district', 'payment.missing'],
    warn: ['payment.partial', 'date.order', 'amount.base-differs'],
    info: ['cap.reached', 'invoice.red-unchecked', 'ledger.missing', 'document.duplicate-file', 'document.edited'],
  };
  test.each(FINDING_CODES)('%s has the severity that the public surface promises', (code) => {
    const expected = Object.entries(others).find(([, codes]) => codes.includes(code))?.[0] ?? 'hold';
    expect(scheme.grades[code].severity).toBe(expected);
  });
});

test('all seven categories and all six exclusions are there', () => {
  expect(scheme.categories.map(({ id }) => id)).toEqual(CATEGORIES);
  expect(scheme.exclusions.map(({ clause }) => clause)).toEqual(['4(1)', '4(2)', '4(3)', '4(4)', '4(5)', '4(6)']);
});

test('the shipped notices are marked as examples, the scheme as a draft', () => {
  expect(scheme.notices.map(({ id, example }) => [id, example])).toEqual([
    ['2025', true],
    ['2026', true],
  ]);
  expect(scheme.status).toBe('draft');
});

test.each(['assess', 'checklist', 'config'])(
  '%s says the same things in every language, with the same places',
  (file) => {
    const tables = LANGUAGES.map((language) => {
      const path = fileURLToPath(new URL(`../../templates/messages/${language}/${file}.yaml`, import.meta.url));
      return z.record(z.string(), z.string()).parse(parse(readFileSync(path, 'utf8')));
    });
    const places = tables.map((table) =>
      Object.fromEntries(
        Object.entries(table).map(([key, sentence]) => [key, [...new Set(sentence.match(/\{\w+\}/gu))].toSorted()]),
      ),
    );
    expect(places[1]).toEqual(places[0]);
  },
);
