import { expect, test } from 'vitest';
import { placesOf } from '../../src/extract/ink.ts';
import { rowsOf } from '../../src/extract/rows.ts';
import { enclose, overlap, type ReadPage } from '../../src/model/index.ts';
import { leaning, turned } from './lying.ts';
import { typeset } from './typeset.ts';

const PAGE = typeset(`
# 中国建设银行电子回单
回单编号：8899001122                              交易日期：2025年07月11日
付款人户名：克拉玛依市砾石滩智能装备有限公司      收款人户名：新疆胡杨渡检测技术有限公司
付款人账号：65001000000000000123                  收款人账号：65001000000000000456
金额（小写）：28,500.00                           金额（大写）：贰万捌仟伍佰元整
用途：检测费                                      摘要：转账`);

const linesOf = (page: ReadPage): readonly string[] => rowsOf(page).map((row) => row.ink.text);

test.each([-6, -3.4, -1, 0.5, 2, 4.2, 6])('rows of a page that leans by %s° are those of the straight page', (skew) => {
  expect(linesOf(leaning(PAGE, skew))).toEqual(linesOf(PAGE));
});

test('without the tilt the rows of the leaning page fall apart: the tilt is what mends them', () => {
  const { skew: _, ...untold } = leaning(PAGE, 4.2);
  expect(linesOf(untold)).not.toEqual(linesOf(PAGE));
});

test.each([90, 180, 270] as const)('rows of a page turned by %s° are those of the upright page', (by) => {
  expect(linesOf(turned(PAGE, by))).toEqual(linesOf(PAGE));
});

test.each([90, 180, 270] as const)(
  'rows of a page turned by %s° that leans as well are those of the upright page',
  (by) => {
    expect(linesOf({ ...turned(leaning(PAGE, 2.5), by), skew: 2.5 })).toEqual(linesOf(PAGE));
  },
);

test.each([90, 180, 270] as const)(
  'what is cited of a page turned by %s° lies where it is printed on the page',
  (by) => {
    const page = turned(PAGE, by);
    for (const ink of rowsOf(page).flatMap((row) => row.segments.map((segment) => segment.ink))) {
      const cited = enclose(placesOf(ink).map((place) => place.box));
      const runs = page.runs.filter((run) => ink.text.includes(run.text)).map((run) => run.box);
      expect(overlap(cited, enclose(runs))).toBeCloseTo(1);
    }
  },
);

test('a run that spans half the sheet does not pull the rows above and below it into one', () => {
  const page = leaning(
    typeset(`
甲方：克拉玛依市砾石滩智能装备有限公司                      乙方：新疆胡杨渡检测技术有限公司
地址：新疆维吾尔自治区克拉玛依市克拉玛依区友谊路九十号      地址：新疆乌鲁木齐市高新区天津南路六百八十二号`),
    5,
  );
  expect(linesOf(page)).toHaveLength(2);
});

test('letters of a spaced-out word are one word, radicals are characters', () => {
  expect(linesOf(typeset('付 款 ⼈    ⼾ 名'))).toEqual(['付款人\t户名']);
});

test('a piece that is level with two rows belongs to the one whose end is nearest', () => {
  const at = (text: string, x: number, y: number): ReadPage['runs'][number] => ({
    text,
    box: [x, y, 80, 12],
    confidence: 1,
  });
  // The first row sinks towards its end; the second begins level with that end, at the far left.
  const runs = [
    at('付款人账号', 40, 100),
    at('65001000', 200, 104.5),
    at('用途检测费', 40, 108.5),
    at('已入账', 290, 109),
  ];
  expect(linesOf({ ...PAGE, runs })).toEqual(['付款人账号\t65001000 已入账', '用途检测费']);
});

test('print that runs down the edge of a form joins none of the rows beside it', () => {
  const [first] = PAGE.runs;
  if (first === undefined) throw new Error('no run');
  const top = Math.min(...PAGE.runs.map(({ box }) => box[1]));
  const down = { ...first, text: '东港安全印刷有限公司', box: [4, top, 12, 130] as const };
  expect(linesOf({ ...PAGE, runs: [...PAGE.runs, down] }).toSorted()).toEqual([...linesOf(PAGE), down.text].toSorted());
});
