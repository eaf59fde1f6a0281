/** 营业执照: landscape, code at the top, two columns of labels. */
import { Pen } from '../drawing.ts';
import { chineseDay } from '../writing.ts';
import { broken } from './page-flow.ts';
import { drawn, type Draw } from './paper.ts';

/** One landscape page. */
export const licence: Draw<'licence'> = (paper, { ours }) => {
  const us = ours(paper.party);
  const pen = new Pen({ width: 842, height: 595 });
  pen
    .box(24, 24, 794, 547, { stroke: '#b9975b', thickness: 5 })
    .box(36, 36, 770, 523, { stroke: '#b9975b', thickness: 1 });
  pen
    .text('营 业 执 照', 421, 130, { size: 46, bold: true, align: 'center' })
    .text('（副  本）', 421, 162, { size: 15, align: 'center' });
  pen
    .text('统一社会信用代码', 90, 112, { size: 11 })
    .text(us.uscc, 90, 132, { size: 14, bold: true })
    .qr(`https://example.invalid/licence/${us.uscc}`, 690, 76, 72);
  const left = [
    ['名    称', us.name],
    ['类    型', '有限责任公司(自然人投资或控股)'],
    ['法定代表人', us.legal],
    ['经营范围', paper.scope],
  ] as const;
  const right = [
    ['注册资本', paper.capital],
    ['成立日期', chineseDay(paper.established)],
    ['营业期限', '长期'],
    ['住    所', us.address],
  ] as const;
  for (const [column, rows] of [
    [90, left],
    [470, right],
  ] as const) {
    for (const [index, [label, value]] of rows.entries()) {
      pen.text(label, column, 230 + index * 44, { size: 12, colour: '#7a5c1e' });
      for (const [line, text] of broken(value, 244, 0, { size: 12 }).entries())
        pen.text(text, column + 78, 230 + index * 44 + line * 18, { size: 12 });
    }
  }
  pen
    .text('登记机关', 560, 470, { size: 13 })
    .text(chineseDay(paper.established), 600, 510, { size: 12 })
    .seal(650, 470, '克拉玛依市克拉玛依区市场监督管理局', '', 58);
  return drawn('licence', [pen.sheet()], {
    name: us.name,
    taxId: us.uscc,
    address: us.address,
    legalRepresentative: us.legal,
    establishedDate: paper.established,
  });
};
