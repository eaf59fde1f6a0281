import { join } from 'node:path';
import { expect, test } from 'vitest';
import { day } from '../../../src/model/index.ts';
import { chooseNotice } from '../../../src/pipeline/config/notice.ts';
import { loadScheme } from '../../../src/pipeline/config/scheme.ts';
import { changedScheme, faultOf, folder, KARAMAY, words } from './setting.ts';

const say = await words();
const scheme = await loadScheme(KARAMAY, say);
const NOTICE = `id: "2025-2"
year: 2025
title: 第二批
rate: "0.35"
window: { from: 2025-07-01, to: 2025-12-31, date: invoice }
categories: [testing]
budget: "800000.00"
submitBy: 2026-01-31
`;

test.each([
  ['2025-01-01', '2025'],
  ['2025-12-31', '2025'],
  ['2026-06-15', '2026'],
])('on %s the notice whose window holds the day is %s', async (today, id) => {
  expect((await chooseNotice(scheme, { today: day(today) }, say)).id).toBe(id);
});

test('one asked for by id is taken whatever the day', async () => {
  expect((await chooseNotice(scheme, { notice: '2025', today: day('2027-03-01') }, say)).id).toBe('2025');
});

test('one asked for by file is read and checked against the policy', async () => {
  const dir = await folder({
    'good.yaml': NOTICE,
    'high.yaml': NOTICE.replace('0.35', '0.55').replace('budget', 'budgte'),
  });
  expect(await chooseNotice(scheme, { notice: join(dir, 'good.yaml'), today: day('2025-08-01') }, say)).toMatchObject({
    id: '2025-2',
    rate: '0.35',
    budget: '800000.00',
  });
  expect(
    await faultOf(chooseNotice(scheme, { notice: join(dir, 'high.yaml'), today: day('2025-08-01') }, say)),
  ).toEqual({
    code: 'configuration',
    lines: ['high.yaml, budget: this is missing.', 'high.yaml: unknown: budgte.'],
  });
  const outside = await folder({ 'n.yaml': NOTICE.replace('0.35', '0.55') });
  expect(
    (await faultOf(chooseNotice(scheme, { notice: join(outside, 'n.yaml'), today: day('2025-08-01') }, say))).lines,
  ).toEqual(['n.yaml, rate: the rate 0.55 is not within 0.30 to 0.50, which the rules set.']);
});

test('no notice for the day is wrong usage and says what to do', async () => {
  expect(await faultOf(chooseNotice(scheme, { today: day('2027-03-01') }, say))).toEqual({
    code: 'usage',
    lines: [
      "No notice has 2027-03-01 in its window (there are: 2025, 2026). Name the year's notice with --notice; " +
        'without one nothing is computed.',
    ],
  });
});

test('neither an id nor a file is wrong usage', async () => {
  expect(await faultOf(chooseNotice(scheme, { notice: '2024', today: day('2025-03-01') }, say))).toEqual({
    code: 'usage',
    lines: ['There is no notice “2024”: it is neither an id of the scheme (2025, 2026) nor a file that can be read.'],
  });
});

test('two notices for the day are not chosen between', async () => {
  const two = await loadScheme(await changedScheme({ 'notices/second.yaml': NOTICE }), say);
  expect((await faultOf(chooseNotice(two, { today: day('2025-08-01') }, say))).code).toBe('usage');
  expect((await chooseNotice(two, { today: day('2025-03-01') }, say)).id).toBe('2025');
});
