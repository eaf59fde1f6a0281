/** 科技创新服务券兑现申请表. */
import { drawDay, drawDayForm } from '../../days.ts';
import type { Draw } from '../../draw.ts';
import { digits, drawFen, inWan } from '../../money.ts';
import { amountOf } from '../../money.ts';
import type { Block, Paper } from '../../paper.ts';
import { paperOf } from '../../paper.ts';
import { drawEnterprise, drawProvider } from '../../parties.ts';
import type { Party } from '../../parties.ts';
import { say } from '../../say.ts';

const TITLES = [
  '科技创新服务券兑现申请表',
  '科技创新券兑付申请表',
  '克拉玛依区科技创新服务券申请兑现表',
  '创新券兑现申请书',
  '科技创新服务券兑现审批表',
  '企业科技创新服务券补助资金申请表',
];

const NAME = '[申请单位|企业名称|申请企业|单位名称|申报单位|申请企业名称]';
const CODE = '[统一社会信用代码|社会信用代码|信用代码]';
const ACCOUNT = '[银行账号|收款账号|账号|开户账号|对公账号|基本户账号]';
const PERSON = '[联系人|经办人|项目联系人]';
const SUM = '[申请兑现金额|申请兑付金额|本次申请金额|拟兑现金额|申请补助金额|申请创新券金额]';
const UNDERTAKING =
  '[本单位承诺|我单位郑重承诺|我公司声明]：[所提交材料真实、合法、有效|以上填报内容及所附材料真实有效|申报材料均属实，无重复申报]，[如有虚假，愿承担相应责任|并对其真实性负责|如有不实，自愿退回补助资金]。';

/** Draws a form; the costs of the services stand beside the sum that is asked for. */
export function applicationForm(draw: Draw): Paper {
  const party = drawEnterprise(draw);
  const cost = drawFen(draw, 8000, 300_000);
  const asked = Math.min(Math.floor(cost * draw.pick([0.3, 0.4, 0.5])), 5_000_000);
  const [submitted, day] = [drawDay(draw, 2025, 2026), drawDayForm(draw)];
  const inThousands = asked % 10_000 === 0 && draw.chance(0.3);
  const label = say(draw, SUM);
  const sum: readonly [string, string] = inThousands
    ? [`${label}（万元）`, inWan(asked)]
    : [
        draw.chance(0.5) ? `${label}（元）` : label,
        draw.chance(0.5) ? digits(draw, asked) : `${digits(draw, asked)}元`,
      ];
  const rows = formRows(draw, party, sum);
  const dated = draw.wording(['填表日期：', '申请日期：', '申报日期：', '日期：', '提交日期：', '填报时间：']);
  const atTop = draw.chance(0.4);
  const dateLine: Block = { type: 'paragraph', text: `${dated}${day(submitted)}`, align: 'right' };
  return paperOf('application-form', [
    {
      blocks: [
        { type: 'title', text: draw.wording(TITLES) },
        ...(atTop ? [dateLine] : []),
        { type: 'pairs', ruled: true, rows },
        services(draw, cost),
        { type: 'paragraph', text: say(draw, UNDERTAKING) },
        {
          type: 'columns',
          columns: [[`法定代表人（签字）：`], [`${say(draw, '[申请单位|企业|申报单位]')}（盖章）：`]],
          seals: [null, party.name],
        },
        ...(atTop ? [] : [dateLine]),
      ],
      truth: {
        applicant: party.name,
        taxId: party.taxId,
        requestedAmount: amountOf(asked),
        bankAccount: party.account,
        contact: party.contact,
        submittedOn: submitted,
      },
    },
  ]);
}

function formRows(
  draw: Draw,
  party: Party,
  sum: readonly [string, string],
): readonly (readonly (readonly [string, string])[])[] {
  const bank: readonly (readonly [string, string])[] = [
    [draw.wording(['开户银行', '开户行', '开户行名称']), party.bank],
    [say(draw, ACCOUNT), party.account],
  ];
  const person: readonly (readonly [string, string])[] = [
    [say(draw, PERSON), party.contact],
    [draw.wording(['联系电话', '电话', '手机']), party.phone],
  ];
  return [
    [[say(draw, NAME), party.name]],
    ...draw.shuffled([
      [[say(draw, CODE), party.taxId] as const, ['法定代表人', party.legalPerson] as const],
      person,
      draw.chance(0.5)
        ? [['注册地址', party.address] as const]
        : [['企业类型', draw.pick(['高新技术企业', '科技型中小企业', '专精特新中小企业'])] as const],
    ]),
    ...(draw.chance(0.5) ? [bank] : bank.map((pair) => [pair])),
    [sum],
  ];
}

function services(draw: Draw, cost: number): Block {
  const provider = drawProvider(draw).name;
  return {
    type: 'grid',
    widths: [1, 4, 3, 2],
    rows: [
      [
        '序号',
        draw.wording(['服务机构', '服务单位', '提供服务的机构']),
        '服务内容',
        draw.wording(['合同金额（元）', '服务金额（元）', '实际支付（元）']),
      ],
      ['1', provider, draw.pick(['检验检测', '技术开发', '知识产权代理', '科技咨询', '仪器共享']), digits(draw, cost)],
    ],
  };
}
