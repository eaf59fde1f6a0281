/** A plain 甲方/乙方 service contract full of other amounts: instalments, deposit, penalty, ceiling of damages. */
import { grouped, money, type Money } from '../../../../src/model/money.ts';
import { chineseDay, hanDay, tenThousands } from '../../writing.ts';
import { Flow } from '../page-flow.ts';
import { drawn, type Draw } from '../paper.ts';
import { commonFields, applicableRules, type ApplicableRules } from './terms.ts';

/** 甲方 is the payer. Two to three pages; the year is written in Chinese numerals at the end. */
export const instalments: Draw<'contract'> = (paper, cast) => {
  const terms = applicableRules(paper, cast);
  const flow = new Flow({ size: 11, leading: 1.8, footer: (page) => `- ${String(page)} -` });
  drawParties(flow, terms);
  drawMoney(flow, terms);
  drawRest(flow, terms);
  return drawn('contract', flow.sheets(), {
    ...commonFields(terms),
    partyA: terms.us.name,
    partyB: terms.them.name,
    partyATaxId: terms.us.uscc,
    partyBTaxId: terms.them.uscc,
    startDate: terms.from,
    endDate: terms.to,
  });
};

function drawParties(flow: Flow, { title, number, us, them, service, content, from, to }: ApplicableRules): void {
  flow.centred(title, { size: 20, bold: true }).space(4);
  flow.pen.text(`合同编号: ${number}`, flow.right, flow.y + 10, { size: 10.5, align: 'right' });
  flow
    .space(26)
    .paragraph(`甲  方：${us.name}`, { indent: 0 })
    .paragraph(`统一社会信用代码：${us.uscc}`, { indent: 0 })
    .paragraph(`地  址：${us.address}`, { indent: 0 });
  flow
    .paragraph(`乙  方：${them.name}`, { indent: 0 })
    .paragraph(`统一社会信用代码：${them.uscc}`, { indent: 0 })
    .paragraph(`地  址：${them.address}`, { indent: 0 });
  flow.paragraph(
    '甲、乙双方根据《中华人民共和国民法典》及有关法律法规，经友好协商，就甲方委托乙方提供服务事宜订立本合同。',
  );
  flow
    .paragraph('一、服务内容', { indent: 0, bold: true })
    .paragraph(
      `乙方为甲方提供${service}，具体包括：${content.map((line, index) => `（${String(index + 1)}）${line}`).join('；')}。`,
    );
  flow
    .paragraph('二、服务期限', { indent: 0, bold: true })
    .paragraph(`服务期限自${chineseDay(from, false)}起至${chineseDay(to, false)}止。`);
}

function drawMoney(flow: Flow, { amount, words, them }: ApplicableRules): void {
  const [first, second] = [part(amount, 0.3), part(amount, 0.5)];
  const last = money((Number(amount) - Number(first) - Number(second)).toFixed(2));
  flow.paragraph('三、合同价款及支付', { indent: 0, bold: true });
  flow.paragraph(
    `1. 合同总价为人民币（大写）${words}（¥${grouped(amount)}），即${tenThousands(amount)}万元，含增值税，除此之外甲方不再支付其他费用。`,
  );
  flow.paragraph(
    `2. 合同签订后5个工作日内，甲方支付首付款30%，即${grouped(first)}元；中期成果经甲方确认后支付50%，即${grouped(second)}元；验收合格后支付尾款20%，即${grouped(last)}元。双方协商一致的，也可一次付清。`,
  );
  flow.paragraph(`3. 乙方在签约前已向甲方缴纳履约保证金人民币叁仟元整（¥3,000.00），验收合格后15日内无息退还。`);
  flow.paragraph(`4. 乙方收款账户：户名 ${them.name}；开户行 ${them.bank}；账号 ${them.account}。`);
}

function part(amount: Money, share: number): Money {
  return money((Number(amount) * share).toFixed(2));
}

function drawRest(flow: Flow, { us, them, signed, sealed }: ApplicableRules): void {
  flow
    .paragraph('四、双方责任', { indent: 0, bold: true })
    .paragraph(
      '甲方应及时提供数据、样品和现场条件；乙方应按期、保质完成服务，成果的知识产权归甲方所有，乙方仅可用于内部研究。',
    );
  flow
    .paragraph('五、验收', { indent: 0, bold: true })
    .paragraph('乙方完成全部服务后向甲方提交成果清单，甲方在10个工作日内组织验收并出具验收单。');
  flow
    .paragraph('六、违约责任', { indent: 0, bold: true })
    .paragraph(
      '乙方逾期交付的，每逾期一日按合同总价的千分之一支付违约金，累计不超过合同总价的10%；甲方逾期付款的，违约金计算方式相同。任何一方的赔偿责任上限为人民币200,000.00元。',
    );
  flow
    .paragraph('七、其他', { indent: 0, bold: true })
    .paragraph('本合同未尽事宜，由双方另行签订补充协议。本合同自双方签字盖章之日起生效，一式四份，双方各执两份。');
  flow.keep(190).space(30);
  const top = flow.y;
  flow.columns(
    ['甲方（盖章）：', us.name, `授权代表：${us.legal}`, `电话：${us.phone}`, `日期：${hanDay(signed)}`],
    ['乙方（盖章）：', them.name, `授权代表：${them.legal}`, `电话：${them.phone}`, `日期：${hanDay(signed)}`],
  );
  if (sealed) flow.pen.seal(190, top + 44, us.name, '合同专用章').seal(432, top + 48, them.name, '合同专用章');
}
