import { describe, expect, test } from 'vitest';
import {
  isOrganisationCode,
  isUscc,
  makeUscc,
  organisationCheck,
  sameOrganisation,
  usccRegion,
} from '../../src/recognize/index.ts';

const CODE = '91650203MA7TEXT15R';
const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';

describe('codes of organisations', () => {
  test('the check characters of the worked example hold', () => {
    expect(makeUscc('91350100M000100Y4')).toBe('91350100M000100Y43');
    expect(organisationCheck('MA7TEXT1')).toBe('5');
    expect(isOrganisationCode('MA7TEXT15')).toBe(true);
  });

  test('no single wrong character and no swap of neighbours passes', () => {
    const wrong = [...CODE].flatMap((right, at) => [
      ...[...ALPHABET]
        .filter((letter) => letter !== right)
        .map((letter) => CODE.slice(0, at) + letter + CODE.slice(at + 1)),
      ...(at > 0 && CODE[at - 1] !== right
        ? [CODE.slice(0, at - 1) + right + (CODE[at - 1] ?? '') + CODE.slice(at + 1)]
        : []),
    ]);
    expect(wrong.filter(isUscc)).toEqual([]);
  });

  test('a body of the wrong shape is refused', () => {
    for (const body of ['9165020', '91650203MA7TEXT1O', '91650203MA7TEXT15R', 'I1650203MA7TEXT15'])
      expect(() => makeUscc(body)).toThrow(RangeError);
  });

  test('the region is that of a valid code only', () => {
    expect(usccRegion(CODE)).toBe('650203');
    expect(usccRegion('91650203MA7TEXT16R')).toBeUndefined();
  });

  test.each([
    [CODE, CODE, true],
    ['650203MA7TEXT15', CODE, true],
    ['650200MA7TEXT15', CODE, true],
    ['9165 0203 ma7text15r', CODE, true],
    [CODE, '91650203MA7AB12C2Q', false],
    ['650203712345671', '916502007123456713', false],
    ['', '', false],
  ])('%s and %s are the same organisation: %s', (a, b, same) => {
    expect(sameOrganisation(a, b)).toBe(same);
  });
});
