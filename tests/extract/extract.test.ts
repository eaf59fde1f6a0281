import { expect, test } from 'vitest';
import { documentsOf } from '../../src/pipeline/read.ts';
import { templates } from '../templates.ts';
import { valueText, type ReadDocument, type Run } from '../../src/model/index.ts';

function paper(lines: readonly string[]): ReadDocument {
  const runs = lines.map((text, at): Run => ({
    text,
    box: [80, 60 + at * 24, text.length * (at === 0 ? 18 : 11), at === 0 ? 18 : 11],
    confidence: 1,
  }));
  return {
    path: 'paper.pdf',
    sha256: '0',
    status: 'read',
    pages: [{ page: 1, width: 595, height: 842, reader: 'pdf-text', runs, blank: false, qr: [] }],
  };
}

function facts(lines: readonly string[]): Readonly<Record<string, string>> {
  const [document] = documentsOf([paper(lines)], templates);
  return Object.fromEntries(
    Object.entries(document?.facts ?? {}).map(([name, fact]) => [name, `${fact.status} ${valueText(fact)}`]),
  );
}

const CONTRACT = [
  '技术服务合同',
  '合同编号：FW-2025-018',
  '委托方（甲方）：克拉玛依市砾石滩智能装备有限公司',
  '受托方（乙方）：克拉玛依市胡杨林检测技术有限公司',
];

test('the total of a contract is told from instalments and penalties', () => {
  expect(
    facts([
      ...CONTRACT,
      '一、合同总价为人民币壹拾贰万陆仟元整（¥126,000.00）。',
      '二、首付款为合同总价的30%，即37,800.00元。',
      '三、逾期支付违约金5,000.00元。',
    ]),
  ).toMatchObject({
    contractAmount: 'sure 126000.00',
    contractNumber: 'sure FW-2025-018',
    partyA: 'sure 克拉玛依市砾石滩智能装备有限公司',
  });
});

test('words and digits that differ are never sure', () => {
  expect(facts([...CONTRACT, '合同总价为人民币壹拾贰万陆仟元整（¥162,000.00）。'])['contractAmount']).toMatch(
    /^check /u,
  );
});

test('a form that nobody filled in gives no parties and no amount', () => {
  const blank = facts([
    '技术服务合同',
    '合同编号：',
    '委托方（甲方）：________',
    '受托方（乙方）：________',
    '技术服务费总额为：______元',
    '签订日期：____年__月__日',
  ]);
  expect(Object.keys(blank).filter((name) => name !== 'title')).toEqual([]);
});

test('a slip gives payer, payee, amount and day', () => {
  expect(
    facts([
      '中国工商银行电子回单',
      '付款人名称：克拉玛依市砾石滩智能装备有限公司',
      '收款人名称：克拉玛依市胡杨林检测技术有限公司',
      '交易金额：88,200.00',
      '记账日期：2025-06-18',
      '回单编号：HD202506180001',
    ]),
  ).toMatchObject({
    payer: 'sure 克拉玛依市砾石滩智能装备有限公司',
    payee: 'sure 克拉玛依市胡杨林检测技术有限公司',
    paidAmount: 'sure 88200.00',
    paidDate: 'sure 2025-06-18',
  });
});
