import { describe, expect, test } from 'vitest';
import { findParty, type RegisterRow } from '../../src/match/register.ts';

const CODE = '916502007123456723';
const OTHER = '91650203MA7TEXT15R';
const row = (name: string, uscc?: string, formerNames: readonly string[] = []): RegisterRow => ({
  name,
  formerNames,
  ...(uscc !== undefined && { uscc }),
});
const REGISTER = [
  row('新疆砂岩检测（集团）有限公司', CODE, ['新疆砂岩仪器厂']),
  row('克拉玛依流沙科技服务中心'),
  row('克拉玛依流沙科技服务中心'),
  row('乌尔禾石窝测试有限公司', OTHER),
  row('乌尔禾石窝测试有限公司', '91650100MA77XYW96A'),
];

describe('a party in the register', () => {
  test.each([
    ['its code, whatever the name', { name: '别的名字', uscc: CODE }, 'uscc', 1],
    ['its old tax id', { uscc: '650200712345672' }, 'uscc', 1],
    ['its name in other brackets and with blanks', { name: '新疆砂岩检测(集团) 有限公司' }, 'name', 1],
    [
      'its name beside a code that was misread',
      { name: '新疆砂岩检测（集团）有限公司', uscc: '916502007123456724' },
      'name',
      1,
    ],
    ['its 曾用名', { name: '新疆砂岩仪器厂' }, 'former-name', 1],
    ['its name on two rows without a code', { name: '克拉玛依流沙科技服务中心' }, 'name', 2],
  ] as const)('is found by %s', (_, sought, by, rows) => {
    const found = findParty(REGISTER, sought);
    expect([found.by, found.rows.length, found.alternatives]).toEqual([by, rows, []]);
  });

  test.each([
    ['a name of one other character', { name: '新疆砂石检测（集团）有限公司' }, 1],
    ['a name of two organisations', { name: '乌尔禾石窝测试有限公司' }, 2],
    ['a name beside another valid code', { name: '新疆砂岩检测（集团）有限公司', uscc: '12650200457800112L' }, 1],
    ['a name like none', { name: '乌鲁木齐远坡商贸有限公司' }, 0],
    ['nothing', {}, 0],
  ])('is only proposed for %s', (_, sought, proposed) => {
    const found = findParty(REGISTER, sought);
    expect([found.by, found.rows, found.alternatives.length]).toEqual([undefined, [], proposed]);
  });

  test('is not found in a register that is not there', () => {
    expect(findParty(undefined, { uscc: CODE })).toEqual({ rows: [], alternatives: [] });
  });
});
