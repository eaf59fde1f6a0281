/** Forms by which money is asked for, in the layout of a clerk; every second one with a trap. */
import { drawDay, drawDayForm, daysAfter } from '../../days.ts';
import type { Draw } from '../../draw.ts';
import { amountOf, drawFen, grouped, inWan } from '../../money.ts';
import { paperOf } from '../../paper.ts';
import type { Block, Writer } from '../../paper.ts';
import { drawEnterprise, drawProvider } from '../../parties.ts';
import type { Party } from '../../parties.ts';
import type { Entry } from './order.ts';
import { sheet } from './sheet.ts';

/** Writes a form. */
export const applicationForm: Writer = (draw) => {
  const applicant = drawEnterprise(draw);
  const asked = drawFen(draw, 2000, 50_000);
  const [day, form] = [drawDay(draw, 2025, 2025), drawDayForm(draw)];
  const trap = draw.chance(0.5) ? draw.pick(TRAPS) : null;
  const sum: Entry =
    trap === 'asked-in-wan'
      ? [draw.wording(['申请兑现金额（万元）', '申领金额/万元', '本次申请（万元）']), inWan(asked)]
      : [draw.wording(ASKED), `${grouped(asked)}元`];
  const own: readonly Entry[] = [
    [draw.wording(['申请单位', '申请企业', '企业名称', '申报企业', '申领单位', '申报单位']), applicant.name],
    [draw.wording(['统一社会信用代码', '信用代码', '社会信用代码']), applicant.taxId],
    [draw.wording(['联系人', '经办人', '申报联系人']), applicant.contact],
    [draw.wording(['银行账号', '收款账号', '企业账号']), applicant.account],
  ];
  const provider = providerEntries(draw, drawProvider(draw));
  const filed: Entry = [
    draw.wording(['申请日期', '填报日期', '申报日期', '填表日期', '提交日期', '申领日期']),
    form(day),
  ];
  const extra = extraEntries(draw, trap, asked, form(daysAfter(day, 12)));
  const first = trap === 'provider-first' ? [...provider, ...own] : own;
  const rows = [...first, ...(draw.chance(0.5) ? [...extra, sum] : [sum, ...extra]), filed];
  const blocks: readonly Block[] = [
    { type: 'title', text: draw.wording(TITLES) },
    ...sheet(draw, rows),
    { type: 'seal', text: applicant.name },
  ];
  const truth = {
    applicant: applicant.name,
    taxId: applicant.taxId,
    contact: applicant.contact,
    bankAccount: applicant.account,
    requestedAmount: amountOf(asked),
    submittedOn: day,
  };
  return paperOf('application-form', [{ blocks, truth, trap }]);
};

const TRAPS = ['provider-first', 'sums-beside', 'office-part', 'asked-in-wan'] as const;

function providerEntries(draw: Draw, party: Party): readonly Entry[] {
  return [
    [draw.wording(['服务机构', '服务机构名称', '提供服务单位']), party.name],
    [draw.wording(['服务机构信用代码', '服务机构代码', '服务单位信用代码']), party.taxId],
    [draw.wording(['服务机构联系人', '服务方经办人', '服务单位联系人']), party.contact],
  ];
}

function extraEntries(draw: Draw, trap: string | null, asked: number, later: string): readonly Entry[] {
  if (trap === 'sums-beside')
    return [
      [draw.wording(['合同金额', '服务合同总额', '发票合计']), `${grouped(asked * 3)}元`],
      [draw.wording(['上年度已兑现', '往年已领金额', '累计已兑付']), `${grouped(drawFen(draw, 1000, 40_000))}元`],
    ];
  if (trap === 'office-part')
    return [
      [draw.wording(['审核意见日期', '受理日期', '初审日期']), later],
      [draw.wording(['核定金额', '审核金额', '拟兑付']), `${grouped(Math.round(asked / 20_000) * 10_000)}元`],
    ];
  return [];
}

const ASKED = ['申请金额', '申请兑现金额', '本次申领金额', '申请兑付金额', '申请补助额', '申请兑现额度'];
const TITLES = [
  '科技创新服务券兑现申请表',
  '创新券兑付申请表',
  '科技创新券申领登记表',
  '科技创新服务券兑现申报表',
  '创新服务券兑付申请单',
  '创新券使用兑现申请书',
];
