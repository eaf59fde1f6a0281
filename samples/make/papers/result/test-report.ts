/** 检测报告: a cover with the number, a page of data, a conclusion and signatures. */
import { addDays } from '../../../../src/model/day.ts';
import { Pen } from '../../drawing.ts';
import { digits } from '../../chance.ts';
import { separatedDay, chineseDay } from '../../writing.ts';
import { grid, type Cell } from '../grid.ts';
import { drawn, type Draw } from '../paper.ts';

/** Two pages; rows are `item | requirement | found`. */
export const testReport: Draw<'result'> = (paper, { ours, theirs }) => {
  const [client, performer] = [ours(paper.client), theirs(paper.performer)];
  const cover = new Pen();
  cover
    .text(`CMA 2231${digits(performer.uscc, 8)}`, 70, 90, { size: 12, bold: true, colour: '#b02020' })
    .text(`报告编号：${paper.number}`, 525, 90, { size: 11, align: 'right' });
  cover
    .text('检 测 报 告', 297, 210, { size: 36, bold: true, align: 'center' })
    .text('TEST REPORT', 297, 240, { size: 14, align: 'center' });
  const lines = [
    ['样品名称', paper.subject],
    ['委托单位', client.name],
    ['检测类别', '委托检测'],
    ['检测单位', performer.name],
  ] as const;
  for (const [index, [label, value]] of lines.entries())
    cover
      .text(`${label}：`, 130, 370 + index * 46, { size: 14 })
      .text(value, 214, 370 + index * 46, { size: 13 })
      .line(210, 376 + index * 46, 500, 376 + index * 46);
  cover
    .text(performer.name, 297, 670, { size: 15, align: 'center' })
    .text(chineseDay(paper.date), 297, 700, { size: 12, align: 'center' })
    .seal(297, 676, performer.name, '检验检测专用章');

  const pen = new Pen();
  pen
    .text(performer.name, 297, 64, { size: 14, bold: true, align: 'center' })
    .text('检 测 报 告', 297, 88, { size: 16, bold: true, align: 'center' });
  pen
    .text(`报告编号：${paper.number}`, 56, 112, { size: 9.5 })
    .text('第 1 页 共 1 页', 539, 112, { size: 9.5, align: 'right' });
  const head = grid(
    pen,
    [
      ['样品名称', { text: paper.subject, span: 3 }],
      ['委托单位', { text: client.name, span: 3 }],
      ['委托单位地址', { text: client.address, span: 3 }],
      ['样品状态', '完好，符合检测要求', '检测类别', '委托检测'],
      ['委托合同编号', paper.contract, '签发日期', separatedDay(paper.date, '-')],
      [
        '收样日期',
        separatedDay(addDays(paper.date, -15), '-'),
        '检测日期',
        `${separatedDay(addDays(paper.date, -12), '-')} 至 ${separatedDay(addDays(paper.date, -3), '-')}`,
      ],
      ['检测依据', { text: '委托方提供的技术条件及双方确认的检测方案', span: 3 }],
    ],
    { x: 56, y: 120, widths: [90, 160, 80, 153], size: 9.5, height: 26 },
  );
  const rows = paper.rows.map((row, index): Cell[] => [
    { text: String(index + 1), align: 'center' },
    ...row.split('|').map((text): Cell => ({ text: text.trim(), align: 'center' })),
    { text: '符合', align: 'center' },
  ]);
  const table = grid(
    pen,
    [
      ['序号', '检测项目', '技术要求', '实测结果', '单项判定'].map((text): Cell => ({
        text,
        align: 'center',
        bold: true,
      })),
      ...rows,
    ],
    { x: 56, y: head, widths: [40, 153, 110, 110, 70], size: 9.5, height: 26 },
  );
  const end = grid(
    pen,
    [['检测结论', '所检项目均符合委托方提出的技术要求，检测数据仅用于委托方研发改进。（以下空白）']],
    { x: 56, y: table, widths: [90, 393], size: 9.5, height: 56 },
  );
  pen
    .text('主检：钟离曼', 70, end + 40)
    .text('审核：谷一帆', 240, end + 40)
    .text('批准：巫千屿', 410, end + 40)
    .seal(470, end - 20, performer.name, '检验检测专用章', 50);
  return drawn('result', [cover.sheet(), pen.sheet()], {
    reportNumber: paper.number,
    title: '检测报告',
    client: client.name,
    performer: performer.name,
    issueDate: paper.date,
    contractNumber: paper.contract,
  });
};
