/** 科技查新报告 (GB/T 32003-2015): header table, points searched, conclusion. */
import { chineseDay } from '../../writing.ts';
import { Flow } from '../page-flow.ts';
import { grid } from '../grid.ts';
import { drawn, type Draw } from '../paper.ts';

/** Two pages; rows are the points to be searched. */
export const noveltySearch: Draw<'result'> = (paper, { ours, theirs }) => {
  const [client, performer] = [ours(paper.client), theirs(paper.performer)];
  const flow = new Flow({ size: 10.5 });
  flow.pen.text(`报告编号：${paper.number}`, 72, 70);
  flow.space(40).centred('科技查新报告', { size: 28, bold: true, spacing: 6 }).space(30);
  flow.y = grid(
    flow.pen,
    [
      ['查新项目名称', { text: paper.subject, span: 3 }],
      ['委托人', { text: client.name, span: 3 }],
      ['合同编号', paper.contract, '查新目的', '立项查新'],
      ['查新机构', { text: performer.name, span: 3 }],
      ['机构地址', { text: performer.address, span: 3 }],
      ['负责人', performer.legal, '电话', performer.phone],
      ['查新完成日期', { text: chineseDay(paper.date), span: 3 }],
    ],
    { x: 72, y: flow.y, widths: [90, 150, 70, 141], height: 32, size: 10.5 },
  );
  flow.pen.seal(420, flow.y - 30, performer.name, '科技查新专用章');
  flow.newPage().paragraph('一、查新点', { indent: 0, bold: true });
  for (const [index, row] of paper.rows.entries()) flow.paragraph(`${String(index + 1)}. ${row}`);
  flow
    .paragraph('二、文献检索范围及检索策略', { indent: 0, bold: true })
    .paragraph(
      '检索国内外专利、期刊、学位论文、会议文献与标准数据库共 14 个，检索年限为建库至检索之日，检索式以项目关键词的中英文同义词组合构成。',
    );
  flow
    .paragraph('三、检索结果', { indent: 0, bold: true })
    .paragraph(
      '按上述检索范围和策略，共检出相关文献 37 篇，经筛选比对，其中密切相关文献 6 篇，均未见与本项目查新点所述技术特征相同的报道。',
    );
  flow
    .paragraph('四、查新结论', { indent: 0, bold: true })
    .paragraph('综上所述，除委托人自身成果外，国内外未见与查新点所述特征相同的文献报道，本项目具有新颖性。');
  flow.space(20).paragraph('查新员：郁青岚                审核员：柏闻舟', { indent: 0 });
  flow.pen.seal(400, flow.y + 40, performer.name, '科技查新专用章');
  return drawn('result', flow.sheets(), {
    reportNumber: paper.number,
    title: '科技查新报告',
    client: client.name,
    performer: performer.name,
    issueDate: paper.date,
    contractNumber: paper.contract,
  });
};
