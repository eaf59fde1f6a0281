/** Applications written as letters with an annexed table; every second one with a trap. */
import { drawSpelling, inWords } from '../../capital-numerals.ts';
import { daysAfter, drawDay, drawDayForm } from '../../days.ts';
import { amountOf, drawFen, grouped } from '../../money.ts';
import { paperOf } from '../../paper.ts';
import type { Block, Writer } from '../../paper.ts';
import { drawEnterprise, drawPerson, drawProvider } from '../../parties.ts';
import { say } from '../../say.ts';

/** Writes a letter of application. */
export const applicationForm: Writer = (draw) => {
  const [applicant, provider] = [drawEnterprise(draw), drawProvider(draw)];
  const asked = drawFen(draw, 2000, 50_000);
  const [day, form] = [drawDay(draw, 2024, 2025), drawDayForm(draw)];
  const [name, trap] = draw.chance(0.5) ? draw.pick(Object.entries(TRAPS)) : [null, null];
  const values = {
    applicant: applicant.name,
    taxId: applicant.taxId,
    account: applicant.account,
    bank: applicant.bank,
    contact: applicant.contact,
    provider: provider.name,
    providerId: provider.taxId,
    providerAccount: provider.account,
    person: drawPerson(draw),
    sum: `${grouped(asked)}元（大写：${inWords(asked, drawSpelling(draw))}）`,
    large: `${grouped(asked * draw.int(2, 4))}元`,
    before: form(daysAfter(day, -draw.int(20, 200))),
  };
  const body = [draw.wording(ASKS), ...draw.shuffled([draw.wording(OWN), draw.wording(ACCOUNTS)])];
  const at = draw.int(0, body.length);
  const texts = trap === null ? body : [...body.slice(0, at), draw.wording(trap), ...body.slice(at)];
  const blocks: readonly Block[] = [
    { type: 'title', text: draw.wording(TITLES) },
    { type: 'paragraph', text: draw.wording(['区科学技术局：', '致：区科技主管部门', '科学技术局：']), indent: false },
    ...texts.map((text): Block => ({ type: 'paragraph', text: say(draw, text, values) })),
    {
      type: 'paragraph',
      text: `${draw.wording(['申请单位', '申请企业', '申报单位'])}（盖章）：${applicant.name}`,
      align: 'right',
    },
    { type: 'paragraph', text: `${draw.wording(['申请日期', '填报日期', '申报日期'])}：${form(day)}`, align: 'right' },
    { type: 'seal', text: applicant.name },
  ];
  const truth = {
    applicant: applicant.name,
    taxId: applicant.taxId,
    requestedAmount: amountOf(asked),
    bankAccount: applicant.account,
    contact: applicant.contact,
    submittedOn: day,
  };
  return paperOf('application-form', [{ blocks, truth, trap: name }]);
};

const TITLES = [
  '科技创新服务券兑现申请书',
  '关于申请兑现科技创新服务券的报告\n（兑现申请）',
  '科技创新服务券兑付申请函',
];
const ASKS = [
  '我单位已按规定购买科技服务并支付费用，现申请兑现科技创新服务券，申请兑现金额：{sum}。',
  '{applicant}依据服务券管理办法提出兑现申请，本次申请金额为{sum}，请予审核。',
  '根据年度受理通知，我公司申请兑付服务券{sum}，相关材料附后。',
];
const OWN = [
  '申请单位：{applicant}，统一社会信用代码：{taxId}，联系人：{contact}。',
  '申请企业名称：{applicant}；信用代码：{taxId}；经办联系人：{contact}。',
  '企业名称：{applicant}（统一社会信用代码{taxId}），联系人：{contact}。',
];
const ACCOUNTS = [
  '兑现资金请拨付至我单位账户，开户银行：{bank}，银行账号：{account}。',
  '收款账号：{account}，开户行：{bank}。',
  '本单位开户行为{bank}，账号：{account}。',
];
const TRAPS: Readonly<Record<string, readonly string[]>> = {
  'provider-named': [
    '服务机构：{provider}，统一社会信用代码：{providerId}，服务机构账号：{providerAccount}。',
    '所购服务由{provider}（信用代码{providerId}）提供，对方联系人{person}。',
    '服务提供方：{provider}，联系人：{person}，对方账号{providerAccount}。',
  ],
  'cost-of-service': [
    '服务合同总金额{large}，已全部支付。',
    '实际发生费用{large}，发票及回单附后。',
    '上一年度我单位已兑现{large}，与本次申请无重复。',
  ],
  'earlier-days': ['服务合同于{before}签订。', '本单位于{before}完成付款。', '服务成果已于{before}验收。'],
};
