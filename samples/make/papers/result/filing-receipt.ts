/** 专利申请受理通知书 as the patent office sends it to the agency. */
import { Flow } from '../page-flow.ts';
import { chineseDay } from '../../writing.ts';
import { drawn, type Draw } from '../paper.ts';

/** One page; `number` is the application number with its check digit, rows are the documents received. */
export const filingReceipt: Draw<'result'> = (paper, { ours, theirs }) => {
  const [client, performer] = [ours(paper.client), theirs(paper.performer)];
  const flow = new Flow({ size: 11 });
  flow.centred('国家知识产权局', { size: 24, bold: true, spacing: 6 }).space(20);
  flow.pen
    .box(72, flow.y, 230, 74)
    .text(performer.address, 80, flow.y + 24)
    .text(performer.name, 80, flow.y + 46)
    .text(performer.legal, 80, flow.y + 66);
  flow.pen.text('发文日：', 330, flow.y + 30).text(chineseDay(paper.date), 376, flow.y + 30);
  flow.space(92);
  flow.pen
    .box(72, flow.y, 451, 26)
    .text(`申请号：${paper.number}`, 80, flow.y + 17)
    .text(`发文序号：${paper.date.replaceAll('-', '')}00417830`, 310, flow.y + 17);
  flow.space(46).centred('专利申请受理通知书', { size: 20, bold: true }).space(12);
  flow.paragraph(
    '根据专利法第28条及其实施细则第43条、第44条的规定，申请人提出的专利申请已由国家知识产权局受理。现将确定的申请号、申请日等信息通知如下：',
  );
  for (const line of [
    `申请号：${paper.number}`,
    `申请日：${chineseDay(paper.date)}`,
    `申请人：${client.name}`,
    `发明创造名称：${paper.subject}`,
    `代理机构：${performer.name}`,
  ])
    flow.paragraph(line);
  flow.paragraph('经核实，国家知识产权局确认收到文件如下：');
  for (const row of paper.rows) flow.paragraph(row);
  flow.paragraph(
    '提示：申请人收到专利申请受理通知书之后，认为其记载的内容与所提交的相应内容不一致时，可以向国家知识产权局请求更正。',
  );
  flow.pen
    .text('审 查 员：自动受理', 80, flow.y + 60)
    .text('审查部门：初审及流程管理部', 310, flow.y + 60)
    .seal(420, flow.y + 20, '国家知识产权局', '专利受理专用章');
  return drawn('result', flow.sheets(), {
    reportNumber: paper.number,
    title: '专利申请受理通知书',
    client: client.name,
    performer: performer.name,
    issueDate: paper.date,
  });
};
