/** 科技创新服务券兑现申请表. */
import { grouped } from '../../../src/model/money.ts';
import { Pen } from '../drawing.ts';
import { chineseDay, inWords, yen } from '../writing.ts';
import { grid, type Cell } from './grid.ts';
import { drawn, type Draw } from './paper.ts';

/** One page: applicant, account, services, amount, declaration and seal. */
export const applicationForm: Draw<'application-form'> = (paper, { ours, theirs }) => {
  const us = ours();
  const pen = new Pen();
  pen.text('克拉玛依区科技创新服务券兑现申请表', pen.width / 2, 88, { size: 18, bold: true, align: 'center' });
  pen
    .text(`填报日期：${chineseDay(paper.submitted)}`, 60, 118)
    .text('金额单位：元', pen.width - 60, 118, { align: 'right' });
  const style = { x: 60, widths: [92, 146, 92, 145], size: 10, height: 30 };
  const wide = (text: string): Cell => ({ text, span: 3 });
  const end = grid(
    pen,
    [
      ['申请单位名称', wide(us.name)],
      ['统一社会信用代码', wide(us.uscc)],
      ['单位类型', us.kind ?? '', '证书（登记）编号', us.certificate ?? ''],
      ['单位地址', wide(us.address)],
      ['开户银行', wide(us.bank)],
      ['银行账号', us.account, '法定代表人', us.legal],
      ['联系人', paper.contact, '联系电话', us.phone],
    ],
    { ...style, y: 126 },
  );
  const services = grid(
    pen,
    [
      ['服务机构', '服务内容', '合同编号', '服务金额'].map((text): Cell => ({ text, align: 'center', bold: true })),
      ...paper.services.map((row): Cell[] => [
        theirs(row.provider).name,
        row.service,
        row.contract,
        { text: grouped(row.amount), align: 'right' },
      ]),
    ],
    { x: 60, y: end, widths: [150, 155, 85, 85], size: 9, height: 30 },
  );
  const amount = grid(pen, [['申请兑现金额', wide(`${yen(paper.requested)}（大写：${inWords(paper.requested)}）`)]], {
    ...style,
    y: services,
  });
  pen.box(60, amount, 475, 150);
  const declaration = [
    '申请单位承诺：',
    '    以上所填内容及所附材料真实、合法、有效，同一服务未重复申请财政资金支持，',
    '如有虚假，愿承担相应的法律责任。',
  ];
  for (const [index, line] of declaration.entries()) pen.text(line, 68, amount + 22 + index * 20);
  pen.text('法定代表人（签字）：', 68, amount + 122).text(us.legal, 172, amount + 122, { size: 13 });
  pen.text('申请单位（盖章）：', 340, amount + 96).text(chineseDay(paper.submitted), 400, amount + 134);
  pen.seal(430, amount + 92, us.name, '', 52);
  return drawn('application-form', [pen.sheet()], {
    applicant: us.name,
    taxId: us.uscc,
    requestedAmount: paper.requested,
    bankAccount: us.account,
    contact: paper.contact,
    submittedOn: paper.submitted,
  });
};
