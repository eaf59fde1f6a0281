/** 技术服务验收单: one ruled page with opinion and two seals. */
import { Pen } from '../../drawing.ts';
import { chineseDay } from '../../writing.ts';
import { grid } from '../grid.ts';
import { drawn, type Draw } from '../paper.ts';

/** One page; rows say what was delivered. */
export const acceptance: Draw<'result'> = (paper, { ours, theirs }) => {
  const [client, performer] = [ours(paper.client), theirs(paper.performer)];
  const pen = new Pen();
  pen
    .text('技术服务项目验收单', 297, 84, { size: 20, bold: true, align: 'center' })
    .text(`编号：${paper.number}`, 535, 110, { align: 'right' });
  const end = grid(
    pen,
    [
      ['项目名称', { text: paper.subject, span: 3 }],
      ['合同编号', paper.contract, '验收日期', chineseDay(paper.date, false)],
      ['委托方（甲方）', { text: client.name, span: 3 }],
      ['受托方（乙方）', { text: performer.name, span: 3 }],
      ['交付内容', { text: paper.rows.map((row, index) => `${String(index + 1)}、${row}`).join('\n'), span: 3 }],
      [
        '验收意见',
        {
          text: '乙方已按合同约定完成全部服务内容，提交的成果资料齐全，达到合同约定的技术指标，同意通过验收。',
          span: 3,
        },
      ],
      ['验收结论', { text: '☑ 合格    □ 整改后复验    □ 不合格'.replace('☑', '✓'), span: 3 }],
    ],
    { x: 60, y: 120, widths: [90, 160, 75, 150], height: 38, size: 10.5 },
  );
  pen.box(60, end, 237.5, 120).box(297.5, end, 237.5, 120);
  pen
    .text('甲方验收人：', 70, end + 26)
    .text(client.legal, 140, end + 28, { size: 14 })
    .text('（盖章）', 70, end + 60)
    .text('乙方代表：', 308, end + 26)
    .text(performer.legal, 364, end + 28, { size: 14 })
    .text('（盖章）', 308, end + 60);
  pen.seal(222, end + 66, client.name, '', 50).seal(466, end + 64, performer.name, '', 50);
  return drawn('result', [pen.sheet()], {
    reportNumber: paper.number,
    title: '技术服务项目验收单',
    client: client.name,
    performer: performer.name,
    issueDate: paper.date,
    contractNumber: paper.contract,
  });
};
