import { expect, test } from 'vitest';
import { alike, editDistance } from '../../src/recognize/likeness.ts';

test.each([
  ['', '', 0],
  ['甲', '乙', 1],
  ['检测中心', '检测中心', 0],
  ['检测中心', '检测', 2],
  ['砂岩检测', '砂石检测', 1],
  ['检测砂岩', '砂岩检测', 4],
])('from %s to %s are %i edits', (a, b, edits) => {
  expect(editDistance(a, b, 3)).toBe(edits);
  expect(editDistance(b, a, 3)).toBe(edits);
});

test.each([
  ['新疆砂岩检测技术研究院有限公司', '新疆砂石检测技术研究院有限公司', true],
  ['新疆砂岩检测技术研究院有限公司', '新疆砂岩检测技术有限公司', false],
  ['远坡科技有限公司', '远坡食品科技有限公司', true],
  ['远坡科技公司', '远坡食品科技公司', false],
])('%s and %s: a human is asked: %s', (a, b, asked) => {
  expect(alike(a, b)).toBe(asked);
});
