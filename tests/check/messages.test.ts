import { describe, expect, test } from 'vitest';
import { FINDING_CODES } from '../../src/model/index.ts';
import { FINDINGS } from './messages.ts';

const places = (sentence: string | undefined) =>
  [...(sentence ?? '').matchAll(/\{(\w+)\}/gu)].map(([place]) => place).toSorted();

describe('messages of findings', () => {
  test('have the same keys and the same places in both languages', () => {
    expect(Object.keys(FINDINGS.en).toSorted()).toEqual(Object.keys(FINDINGS['zh-CN']).toSorted());
    for (const [key, sentence] of Object.entries(FINDINGS['zh-CN']))
      expect([key, ...places(FINDINGS.en[key])]).toEqual([key, ...places(sentence)]);
  });

  test.each(FINDING_CODES)('%s has a title', (code) => {
    expect(FINDINGS['zh-CN'][`finding.${code}.title`]).toMatch(/^\p{Script=Han}/u);
  });

  test('belong to a code of the closed list', () => {
    const strays = Object.keys(FINDINGS.en).filter(
      (key) => !FINDING_CODES.some((code) => key.startsWith(`finding.${code}.`)),
    );
    expect(strays).toEqual([]);
  });

  test.each([
    'document.missing',
    'document.unreadable',
    'result.missing',
    'result.pending',
    'date.missing',
    'contract.seal-missing',
    'payment.missing',
  ])('%s, which a new paper cures, has a request to the enterprise', (code) => {
    expect(FINDINGS['zh-CN'][`finding.${code}.ask`]).toContain('请');
  });
});
