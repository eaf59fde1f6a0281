/** 技术服务成果交付清单: a letterhead, a table of items, receipt below. */
import { Pen } from '../../drawing.ts';
import { separatedDay } from '../../writing.ts';
import { grid, type Cell } from '../grid.ts';
import { drawn, type Draw } from '../paper.ts';

/** One page; rows are `item | form | count`. */
export const deliveryList: Draw<'result'> = (paper, { ours, theirs }) => {
  const [client, performer] = [ours(paper.client), theirs(paper.performer)];
  const pen = new Pen();
  pen
    .text(performer.name, 297, 62, { size: 13, align: 'center', colour: '#1f4e79' })
    .line(60, 72, 535, 72, 1.2, '#1f4e79');
  pen.text('技术服务成果交付清单', 297, 112, { size: 19, bold: true, align: 'center' });
  const facts = [
    `交付单号：${paper.number}`,
    `合同编号：${paper.contract}`,
    `服务项目：${paper.subject}`,
    `接收单位：${client.name}`,
    `交付单位：${performer.name}`,
    `交付日期：${separatedDay(paper.date, '-')}`,
  ];
  for (const [index, line] of facts.entries()) pen.text(line, 64, 144 + index * 21, { size: 10.5 });
  const rows = paper.rows.map((row, index): Cell[] => [
    { text: String(index + 1), align: 'center' },
    ...row.split('|').map((text, column): Cell => ({ text: text.trim(), align: column === 0 ? 'left' : 'center' })),
    '',
  ]);
  const end = grid(
    pen,
    [
      ['序号', '成果名称', '形式', '份数', '备注'].map((text): Cell => ({ text, align: 'center', bold: true })),
      ...rows,
    ],
    { x: 60, y: 270, widths: [40, 235, 80, 50, 70], height: 30 },
  );
  pen.text('以上成果资料已全部交付，接收单位核对无误。', 64, end + 30, { size: 10.5 });
  pen
    .text('交付人：', 64, end + 70)
    .text(performer.legal, 110, end + 72, { size: 14 })
    .text('接收人：', 320, end + 70)
    .text(client.legal, 366, end + 72, { size: 14 });
  pen.seal(214, end + 84, performer.name, '', 50).seal(470, end + 88, client.name, '', 50);
  return drawn('result', [pen.sheet()], {
    reportNumber: paper.number,
    title: '技术服务成果交付清单',
    client: client.name,
    performer: performer.name,
    issueDate: paper.date,
    contractNumber: paper.contract,
  });
};
