/** 委托检测协议: one sheet of ruled boxes with a table of tests and a total line, conditions below. */
import { grouped, money, sum } from '../../../../src/model/money.ts';
import { Pen } from '../../drawing.ts';
import { separatedDay } from '../../writing.ts';
import { broken } from '../page-flow.ts';
import { grid, type Cell } from '../grid.ts';
import { drawn, type Draw } from '../paper.ts';
import { commonFields, applicableRules, type ApplicableRules } from './terms.ts';

/** 委托单位 is the payer, 检测单位 the provider. */
export const entrustment: Draw<'contract'> = (paper, cast) => {
  const terms = applicableRules(paper, cast);
  const pen = new Pen();
  pen
    .text(terms.title, pen.width / 2, 74, { size: 20, bold: true, align: 'center' })
    .text(`协议编号：${terms.number}`, 545, 100, { align: 'right' });
  const end = drawTable(pen, terms);
  const conditions = [
    '1. 委托单位保证所提供样品及资料真实，检测单位对样品检测结果负责。',
    '2. 检测费于报告交付后 15 日内以银行转账方式一次付清；逾期每日按应付款的 0.5‰ 支付滞纳金。',
    '3. 加急检测另收加急费，加急费不超过检测费的 30%，本协议未选择加急。',
    '4. 委托单位对报告有异议的，应于收到报告之日起 15 日内书面提出。',
    '5. 本协议一式两份，双方各执一份，自双方盖章之日起生效。',
  ];
  for (const [index, line] of conditions.flatMap((text) => broken(text, 480, 0, { size: 9.5 })).entries())
    pen.text(line, 56, end + 22 + index * 16, { size: 9.5 });
  drawSigning(pen, terms, end + 128);
  return drawn('contract', [pen.sheet()], {
    ...commonFields(terms),
    partyA: terms.us.name,
    partyB: terms.them.name,
    partyATaxId: terms.us.uscc,
    partyBTaxId: terms.them.uscc,
    startDate: terms.from,
    endDate: terms.to,
  });
};

function drawTable(pen: Pen, { us, them, service, content, amount, words, from, to }: ApplicableRules): number {
  const style = { x: 50, size: 9.5, height: 24 };
  const wide = (text: string): Cell => ({ text, span: 3 });
  const head = grid(
    pen,
    [
      ['委托单位', wide(us.name)],
      ['统一社会信用代码', us.uscc, '联系电话', us.phone],
      ['单位地址', wide(us.address)],
      ['检测单位', wide(them.name)],
      ['统一社会信用代码', them.uscc, '联系电话', them.phone],
      ['单位地址', wide(them.address)],
      ['检测项目', wide(service)],
      ['履行期限', wide(`${separatedDay(from, '.')} 至 ${separatedDay(to, '.')}`)],
    ],
    { ...style, y: 110, widths: [96, 160, 80, 159] },
  );
  const prices = shares(amount, content.length);
  const rows = content.map((text, index): Cell[] => [
    { text: String(index + 1), align: 'center' },
    text,
    '委托检测',
    { text: grouped(prices[index] ?? money(0)), align: 'right' },
  ]);
  const lines = grid(
    pen,
    [
      ['序号', '检测内容', '检测类别', '费用（元）'].map((text): Cell => ({ text, align: 'center', bold: true })),
      ...rows,
    ],
    { ...style, y: head, widths: [40, 285, 80, 90] },
  );
  return grid(pen, [['检测费合计', `总额${grouped(amount).replace(/\.00$/u, '')}元（大写：${words}）`]], {
    ...style,
    y: lines,
    widths: [96, 399],
    height: 28,
  });
}

// Whole hundreds for all but the last line, which takes the rest.
function shares(total: string, count: number) {
  const each = money(Math.floor(Number(total) / count / 100) * 100);
  const others = Array.from({ length: count - 1 }, () => each);
  return [...others, money((Number(total) - Number(sum(others))).toFixed(2))];
}

// The dates stand clear of the seals: on a fax a seal is black, and a date under it is nobody's to read.
function drawSigning(pen: Pen, { us, them, signed, sealed }: ApplicableRules, top: number): void {
  pen.text('委托单位（盖章）：', 60, top).text('检测单位（盖章）：', 320, top);
  pen
    .text('代表签字：', 60, top + 34)
    .text(us.legal, 116, top + 34, { size: 14 })
    .text('代表签字：', 320, top + 34)
    .text(them.legal, 376, top + 34, { size: 14 });
  pen
    .text(`签订日期：${separatedDay(signed, '/')}`, 60, top + 104)
    .text(`签订日期：${separatedDay(signed, '/')}`, 320, top + 104);
  if (sealed) pen.seal(158, top + 30, us.name, '合同专用章').seal(424, top + 26, them.name, '检验检测专用章');
}
