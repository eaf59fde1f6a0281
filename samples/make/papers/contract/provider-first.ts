/** A provider's own form, in which 甲方 is the provider and 乙方 the payer. */
import { grouped } from '../../../../src/model/money.ts';
import { chineseDay, tenThousands } from '../../writing.ts';
import { Flow } from '../page-flow.ts';
import { drawn, type Draw } from '../paper.ts';
import { commonFields, applicableRules } from './terms.ts';

/** 甲方（服务方） sells, 乙方（委托方） pays. Two pages. */
export const providerFirst: Draw<'contract'> = (paper, cast) => {
  const terms = applicableRules(paper, cast);
  const { us, them, title, number, service, content, amount, words, signed, from, to, sealed } = terms;
  const flow = new Flow({
    size: 11,
    left: 68,
    right: 68,
    footer: (page, pages) => `${number}    ${String(page)}/${String(pages)}`,
  });
  flow.centred(title, { size: 20, bold: true }).space(10);
  flow
    .paragraph(`甲方（服务方）：${them.name}`, { indent: 0, bold: true })
    .paragraph(`信用代码：${them.uscc}`, { indent: 0 })
    .paragraph(`地址：${them.address}`, { indent: 0 });
  flow
    .paragraph(`乙方（委托方）：${us.name}`, { indent: 0, bold: true })
    .paragraph(`信用代码：${us.uscc}`, { indent: 0 })
    .paragraph(`地址：${us.address}`, { indent: 0 });
  flow.paragraph(`合同编号：${number}          签订地点：克拉玛依          签订日期：${chineseDay(signed, false)}`, {
    indent: 0,
  });
  flow.paragraph(`鉴于甲方具有相应的服务能力，乙方委托甲方开展${service}，经协商一致，签订本合同。`);
  flow.paragraph('1  服务内容与成果', { indent: 0, bold: true });
  for (const [index, line] of content.entries())
    flow.paragraph(`1.${String(index + 1)}  ${line}`, { indent: 0, inset: 12 });
  flow
    .paragraph('2  履行期限', { indent: 0, bold: true })
    .paragraph(`本合同履行期限为${chineseDay(from, false)}至${chineseDay(to, false)}。`, { indent: 0, inset: 12 });
  flow.paragraph('3  服务费用', { indent: 0, bold: true });
  flow.paragraph(
    `3.1  技术服务费总额为：${tenThousands(amount)}万元（人民币${words}，小写：￥${grouped(amount)}元），该费用已包含税费。`,
    { indent: 0, inset: 12 },
  );
  flow.paragraph('3.2  乙方以银行转账方式将上述款项汇至甲方下列账户，汇款时注明合同编号：', { indent: 0, inset: 12 });
  flow
    .paragraph(`户    名：${them.name}`, { indent: 2 })
    .paragraph(`开 户 行：${them.bank}`, { indent: 2 })
    .paragraph(`账    号：${them.account}`, { indent: 2 });
  flow.paragraph('3.3  差旅费、样品运输费由乙方据实另行承担，预计不超过 2,000 元。', { indent: 0, inset: 12 });
  flow
    .paragraph('4  权利与义务', { indent: 0, bold: true })
    .paragraph(
      '甲方应指派具备资格的人员承担服务；乙方应配合提供资料并按期付款。乙方逾期付款的，按日支付未付款项万分之三的违约金。',
      { indent: 0, inset: 12 },
    );
  flow
    .paragraph('5  争议解决', { indent: 0, bold: true })
    .paragraph('争议由双方协商解决，协商不成的向甲方所在地人民法院起诉。', { indent: 0, inset: 12 });
  flow
    .paragraph('6  附则', { indent: 0, bold: true })
    .paragraph('本合同传真件、扫描件与原件具有同等效力，自双方盖章之日起生效。', { indent: 0, inset: 12 });
  flow.paragraph('（以下无正文，为签署页）', { indent: 0 }).keep(150).space(26);
  const top = flow.y;
  flow.columns(['甲方：（公章）', them.name, `代表：${them.legal}`], ['乙方：（公章）', us.name, `代表：${us.legal}`], {
    gap: 2.2,
  });
  if (sealed) flow.pen.seal(176, top + 30, them.name, '').seal(424, top + 34, us.name, '');
  return drawn('contract', flow.sheets(), {
    ...commonFields(terms),
    partyA: them.name,
    partyB: us.name,
    partyATaxId: them.uscc,
    partyBTaxId: us.uscc,
    startDate: from,
    endDate: to,
  });
};
