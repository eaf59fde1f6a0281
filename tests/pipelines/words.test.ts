/**
 * The words of categories and exclusions, against what papers say. Matching itself is tested elsewhere; this is about
 * the lists.
 */
import { describe, expect, test } from 'vitest';
import { categoryOf } from '../../src/match/category.ts';
import { exclusionsOf } from '../../src/match/exclusion.ts';
import type { Passage } from '../../src/match/passage.ts';
import type { SettledDocument } from '../../src/model/index.ts';
import { loadScheme } from '../../src/pipeline/config/scheme.ts';
import { KARAMAY, words } from '../pipeline/config/setting.ts';

const scheme = await loadScheme(KARAMAY, await words());
const document: SettledDocument = {
  id: 'd1',
  kind: 'contract',
  confidence: 1,
  path: '',
  sha256: '',
  pages: [],
  template: null,
  facts: {},
  conflicts: [],
};

function passages(title: string, item?: string): readonly Passage[] {
  const passage = (source: 'title' | 'item', text: string): Passage => ({ source, text, document, places: [] });
  return [passage('title', title), ...(item === undefined ? [] : [passage('item', item)])];
}

describe('a title and an invoice item', () => {
  test.each([
    ['大型仪器共享服务合同', '机时费', 'shared-lab'],
    ['稠油降黏剂中试平台使用协议', '中试服务费', 'shared-lab'],
    ['公共实验室服务合同', undefined, 'shared-lab'],
    ['井下工具环境适应性检测委托合同', '检测费', 'testing'],
    ['钻井液样品分析测试合同', '测试费', 'testing'],
    ['研发样机性能检测技术服务合同', '检测服务费', 'testing'],
    ['发明专利申请代理委托合同', '专利代理费', 'intellectual-property'],
    ['专利导航分析服务合同', '知识产权服务', 'intellectual-property'],
    ['计算机软件著作权登记代理合同', '软著代理费', 'intellectual-property'],
    ['油井智能间抽控制系统技术开发合同', '技术开发费', 'research'],
    ['压裂支撑剂配方开发委托合同', '研发服务费', 'research'],
    ['管道巡检软件开发合同', '软件开发费', 'research'],
    ['专利实施许可合同', '专利许可费', 'technology-transfer'],
    ['稠油开采技术转让合同', '技术转让费', 'technology-transfer'],
    ['科技成果评价服务合同', '成果评价费', 'technology-transfer'],
    ['科技查新委托合同', '科技查新费', 'consulting'],
    ['技术咨询合同', '技术咨询费', 'consulting'],
    ['知识产权质押融资评估服务合同', '知识产权评估费', 'finance'],
    ['科技保险服务合同', '专利保险', 'finance'],
  ] as const)('%s / %s is %s and no exclusion', (title, item, expected) => {
    expect(categoryOf(passages(title, item), scheme.categories)?.id).toBe(expected);
    expect(exclusionsOf(passages(title, item), scheme.exclusions)).toEqual([]);
  });

  test.each([
    ['技术服务合同', '技术服务费'],
    ['服务协议', '服务费'],
    ['企业管理咨询合同', '咨询费'],
    ['高新技术企业申报辅导合同', '咨询服务费'],
  ])('%s / %s is left to a human', (title, item) => {
    expect(categoryOf(passages(title, item), scheme.categories)).toBeUndefined();
  });
});

describe('an exclusion is seen', () => {
  test.each([
    ['压力表强制检定服务合同', '4(1)'],
    ['安全阀校验合同', '4(1)'],
    ['特种设备定期检验协议', '4(1)'],
    ['防雷检测服务合同', '4(1)'],
    ['企业官网建设合同', '4(2)'],
    ['物业服务合同', '4(2)'],
    ['ISO9001质量管理体系认证咨询合同', '4(3)'],
    ['商标注册代理合同', '4(3)'],
    ['高新技术企业专项审计业务约定书', '4(3)'],
    ['上市辅导协议', '4(3)'],
    ['市场调研服务合同', '4(4)'],
    ['常年法律顾问合同', '4(4)'],
    ['厂区扩建项目可行性研究报告编制合同', '4(5)'],
    ['环境影响评价技术咨询合同', '4(5)'],
    ['重点研发计划课题任务合同', '4(6)'],
  ])('in %s: %s', (title, clause) => {
    expect(exclusionsOf(passages(title), scheme.exclusions).map((exclusion) => exclusion.clause)).toContain(clause);
  });

  test.each([
    '2025年检测服务合同',
    '增强检测精度的算法开发合同',
    '井下工具性能评价检测合同',
    '物料搬运机器人研发合同',
    '绿色化工催化剂研制合同',
    '专利侵权分析法律咨询合同',
    '采油树研发样品压力容器检测合同',
    '样机初步设计合同',
  ])('and not in %s', (title) => {
    expect(exclusionsOf(passages(title), scheme.exclusions)).toEqual([]);
  });
});
