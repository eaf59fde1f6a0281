/** 税控 增值税电子普通发票: code and number, 密码区, buyer above and seller below the table. */
import { Pen } from '../../drawing.ts';
import { chance, digits } from '../../chance.ts';
import type { Party } from '../../party.ts';
import { chineseDay, inWords, separatedDay, yen } from '../../writing.ts';
import { broken } from '../page-flow.ts';
import { drawn, type Draw } from '../paper.ts';
import { amountsOf } from './amounts.ts';

const BROWN = '#9c5a33';
const COLUMNS = [
  [26, 'left'],
  [182, 'left'],
  [244, 'center'],
  [296, 'right'],
  [362, 'right'],
  [446, 'right'],
  [486, 'center'],
  [568, 'right'],
] as const;
const HEADINGS = ['货物或应税劳务、服务名称', '规格型号', '单位', '数 量', '单 价', '金 额', '税率', '税 额'] as const;

/** One sheet of 595 × 397 points. */
export const taxControlInvoice: Draw<'invoice'> = (paper, { ours, theirs }) => {
  const [buyer, seller, amounts, code] = [ours(paper.buyer), theirs(paper.seller), amountsOf(paper), paper.code ?? ''];
  const pen = new Pen({ width: 595.28, height: 396.85 });
  const [label, value] = [{ size: 9, colour: BROWN }, { size: 9 }];
  const check = digits(`${code}${paper.number}`, 20);
  pen
    .text('新疆增值税电子普通发票', 298, 42, { size: 17, colour: BROWN, align: 'center' })
    .line(196, 50, 400, 50, 0.8, BROWN);
  const head = [
    ['发票代码:', code],
    ['发票号码:', paper.number],
    ['开票日期:', chineseDay(paper.date)],
    ['校 验 码:', check.replaceAll(/(\d{5})(?=\d)/gu, '$1 ')],
  ] as const;
  for (const [index, [name, text]] of head.entries())
    pen.text(name, 424, 26 + index * 15, label).text(text, 472, 26 + index * 15, value);
  pen.text(`机器编号：${digits(`${code}machine`, 12)}`, 20, 90, label);
  pen.box(16, 96, 563, 258, { stroke: BROWN });
  for (const y of [162, 262, 284]) pen.line(16, y, 579, y, 0.6, BROWN);
  for (const x of [34, 336, 354]) pen.line(x, 96, x, 162, 0.6, BROWN);
  for (const x of [34, 336, 354]) pen.line(x, 284, x, 354, 0.6, BROWN);
  for (const [text, x, y, step] of [
    ['购买方', 21, 112, 20],
    ['密码区', 341, 112, 20],
    ['销售方', 21, 300, 20],
    ['备注', 341, 308, 24],
  ] as const) {
    for (const [index, character] of Array.from(text).entries()) pen.text(character, x, y + index * step, label);
  }
  drawParty(pen, buyer, 110);
  drawParty(pen, seller, 298);
  for (const [index, line] of cipher(`${code}${paper.number}`).entries())
    pen.text(line, 362, 113 + index * 14, { size: 9, spacing: 0.8 });
  for (const [index, [x, align]] of COLUMNS.entries()) pen.text(HEADINGS[index] ?? '', x, 174, { ...label, align });
  let y = 188;
  for (const row of amounts.rows) {
    const texts = ['', '', row.unit, '1', row.amount, row.amount, row.rate, row.tax ?? '***'];
    for (const [index, [x, align]] of COLUMNS.entries()) pen.text(texts[index] ?? '', x, y, { size: 8.5, align });
    const names = broken(row.name, 150, 0, { size: 8.5 });
    for (const [index, line] of names.entries()) pen.text(line, 26, y + index * 11, { size: 8.5 });
    y += names.length * 11 + 3;
  }
  pen
    .text('合     计', 70, 256, label)
    .text(`¥${amounts.amount}`, 446, 256, { size: 9, align: 'right' })
    .text(`¥${amounts.tax}`, 568, 256, { size: 9, align: 'right' });
  pen
    .text('价税合计（大写）', 50, 277, label)
    .text(`⊗ ${inWords(amounts.total, '圆')}`, 182, 277, { size: 9.5 })
    .text('（小写）', 408, 277, label)
    .text(yen(amounts.total).replaceAll(',', ''), 450, 277, { size: 9.5 });
  for (const [index, line] of broken(paper.remark, 214, 0, { size: 8.5 }).entries())
    pen.text(line, 360, 300 + index * 13, { size: 8.5 });
  pen
    .text('收款人：', 30, 372, label)
    .text('白芷', 66, 372, value)
    .text('复核：', 170, 372, label)
    .text('程谦', 198, 372, value)
    .text('开票人：', 300, 372, label)
    .text(paper.clerk, 338, 372, value)
    .text('销售方：（章）', 430, 372, label);
  pen.oval(298, 42, '全国统一发票监制章', '国家税务总局\n新疆维吾尔自治区税务局', 40);
  pen.oval(488, 336, seller.name, '发票专用章', 44);
  pen.qr(
    `01,10,${code},${paper.number},${amounts.amount},${separatedDay(paper.date, '')},${check},${digits(`${paper.number}crc`, 4)},`,
    24,
    14,
    62,
  );
  return drawn('invoice', [pen.sheet()], {
    invoiceCode: code,
    invoiceNumber: paper.number,
    issueDate: paper.date,
    buyerName: buyer.name,
    buyerTaxId: buyer.uscc,
    sellerName: seller.name,
    sellerTaxId: seller.uscc,
    amountExclTax: amounts.amount,
    taxAmount: amounts.tax,
    totalAmount: amounts.total,
    isRed: false,
    items: amounts.rows.map(({ name, amount, rate, tax }) => ({
      name,
      amount,
      rate,
      ...(tax !== undefined && { tax }),
    })),
    ...(paper.remark !== '' && { remark: paper.remark }),
  });
};

function drawParty(pen: Pen, party: Party, y: number): void {
  const rows = [
    ['名        称：', party.name],
    ['纳税人识别号：', party.uscc],
    ['地址、电话：', `${party.address} ${party.phone}`],
    ['开户行及账号：', `${party.bank} ${party.account}`],
  ] as const;
  for (const [index, [label, text]] of rows.entries()) {
    const [size, x] = [index < 2 ? 9 : 7, index < 2 ? 110 : 100];
    pen.text(label, 40, y + index * 15, { size: 8.5, colour: BROWN }).text(text, x, y + index * 15, { size });
  }
}

// Four lines of signs and digits as the tax-control disk printed them: meaningless, and easily taken for numbers.
function cipher(seed: string): readonly string[] {
  const next = chance(`${seed}cipher`);
  const alphabet = Array.from('0123456789+-*/<>');
  return Array.from({ length: 4 }, () =>
    Array.from({ length: 28 }, () => alphabet[Math.floor(next() * alphabet.length)] ?? '').join(''),
  );
}
