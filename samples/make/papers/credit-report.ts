/** 企业综合信用评价报告 of two credit services, each with a scale of its own. */
import { separatedDay, chineseDay } from '../writing.ts';
import { Flow } from './page-flow.ts';
import { grid } from './grid.ts';
import { drawn, type Draw } from './paper.ts';

const LEGENDS = {
  xinli: 'AAA、AA、A、BBB、BB、B、CCC、CC、C、D',
  chengdu: 'A＞B＞C＞D',
} as const;

const ANALYST = '桑余欢  荆远山';

/** One page each: xinli prints a table and ten grades, chengdu running text and four. */
export const creditReport: Draw<'credit-report'> = (paper, { ours, theirs }) => {
  const [subject, issuer] = [ours(paper.subject), theirs(paper.issuer)];
  const flow = new Flow({ size: 11 });
  if (paper.issuer === 'xinli') {
    flow.pen.text(`报告编号：${paper.number}`, 523, 64, { size: 10, align: 'right' });
    flow.centred('企业综合信用评价报告', { size: 22, bold: true }).space(16);
    flow.y =
      grid(
        flow.pen,
        [
          ['企业名称', { text: subject.name, span: 3 }],
          ['统一社会信用代码', { text: subject.uscc, span: 3 }],
          ['信用等级', { text: paper.grade, bold: true }, '报告日期', separatedDay(paper.date, '-')],
          ['评价机构', { text: issuer.name, span: 3 }],
          ['有效期', { text: `${separatedDay(paper.date, '-')} 至 ${separatedDay(paper.until, '-')}`, span: 3 }],
        ],
        { x: 72, y: flow.y, widths: [110, 130, 80, 131], height: 32, size: 11 },
      ) + 16;
    flow
      .paragraph('企业概况', { indent: 0, bold: true })
      .paragraph(
        `${subject.name}，法定代表人${subject.legal}，住所为${subject.address}，属${subject.kind ?? '中小企业'}，评价期内生产经营正常。`,
      );
    flow
      .paragraph('等级说明', { indent: 0, bold: true })
      .paragraph(`信用等级由高到低分为：${LEGENDS.xinli}，共三等十级，其中 C 级表示偿债能力很弱，D 级表示已发生违约。`);
    flow
      .paragraph('评价依据', { indent: 0, bold: true })
      .paragraph(
        '依据企业公开的登记、纳税、司法、行政处罚与经营信息，按照企业综合信用评价指标体系，从基本素质、经营能力、财务状况、社会信用四个方面综合评定。',
      );
    flow.space(36).paragraph('评价机构（盖章）：', { indent: 22 }).paragraph(`分析师：${ANALYST}`, { indent: 0 });
  } else {
    flow
      .centred('企业综合信用评价报告', { size: 22, bold: true })
      .centred(`（${paper.number}）`, { size: 11 })
      .space(14);
    flow.paragraph(`评价对象：${subject.name}（统一社会信用代码 ${subject.uscc}）`, { indent: 0 });
    flow.paragraph(
      `我公司受托对上述企业的综合信用状况进行了评价，经信用评审委员会评议，综合信用评价等级：${paper.grade}级。`,
    );
    flow.paragraph(`本报告采用四级制，等级序列为 ${LEGENDS.chengdu}。A 信用优良，B 信用较好，C 信用一般，D 信用较差。`);
    flow.paragraph('评价内容包括企业履约能力、履约意愿、财务质量、公共信用记录及发展潜力，数据截止至评价日前一个月。');
    flow
      .paragraph(`出具日期：${chineseDay(paper.date)}`, { indent: 0 })
      .paragraph(`报告有效期至：${chineseDay(paper.until)}`, { indent: 0 });
    flow.space(30).paragraph(`出具机构：${issuer.name}`, { indent: 0 });
  }
  flow.pen.seal(410, flow.y + 30, issuer.name, '信用评价专用章');
  return drawn('credit-report', flow.sheets(), {
    subject: subject.name,
    grade: paper.grade,
    scale: LEGENDS[paper.issuer],
    issuer: issuer.name,
    issueDate: paper.date,
    validUntil: paper.until,
  });
};
