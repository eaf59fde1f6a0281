/**
 * 技术服务合同 after the ministry's model: a cover with underlined blanks, numbered articles, a signing page. Three to four
 * pages.
 */
import { grouped } from '../../../../src/model/money.ts';
import { chineseDay } from '../../writing.ts';
import { Flow } from '../page-flow.ts';
import { drawn, type Draw } from '../paper.ts';
import { commonFields, applicableRules, type ApplicableRules } from './terms.ts';

/** 委托方（甲方） is the payer. */
export const ministry: Draw<'contract'> = (paper, cast) => {
  const terms = applicableRules(paper, cast);
  const flow = new Flow({ size: 11.5 });
  drawCover(flow, terms);
  drawBody(flow.newPage(), terms);
  drawSigning(flow, terms);
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

function drawCover(flow: Flow, { number, title, service, us, them, signed, from, to }: ApplicableRules): void {
  flow.pen.text(`合同编号：${number}`, 523, 96, { size: 12, align: 'right' });
  flow.space(110).centred(title, { size: 30, bold: true, spacing: 8 }).space(70);
  const rows = [
    ['项 目 名 称：', service],
    ['委托方（甲方）：', us.name],
    ['受托方（乙方）：', them.name],
    ['签 订 时 间：', chineseDay(signed)],
    ['签 订 地 点：', '新疆克拉玛依市克拉玛依区'],
    ['有 效 期 限：', `${chineseDay(from)}至${chineseDay(to)}`],
  ] as const;
  for (const [label, value] of rows) {
    flow.pen
      .text(label, 88, flow.y, { size: 14 })
      .text(value, 212, flow.y, { size: value.length > 24 ? 11 : 13 })
      .line(206, flow.y + 5, 520, flow.y + 5, 0.7);
    flow.space(44);
  }
  flow.space(60).centred('中华人民共和国科学技术部印制', { size: 14 });
}

function drawBody(flow: Flow, { title, us, them, service, content, amount, words, from, to }: ApplicableRules): void {
  flow.centred(title, { size: 18, bold: true }).space(8);
  for (const [who, party] of [
    ['委托方（甲方）', us],
    ['受托方（乙方）', them],
  ] as const) {
    flow
      .paragraph(`${who}：${party.name}`, { indent: 0, bold: true })
      .paragraph(`统一社会信用代码：${party.uscc}`, { indent: 0 })
      .paragraph(`住 所 地：${party.address}`, { indent: 0 })
      .paragraph(`法定代表人：${party.legal}        联系电话：${party.phone}`, { indent: 0 });
  }
  flow.paragraph(
    `本合同甲方委托乙方就“${service}”进行专项技术服务，并支付相应的技术服务报酬。双方经过平等协商，在真实、充分地表达各自意愿的基础上，根据《中华人民共和国民法典》的规定，达成如下协议，并由双方共同恪守。`,
  );
  flow.paragraph('第一条  甲方委托乙方进行技术服务的内容如下：', { bold: true });
  for (const [index, line] of content.entries()) flow.paragraph(`${String(index + 1)}．${line}`);
  flow.paragraph('第二条  乙方应按下列要求完成技术服务工作：', { bold: true });
  flow
    .paragraph('1．技术服务地点：乙方实验室及甲方现场；')
    .paragraph(`2．技术服务期限：自${chineseDay(from)}至${chineseDay(to)}；`)
    .paragraph('3．技术服务质量要求：数据真实、方法可追溯，满足本合同附件所列技术指标。');
  flow.paragraph(
    '第三条  为保证乙方有效进行技术服务工作，甲方应当于合同生效后 5 个工作日内向乙方提供样品、图纸及必要的工作条件。',
  );
  flow.paragraph('第四条  甲方向乙方支付技术服务报酬及支付方式为：', { bold: true });
  flow.paragraph(`1．技术服务费总额为：人民币（大写）${words}（¥${grouped(amount)}），含6%增值税；`);
  flow.paragraph('2．技术服务费由甲方一次性支付乙方，甲方应于收到等额增值税发票之日起 30 日内付清。');
  flow.paragraph(
    '第五条  双方确定，任何一方未经对方书面同意，不得向第三方泄露因履行本合同而知悉的技术信息和经营信息，保密期限为合同终止后 3 年。',
  );
  flow.paragraph('第六条  本合同的变更必须由双方协商一致，并以书面形式确定。');
  flow.paragraph(
    '第七条  双方确定以下列标准和方式对乙方的技术服务工作成果进行验收：乙方提交书面成果后 10 个工作日内由甲方组织验收，逾期未提出异议的视为验收合格。',
  );
  flow.paragraph(
    '第八条  任何一方违约的，应当按未履行部分价款的每日万分之五向对方支付违约金，违约金累计不超过人民币 5,000.00 元。',
  );
  flow.paragraph('第九条  因履行本合同而发生的争议，协商不成的，提交克拉玛依市克拉玛依区人民法院诉讼解决。');
  flow.paragraph('第十条  本合同一式肆份，甲乙双方各执贰份，具有同等法律效力，经双方签字盖章后生效。');
}

function drawSigning(flow: Flow, { us, them, signed, sealed }: ApplicableRules): void {
  flow.keep(290).space(40);
  const top = flow.y;
  for (const [who, party] of [
    ['甲方', us],
    ['乙方', them],
  ] as const) {
    flow
      .paragraph(`${who}：${party.name}（盖章）`, { indent: 0 })
      .paragraph(`法定代表人/委托代理人：${party.legal}（签名）`, { indent: 0 })
      .paragraph(chineseDay(signed), { indent: 16 })
      .space(64);
  }
  if (sealed) flow.pen.seal(330, top + 30, us.name, '合同专用章').seal(330, top + 154, them.name, '合同专用章');
}
