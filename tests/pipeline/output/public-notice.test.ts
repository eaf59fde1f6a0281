/** The term of public notice that a batch prints. */
import { expect, test } from 'vitest';
import { day } from '../../../src/model/index.ts';
import { publicNoticeTerm } from '../../../src/pipeline/output/public-notice.ts';
import { scheme } from '../../assess/builder.ts';

test.each([
  ['2025-12-01', '2025-12-08', []],
  ['2026-03-10', '2026-03-17', ['calendar.uncovered unsure warn']],
  ['2026-12-28', undefined, ['calendar.uncovered year hold']],
])('a list published on %s hangs out until %s', (published, last, raised) => {
  const term = publicNoticeTerm({ scheme, today: day(published) });
  expect([term?.count, term?.clause, term?.last]).toEqual([5, '6(3)', last]);
  expect(term?.findings.map(({ code, detail, severity }) => `${code} ${detail} ${severity}`)).toEqual(raised);
});

test('a policy that asks for none has no term', () => {
  expect(
    publicNoticeTerm({
      scheme: { ...scheme, policy: { ...scheme.policy, publicityWorkingDays: [] } },
      today: day('2025-12-01'),
    }),
  ).toBeUndefined();
});
