import { expect, test } from 'vitest';
import { classify } from '../../src/classify/classify.ts';
import { linesOf } from '../../src/classify/lines.ts';
import { pageMark } from '../../src/classify/marks.ts';
import type { ReadPage, Run } from '../../src/model/index.ts';
import { recognisersOf } from '../../src/pipeline/config/templates.ts';
import { templates } from '../templates.ts';
import { fileOf, typeset } from '../extract/typeset.ts';

const recognisers = recognisersOf(templates);
const kindsOf = (...pages: readonly ReadPage[]) =>
  classify(fileOf(pages), recognisers).map(({ kind, pages: own }) => `${kind} ${own.map(({ page }) => page).join()}`);

const run = (text: string, x: number, y: number, height: number): Run => ({
  text,
  box: [x, y, text.length * height, height],
  confidence: 0.95,
});
const BODY = ['开票日期：2025年06月18日', '名称：克拉玛依市砾石滩智能装备有限公司', '合计', '开票人：闻秋白'].map(
  (text, at) => run(text, 40, 120 + at * 24, 10),
);
const layout = (title: readonly Run[]): ReadPage => ({
  page: 1,
  width: 595,
  height: 397,
  reader: 'paddle',
  runs: [...title, ...BODY],
  blank: false,
  qr: [],
});

test.each<[string, readonly Run[]]>([
  ['in one run', [run('电子发票（普通发票）', 200, 30, 18)]],
  ['in two halves', [run('电子发票', 200, 30, 18), run('（普通发票）', 280, 30, 18)]],
  [
    'in two halves of which the right one stands higher',
    [run('电子发票', 200, 34, 18), run('（普通发票）', 280, 28, 18)],
  ],
])('a title %s names the paper', (_, title) => {
  expect(linesOf(layout(title))[0]?.text).toBe('电子发票(普通发票)');
  expect(kindsOf(layout(title))).toEqual(['invoice 1']);
});

test('cells of a table in large print stay apart', () => {
  expect(
    linesOf(layout([run('户名', 40, 30, 18), run('账号', 160, 30, 18)]))
      .map(({ text }) => text)
      .slice(0, 2),
  ).toEqual(['户名', '账号']);
});

test.each<[string, { at: number; of?: number } | undefined]>([
  ['HT-2025-035 1/2', { at: 1, of: 2 }],
  ['2/2', { at: 2, of: 2 }],
  ['第 3 页 / 共 7 页', { at: 3, of: 7 }],
  ['- 4 -', { at: 4 }],
  ['3/2', undefined],
  ['HT-2025/03', undefined],
])('the foot %j is the page mark %j', (foot, mark) => {
  expect(pageMark(linesOf({ ...layout([]), runs: [...BODY, run(foot, 250, 380, 9)] }), 397)).toEqual(mark);
});

const CONTRACT = typeset(`
# 知识产权服务合同
甲方（服务方）：新疆胡杨渡检测技术有限公司
乙方（委托方）：克拉玛依市砾石滩智能装备有限公司
合同编号：HYD-2025-035      签订地点：克拉玛依
鉴于甲方具有相应的服务能力，乙方委托甲方开展专利导航分析。
服务费总额为：6.6万元（人民币陆万陆仟元整）。
（以下无正文，为签署页）`);

test('a signing page alone goes on with the contract before it', () => {
  const signing = typeset(
    `
甲方：（公章）                          乙方：（公章）
新疆胡杨渡检测技术有限公司              克拉玛依市砾石滩智能装备有限公司
代表：卓亦凡                            代表：邵星阑`,
    2,
  );
  expect(kindsOf(CONTRACT, signing)).toEqual(['contract 1,2']);
});

test.each<[string, string, string]>([
  [
    'a certificate of entry into the list',
    'eligibility',
    `
# 科技型中小企业入库登记证书
兹证明 克拉玛依市砾石滩智能装备有限公司 准予入库。
登记时间：2025-04-28`,
  ],
  [
    'a certificate of acceptance',
    'result',
    `
# 技术成果验收证书
项目名称：井场视频巡检系统
验收结论：通过验收。`,
  ],
  [
    'an order for tests',
    'contract',
    `
# 检验检测委托书
委托单位      克拉玛依市砾石滩智能装备有限公司
样品名称      压裂返排液`,
  ],
  [
    'a receipt of a transfer',
    'payment',
    `
# 新疆农村信用社 转账回执
汇款人    克拉玛依市砾石滩智能装备有限公司
金额      64,000.00`,
  ],
  [
    'a voucher of payment printed by net banking',
    'payment',
    `
# 昆仑银行 网上银行付款凭证
付款单位  克拉玛依市砾石滩智能装备有限公司
交易金额  93,000.00`,
  ],
  [
    'a voucher of bookkeeping, which no bank issued',
    'other',
    `
# 付款凭证
借方科目  管理费用      贷方科目  银行存款
会计科目  金额 93,000.00`,
  ],
  [
    'a notice of entry into the list',
    'eligibility',
    `
# 科技型中小企业入库登记编号通知
克拉玛依市砾石滩智能装备有限公司：
根据《科技型中小企业评价办法》，你单位已入库登记为科技型中小企业。
入库登记编号：202565020308000077
登记日期：2025-04-18`,
  ],
  [
    'a sheet that confirms delivery',
    'result',
    `
# 技术咨询成果交付确认单
合同编号：HYD-2025-035
新疆胡杨渡检测技术有限公司（服务方）已于2025年6月6日向克拉玛依市砾石滩智能装备有限公司（委托方）交付咨询报告一份，委托方确认收到。
委托方签收：易知秋      日期：2025年6月6日`,
  ],
])('%s is known by its title', (_, kind, drawing) => {
  expect(kindsOf(typeset(drawing))).toEqual([`${kind} 1`]);
});
