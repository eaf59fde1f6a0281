/** Cells of several lines are one text: names and codes that a narrow cell breaks are found whole. */
import { expect, test } from 'vitest';
import { rowsOf } from '../../../src/extract/rows.ts';
import { stacksOf } from '../../../src/extract/roles/stacks.ts';
import type { ReadPage, Run } from '../../../src/model/index.ts';

const run = (text: string, x: number, y: number): Run => ({ text, box: [x, y, text.length * 10, 10], confidence: 1 });
const page = (runs: readonly Run[]): ReadPage => ({
  page: 1,
  width: 600,
  height: 800,
  reader: 'pdf-text',
  runs,
  blank: false,
  qr: [],
});
const textsOf = (runs: readonly Run[]) => stacksOf(rowsOf(page(runs))).map(({ ink }) => ink.text);

test('lines close under each other, flush, are one', () => {
  expect(
    textsOf([
      run('收款方单位', 50, 100),
      run('新疆胡杨渡检测', 150, 100),
      run('名称', 50, 114),
      run('技术有限公司', 150, 114),
    ]),
  ).toEqual(['收款方单位名称', '新疆胡杨渡检测技术有限公司']);
});

test('rows of a form stand apart', () => {
  expect(textsOf([run('户名', 50, 100), run('账号', 50, 124)])).toEqual(['户名', '账号']);
});

test('lines that begin elsewhere are another text', () => {
  expect(textsOf([run('合同总价', 50, 100), run('壹万元整', 200, 114)])).toEqual(['合同总价', '壹万元整']);
});
