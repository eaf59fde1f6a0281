import { describe, expect, test } from 'vitest';
import { classify } from '../../src/classify/classify.ts';
import type { ReadPage, Run } from '../../src/model/index.ts';
import { recognisersOf } from '../../src/pipeline/config/templates.ts';
import { documentsOf } from '../../src/pipeline/read.ts';
import { templates } from '../templates.ts';
import { fileOf, typeset } from '../extract/typeset.ts';

const recognisers = recognisersOf(templates);

const invoice = (number: string): string => `
# 电子发票（普通发票）
发票号码：${number}      开票日期：2025年07月21日
购买方  名称：克拉玛依市砾石滩智能装备有限公司
销售方  名称：新疆胡杨渡检测技术有限公司
项目名称     单 位   数 量   单 价   金 额   税率/征收率   税 额
*研发和技术服务*检测费   项   1   83207.55   83207.55   6%   4992.45
价税合计（大写）  捌万捌仟贰佰圆整        （小写）¥88200.00
开票人：陶问渠`;
const FIRST = '25652000000012345671';
const SECOND = '25652000000012345672';

/** A drawing at another size and place: how invoices lie on a sheet that somebody put together. */
function placed(drawing: string, scale: number, left: number, top: number): readonly Run[] {
  return typeset(drawing).runs.map(({ box, ...run }) => ({
    ...run,
    box: [left + box[0] * scale, top + box[1] * scale, box[2] * scale, box[3] * scale],
  }));
}

const sheet = (width: number, height: number, ...runs: readonly (readonly Run[])[]): ReadPage => ({
  ...typeset(''),
  width,
  height,
  runs: runs.flat(),
});

describe('two invoices on a sheet are two papers, each with its own number', () => {
  test.each<[string, ReadPage]>([
    [
      'of one size, one above the other',
      sheet(595, 842, placed(invoice(FIRST), 1, 0, 0), placed(invoice(SECOND), 1, 0, 400)),
    ],
    [
      'the lower one half as large',
      sheet(595, 842, placed(invoice(FIRST), 1, 0, 0), placed(invoice(SECOND), 0.5, 40, 300)),
    ],
    [
      'the upper one half as large',
      sheet(595, 842, placed(invoice(FIRST), 0.5, 0, 0), placed(invoice(SECOND), 1, 0, 110)),
    ],
    [
      'a third as large and close to each other',
      sheet(595, 842, placed(invoice(FIRST), 0.35, 0, 0), placed(invoice(SECOND), 0.35, 0, 75)),
    ],
    ['side by side', sheet(1190, 842, placed(invoice(FIRST), 0.8, 0, 0), placed(invoice(SECOND), 0.8, 600, 4))],
    [
      'side by side, of two sizes',
      sheet(1190, 842, placed(invoice(FIRST), 0.9, 0, 0), placed(invoice(SECOND), 0.5, 700, 10)),
    ],
  ])('%s', (_, page) => {
    const documents = documentsOf([fileOf([page])], templates);
    expect(
      documents.map(({ kind, facts }) => [kind, facts.invoiceNumber?.type === 'id' && facts.invoiceNumber.value]),
    ).toEqual([
      ['invoice', FIRST],
      ['invoice', SECOND],
    ]);
  });
});

test.each<[string, string]>([
  ['a seal', '电子发票专用凭证'],
  ['a foot note', '本页为电子发票（普通发票）'],
  ['the heading once more', '电子发票（普通发票）'],
])('%s under an invoice makes no second one', (_, print) => {
  const page = typeset(`${invoice(FIRST)}\n\n\n\n\n\n\n\n\n\n\n\n# ${print}\n请妥善保管。`);
  expect(classify(fileOf([page]), recognisers).map(({ kind }) => kind)).toEqual(['invoice']);
});

const SLIP = `
# 昆仑银行电子回单
回单编号：4186191319961308
付款人  户名  克拉玛依市砾石滩智能装备有限公司
付款人  账号  3003441547058972295
收款人  户名  新疆胡杨渡检测技术有限公司
收款人  账号  3003117305255981078
金额  ¥88,200.00元      交易流水号  78301661
记账日期：2025年07月28日`;

describe('a heading of another kind over its print is unclaimed', () => {
  const unclaimed = (page: ReadPage) =>
    classify(fileOf([page]), recognisers).flatMap((paper) => (paper.unclaimed ?? []).map(({ words }) => words));

  test('a slip under an invoice', () => {
    expect(unclaimed(typeset(`${invoice(FIRST)}\n\n\n\n${SLIP}`))).toHaveLength(1);
  });

  test.each<[string, string]>([
    ['an invoice alone', invoice(FIRST)],
    ['a slip alone', SLIP],
    [
      'a contract that names other papers',
      '# 技术服务合同\n甲方：甲公司\n乙方：乙公司\n第一条 乙方开具下列发票\n增值税专用发票\n第二条 付款',
    ],
    [
      'a form that names certificates',
      '# 创新券兑现申请表\n申请单位  甲公司\n企业类型  高新技术企业\n证书编号  GR202365000321',
    ],
  ])('%s claims all of its print', (_, drawing) => {
    expect(unclaimed(typeset(drawing))).toEqual([]);
  });
});

test('remarks under the heading of a report go on with it', () => {
  const report = '# 检测报告\n报告编号：HYD-1187\n委托单位：甲公司\n检测日期：2025-06-20\n批准：巫千屿';
  const remarks =
    '# 检测报告\n注意事项\n1. 本报告未加盖检验检测专用章无效。\n2. 复制报告未重新加盖专用章无效。\n3. 对报告有异议的，应于十五日内提出。';
  const papers = classify(fileOf([typeset(report), typeset(remarks, 2)]), recognisers);
  expect(papers.map(({ kind, pages }) => `${kind} ${pages.map(({ page }) => page).join()}`)).toEqual(['result 1,2']);
});
