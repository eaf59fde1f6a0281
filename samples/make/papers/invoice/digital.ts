/** 数电票: title in the middle, QR top left, buyer and seller side by side, values drawn after all labels. */
import { Pen } from '../../drawing.ts';
import { digits } from '../../chance.ts';
import type { PaperOf } from '../../description.ts';
import type { Party } from '../../party.ts';
import { chineseDay, inWords, separatedDay } from '../../writing.ts';
import { broken } from '../page-flow.ts';
import { drawn, type Draw } from '../paper.ts';
import { amountsOf, type InvoiceAmounts } from './amounts.ts';

const BROWN = '#8a3b2a';
const COLUMNS = [
  [24, '项目名称', 'left'],
  [168, '规格型号', 'left'],
  [236, '单 位', 'center'],
  [282, '数 量', 'right'],
  [348, '单 价', 'right'],
  [428, '金 额', 'right'],
  [484, '税率/征收率', 'center'],
  [568, '税 额', 'right'],
] as const;

/** One sheet of 595 × 397 points. */
export const digitalInvoice: Draw<'invoice'> = (paper, { ours, theirs }) => {
  const [buyer, seller, amounts] = [ours(paper.buyer), theirs(paper.seller), amountsOf(paper)];
  const pen = new Pen({ width: 595.28, height: 396.85 });
  drawForm(pen, paper);
  drawParties(pen, buyer, seller);
  drawRows(pen, amounts);
  const red = paper.takesBack === undefined ? '' : '（负数）';
  pen
    .text(`⊗${red}${inWords(amounts.total, '圆')}`, 170, 271, { size: 9.5 })
    .text(`¥${amounts.total}`, 440, 271, { size: 9.5 });
  const remark =
    paper.takesBack === undefined
      ? paper.remark
      : `被红冲蓝字数电票号码：${paper.takesBack} 红字发票信息确认单编号：${digits(paper.takesBack, 20)}`;
  for (const [index, line] of broken(remark, 520, 0, { size: 8.5 }).entries())
    pen.text(line, 44, 298 + index * 13, { size: 8.5 });
  pen.text(paper.clerk, 92, 374, { size: 9 });
  const kind = paper.layout === 'digital-special' ? '31' : '32';
  pen.qr(
    `01,${kind},,${paper.number},${amounts.total},${separatedDay(paper.date, '')},,${digits(`${paper.number}crc`, 4)}`,
    20,
    14,
    62,
  );
  return drawn('invoice', [pen.sheet()], {
    invoiceNumber: paper.number,
    issueDate: paper.date,
    buyerName: buyer.name,
    buyerTaxId: buyer.uscc,
    sellerName: seller.name,
    sellerTaxId: seller.uscc,
    amountExclTax: amounts.amount,
    taxAmount: amounts.tax,
    totalAmount: amounts.total,
    isRed: paper.takesBack !== undefined,
    items: amounts.rows.map(({ name, amount, rate, tax }) => ({
      name,
      amount,
      rate,
      ...(tax !== undefined && { tax }),
    })),
    ...(remark !== '' && { remark }),
    ...(paper.takesBack !== undefined && { originalInvoiceNumber: paper.takesBack }),
  });
};

function drawForm(pen: Pen, { layout, number, date }: PaperOf<'invoice'>): void {
  const label = { size: 9, colour: BROWN };
  const title = `电子发票（${layout === 'digital-special' ? '增值税专用发票' : '普通发票'}）`;
  pen
    .text(title, 298, 40, { size: 17, colour: BROWN, align: 'center' })
    .line(190, 48, 406, 48, 0.8, BROWN)
    .line(190, 51, 406, 51, 0.8, BROWN);
  pen.text('发票号码：', 430, 36, label).text('开票日期：', 430, 56, label);
  pen.box(16, 84, 563, 262, { stroke: BROWN });
  for (const y of [146, 256, 282]) pen.line(16, y, 579, y, 0.6, BROWN);
  for (const x of [34, 298, 316]) pen.line(x, 84, x, 146, 0.6, BROWN);
  pen.line(34, 282, 34, 346, 0.6, BROWN).line(150, 256, 150, 282, 0.6, BROWN);
  for (const [index, character] of Array.from('购买方信息').entries())
    pen.text(character, 21, 97 + index * 10.5, { size: 8.5, colour: BROWN });
  for (const [index, character] of Array.from('销售方信息').entries())
    pen.text(character, 303, 97 + index * 10.5, { size: 8.5, colour: BROWN });
  for (const x of [40, 322]) pen.text('名称：', x, 106, label).text('统一社会信用代码/纳税人识别号：', x, 132, label);
  for (const [x, text, align] of COLUMNS) pen.text(text, x, 160, { ...label, align });
  pen.text('合        计', 60, 250, label).text('价税合计（大写）', 52, 271, label).text('（小写）', 398, 271, label);
  pen.text('备', 21, 308, label).text('注', 21, 330, label).text('开票人：', 52, 374, label);
  pen.oval(298, 42, '全国统一发票监制章', '国家税务总局\n新疆维吾尔自治区税务局', 40);
  pen.text(number, 476, 36, { size: 9 }).text(chineseDay(date), 476, 56, { size: 9 });
}

function drawParties(pen: Pen, buyer: Party, seller: Party): void {
  for (const [party, x] of [
    [buyer, 66],
    [seller, 348],
  ] as const)
    pen.text(party.name, x, 106, { size: 9 }).text(party.uscc, x + 114, 132, { size: 9 });
}

function drawRows(pen: Pen, { rows, amount, tax }: InvoiceAmounts): void {
  let y = 176;
  for (const row of rows) {
    const names = broken(row.name, 138, 0, { size: 8.5 });
    const [, , unit, count, price, value, rate, duty] = COLUMNS;
    const sign = row.amount.startsWith('-') ? '-' : '';
    const cells = [
      [unit, row.unit],
      [count, `${sign}1`],
      [price, row.amount.replace('-', '')],
      [value, row.amount],
      [rate, row.rate],
      [duty, row.tax ?? '***'],
    ] as const;
    for (const [[x, , align], text] of cells) pen.text(text, x, y, { size: 8.5, align });
    for (const [index, line] of names.entries()) pen.text(line, 24, y + index * 11, { size: 8.5 });
    y += 11 * names.length + 3;
  }
  pen
    .text(`¥${amount}`, 428, 250, { size: 9, align: 'right' })
    .text(rows.every((row) => row.tax === undefined) ? '***' : `¥${tax}`, 568, 250, { size: 9, align: 'right' });
}
