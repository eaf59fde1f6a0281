/** Who pays and who serves, in every word that contracts have for it and wherever the word stands beside 甲方 and 乙方. */
import { expect, test } from 'vitest';
import { valueText } from '../../src/model/index.ts';
import { documentsOf } from '../../src/pipeline/read.ts';
import { templates } from '../templates.ts';
import { fileOf, typeset } from './typeset.ts';
import { PAYER, PROVIDER } from './unseen.ts';

const WORDS = [
  ['委托方', '受托方'],
  ['委托人', '受托人'],
  ['委托单位', '受托单位'],
  ['买方', '卖方'],
  ['购买方', '销售方'],
  ['需方', '供方'],
  ['采购方', '供应方'],
  ['定作方', '承揽方'],
  ['送检单位', '检测单位'],
  ['客户', '代理机构'],
  ['受让方', '让与方'],
  ['被许可方', '许可方'],
  ['使用方', '服务方'],
  ['委托人', '研究开发人'],
  ['技术需求方', '技术提供方'],
  ['委托方', '受委托方'],
  ['委托方', '查新机构'],
  ['受让人', '让与人'],
  ['受让人', '转让人'],
  ['被许可人', '许可人'],
  ['委托人', '中介人'],
  ['定作人', '承揽人'],
  ['采购人', '供应商'],
  ['聘请方', '顾问方'],
  ['聘用方', '受聘方'],
  ['承租方', '出租方'],
  ['委托方', '服务商'],
  ['送样单位', '分析单位'],
  ['委托单位', '受理机构'],
  ['发包人', '承包人'],
  ['委托方', '评估机构'],
  ['委托人', '开发人'],
] as const;

// Written with the role alone, before or behind 甲方 and 乙方, and with the provider as 甲方.
const WRITINGS: readonly [string, (payer: string, provider: string) => readonly [string, string]][] = [
  ['alone', (payer, provider) => [`${payer}：${PAYER}`, `${provider}：${PROVIDER}`]],
  ['in brackets', (payer, provider) => [`甲方（${payer}）：${PAYER}`, `乙方（${provider}）：${PROVIDER}`]],
  ['before brackets', (payer, provider) => [`${payer}（甲方）：${PAYER}`, `${provider}（乙方）：${PROVIDER}`]],
  ['the provider first', (payer, provider) => [`甲方（${provider}）：${PROVIDER}`, `乙方（${payer}）：${PAYER}`]],
  [
    'half-width, the names after blanks',
    (payer, provider) => [`甲 方(${payer}):  ${PAYER}`, `乙 方(${provider}):  ${PROVIDER}`],
  ],
];

test.each(WRITINGS)('roles written %s', (_, written) => {
  const wrong = WORDS.flatMap(([payer, provider]) => {
    const [document] = documentsOf(
      [
        fileOf([
          typeset(
            [
              '# 技术服务合同',
              '合同编号：JS-2025-031',
              ...written(payer, provider),
              '合同总价为人民币叁万元整（¥30,000.00）。',
            ].join('\n'),
          ),
        ]),
      ],
      templates,
    );
    const told = [document?.facts.payer, document?.facts.provider].map((fact) =>
      fact === undefined ? '' : `${valueText(fact)} ${fact.status}`,
    );
    return told.join() === [`${PAYER} sure`, `${PROVIDER} sure`].join()
      ? []
      : [`${payer}, ${provider}: ${told.join()}`];
  });
  expect(wrong).toEqual([]);
});
