/** What makes an enterprise eligible: a certificate or an excerpt of the list, by its kind. */
import type { Party } from '../party.ts';
import { A4, Pen } from '../drawing.ts';
import { chineseDay } from '../writing.ts';
import { grid } from './grid.ts';
import { drawn, type Draw, type Fields } from './paper.ts';

type Proof = (holder: Party) => { readonly pen: Pen; readonly fields: Fields<'eligibility'> };

/** The paper that the holder's kind calls for. */
export const eligibility: Draw<'eligibility'> = (paper, { ours }) => {
  const holder = ours(paper.holder);
  const proof =
    holder.kind === '高新技术企业' ? highTech : holder.kind === '科技型中小企业' ? registration : specialised;
  const { pen, fields } = proof(holder);
  return drawn('eligibility', [pen.sheet()], {
    certificateKind: holder.kind ?? '',
    certificateNumber: holder.certificate ?? '',
    holder: holder.name,
    ...fields,
  });
};

// 高新技术企业证书: landscape, framed, valid for three years.
const highTech: Proof = (holder) => {
  const pen = new Pen({ width: 680, height: 480 });
  pen
    .box(22, 22, 636, 436, { stroke: '#b58a3a', thickness: 3 })
    .box(32, 32, 616, 416, { stroke: '#b58a3a', thickness: 1 });
  pen
    .text('高新技术企业', 340, 118, { size: 36, bold: true, align: 'center', colour: '#a8231c', spacing: 6 })
    .text('证  书', 340, 168, { size: 30, bold: true, align: 'center', colour: '#a8231c' });
  pen
    .text(`企业名称：${holder.name}`, 96, 232, { size: 14 })
    .text(`证书编号：${holder.certificate ?? ''}`, 430, 232, { size: 12 });
  pen
    .text(`发证时间：${holder.certifiedFrom === undefined ? '' : chineseDay(holder.certifiedFrom)}`, 96, 272, {
      size: 13,
    })
    .text('有效期：三年', 430, 272, { size: 12 });
  pen.text('批准机关：', 96, 330, { size: 12 });
  for (const [index, office] of [
    '新疆维吾尔自治区科学技术厅',
    '新疆维吾尔自治区财政厅',
    '国家税务总局新疆维吾尔自治区税务局',
  ].entries()) {
    pen.text(office, 130 + index * 160, 384, { size: 9 }).seal(190 + index * 165, 372, office, '', 42);
  }
  return { pen, fields: { ...(holder.certifiedFrom !== undefined && { issueDate: holder.certifiedFrom }) } };
};

// 科技型中小企业入库登记: a print of the platform's page; the number is valid in its year.
const registration: Proof = (holder) => {
  const pen = new Pen();
  pen
    .text('全国科技型中小企业信息服务平台', 297, 76, { size: 13, align: 'center', colour: '#1f5fa8' })
    .text('科技型中小企业入库登记信息', 297, 112, { size: 18, bold: true, align: 'center' });
  const until = holder.certifiedUntil;
  const end = grid(
    pen,
    [
      ['企业名称', holder.name],
      ['统一社会信用代码', holder.uscc],
      ['入库登记编号', holder.certificate ?? ''],
      ['入库年度', holder.certificate?.slice(0, 4) ?? ''],
      ['登记日期', holder.certifiedFrom ?? ''],
      ['有效期至', until ?? ''],
      ['注册地', '新疆维吾尔自治区克拉玛依市克拉玛依区'],
      ['公告批次', '2025年第4批'],
    ],
    { x: 80, y: 140, widths: [130, 305], size: 11, height: 34 },
  );
  pen.text('注：入库登记编号当年有效，企业信息以服务平台查询结果为准。', 80, end + 26, { size: 9.5 });
  return {
    pen,
    fields: {
      ...(holder.certifiedFrom !== undefined && { issueDate: holder.certifiedFrom }),
      ...(until !== undefined && { validUntil: until }),
    },
  };
};

// 专精特新 and 创新型中小企业: a certificate of the regional office.
const specialised: Proof = (holder) => {
  const pen = new Pen(A4);
  const [from, until] = [holder.certifiedFrom, holder.certifiedUntil];
  pen.box(40, 40, 515, 762, { stroke: '#2f5d8c', thickness: 2.5 });
  pen
    .text(`新疆维吾尔自治区${holder.kind ?? ''}`, 297, 210, { size: 24, bold: true, align: 'center' })
    .text('证   书', 297, 262, { size: 30, bold: true, align: 'center' });
  pen
    .text(`${holder.name}：`, 92, 360, { size: 15, bold: true })
    .text(`经审核，你单位被认定为自治区${holder.kind ?? ''}。`, 120, 400, { size: 14 })
    .text('特发此证。', 120, 436, { size: 14 });
  pen
    .text(`证书编号：${holder.certificate ?? ''}`, 92, 520, { size: 12 })
    .text(
      `有 效 期：${from === undefined ? '' : chineseDay(from)}至${until === undefined ? '' : chineseDay(until)}`,
      92,
      546,
      { size: 12 },
    );
  pen
    .text('新疆维吾尔自治区工业和信息化厅', 500, 640, { size: 13, align: 'right' })
    .text(from === undefined ? '' : `发证日期：${chineseDay(from)}`, 500, 668, { size: 12, align: 'right' })
    .seal(410, 640, '新疆维吾尔自治区工业和信息化厅', '', 58);
  return {
    pen,
    fields: { ...(from !== undefined && { issueDate: from }), ...(until !== undefined && { validUntil: until }) },
  };
};
