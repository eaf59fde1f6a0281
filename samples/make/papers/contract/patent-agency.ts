/** 专利代理委托合同: 委托人 and 受托人, a list of cases with agency fees, official fees named and kept apart. */
import { grouped } from '../../../../src/model/money.ts';
import { chineseDay } from '../../writing.ts';
import { Flow } from '../page-flow.ts';
import { grid, type Cell } from '../grid.ts';
import { drawn, type Draw } from '../paper.ts';
import { commonFields, applicableRules } from './terms.ts';

/** 委托人 is the payer. Two pages. */
export const patentAgency: Draw<'contract'> = (paper, cast) => {
  const terms = applicableRules(paper, cast);
  const { us, them, title, number, service, content, amount, words, signed, from, to, sealed } = terms;
  const flow = new Flow({ size: 10.5, left: 64, right: 64, top: 70 });
  flow.centred(title, { size: 19, bold: true }).paragraph(`合同号：${number}`, { indent: 0 });
  flow
    .paragraph(`委托人：${us.name}`, { indent: 0 })
    .paragraph(`统一社会信用代码：${us.uscc}    电话：${us.phone}`, { indent: 0 })
    .paragraph(`通讯地址：${us.address}`, { indent: 0 });
  flow
    .paragraph(`受托人：${them.name}`, { indent: 0 })
    .paragraph(`统一社会信用代码：${them.uscc}    电话：${them.phone}`, { indent: 0 })
    .paragraph(`通讯地址：${them.address}`, { indent: 0 });
  flow.paragraph(
    `委托人就${service}委托受托人办理，双方依照《中华人民共和国专利法》《专利代理条例》，订立本合同，以资信守。`,
  );
  flow.paragraph('第 1 条  委托事项', { indent: 0, bold: true });
  const rows = content.map((text, index): Cell[] => [
    { text: String(index + 1), align: 'center' },
    text,
    '撰写、提交、答复审查意见',
  ]);
  flow.y =
    grid(
      flow.pen,
      [['序号', '发明创造名称', '代理事项'].map((text): Cell => ({ text, align: 'center', bold: true })), ...rows],
      { x: 64, y: flow.y + 4, widths: [40, 270, 157], size: 9.5, height: 24 },
    ) + 10;
  flow.paragraph('第 2 条  费用', { indent: 0, bold: true });
  flow.paragraph(
    `2.1 委托人应向受托人支付的代理费共计人民币${words}（￥${grouped(amount)}元），于本合同签订后30日内付清。`,
  );
  flow.paragraph(
    '2.2 申请费、实质审查费等国家知识产权局收取的官费不含在代理费内，由受托人代收代付，预计官费3,450.00元，以实际缴纳为准。',
  );
  flow.paragraph('2.3 委托人逾期付款超过三十日的，受托人有权暂停代理工作。');
  flow
    .paragraph('第 3 条  期限', { indent: 0, bold: true })
    .paragraph(
      `委托期限：${chineseDay(from)}—${chineseDay(to)}。受托人应在收到完整技术交底书后三十个工作日内完成申请文件初稿。`,
    );
  flow
    .paragraph('第 4 条  保密', { indent: 0, bold: true })
    .paragraph('受托人对委托人的技术内容负有保密义务，直至该技术内容依法公开。');
  flow.paragraph(
    '第 5 条  受托人指派代理师承办本合同项下事项，并对申请文件的撰写质量负责；因受托人过错导致权利丧失的，受托人退还相应代理费的100%。',
    { indent: 0 },
  );
  flow.paragraph('第 6 条  本合同正本一式两份，双方各执一份，自双方签章之日起生效。', { indent: 0 });
  flow.paragraph('（以下无正文，为签署页）', { indent: 0 }).keep(150).space(24);
  const top = flow.y;
  flow.columns(
    ['委托人（签章）：', `经办人：${us.legal}`, `签订日期：${chineseDay(signed)}`],
    ['受托人（签章）：', `经办人：${them.legal}`, `签订日期：${chineseDay(signed)}`],
    { gap: 2.4 },
  );
  if (sealed) flow.pen.seal(178, top + 34, us.name, '合同专用章', 52).seal(424, top + 32, them.name, '合同专用章', 52);
  return drawn('contract', flow.sheets(), {
    ...commonFields(terms),
    partyA: us.name,
    partyB: them.name,
    partyATaxId: us.uscc,
    partyBTaxId: them.uscc,
    startDate: from,
    endDate: to,
  });
};
