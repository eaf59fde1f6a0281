/** The signature block of a contract and the days that stand near it. */
import { daysAfter } from '../../days.ts';
import { drawPerson } from '../../parties.ts';
import type { Draw } from '../../draw.ts';
import type { Block, Piece } from '../../paper.ts';
import { say } from '../../say.ts';
import type { Deal } from './deal.ts';
import type { Section, Trap } from './section.ts';

/** The ordinary block: both sides sign on one day, said in the text or below the seals. */
export function closing(draw: Draw, deal: Deal): Piece {
  if (draw.chance(0.3)) return { blocks: [said(draw, deal), signatures(draw, deal, ['', ''])] };
  return { blocks: [signatures(draw, deal, [deal.day(deal.sign), deal.day(deal.sign)])] };
}

const stamped: Section = (draw, deal) => {
  const date = deal.day(daysAfter(deal.sign, draw.int(3, 40)));
  return {
    blocks: [
      signatures(draw, deal, [BLANK, BLANK]),
      { type: 'stamp', lines: draw.wording(STAMPS).map((line) => line.replace('{date}', date)) },
    ],
    none: ['signDate'],
  };
};

const otherDay: Section = (draw, deal) => {
  const date = deal.day(daysAfter(deal.sign, draw.int(-60, -5)));
  const text = say(draw, draw.wording(OTHER_DAYS), { ...deal.values, date, person: drawPerson(draw) });
  return {
    blocks: [signatures(draw, deal, [BLANK, BLANK]), { type: 'paragraph', text, indent: false }],
    none: ['signDate'],
  };
};

const both: Section = (draw, deal) => {
  const earlier = deal.day(daysAfter(deal.sign, -draw.int(30, 400)));
  const text = say(draw, draw.wording(OTHER_DAYS), { ...deal.values, date: earlier, person: drawPerson(draw) });
  return { blocks: [{ type: 'paragraph', text }, ...closing(draw, deal).blocks] };
};

const later: Section = (draw, deal) => {
  const first = deal.day(daysAfter(deal.sign, -draw.int(1, 9)));
  const last = deal.day(deal.sign);
  const dates: readonly [string, string] = draw.chance(0.5) ? [first, last] : [last, first];
  return { blocks: [{ type: 'paragraph', text: draw.wording(LAST_SIGNATURE) }, signatures(draw, deal, dates)] };
};

/** All traps about the day of signing. */
export const CLOSING_TRAPS = {
  'registry-day-for-blank': { place: 'closing', write: stamped },
  'unsigned-with-other-day': { place: 'closing', write: otherDay },
  'other-day-beside-signature': { place: 'closing', write: both },
  'signed-on-two-days': { place: 'closing', write: later },
} as const satisfies Readonly<Record<string, Trap>>;

function said(draw: Draw, deal: Deal): Block {
  return { type: 'paragraph', text: say(draw, draw.wording(SAID), deal.values) };
}

function signatures(draw: Draw, deal: Deal, dates: readonly [string, string]): Block {
  const { roles, client, provider } = deal;
  const signer = draw.wording([
    '法定代表人/授权代表（签字）：',
    '代表（签名）：',
    'Authorized Signature：',
    '授权代表：',
    '签字：',
    '法定代表人或其委托代理人：',
  ]);
  const dated = draw.wording(['签订日期', '日期', '签署日期', '签字日期', 'Date', '签约日期']);
  const column = (label: string, name: string, date: string): readonly string[] => [
    `${label}：${name}`,
    draw.pick(['（盖章）', '（公章）', '（合同专用章）']),
    `${signer} ${draw.chance(0.4) ? drawPerson(draw) : ''}`,
    ...(date === '' ? [] : [`${dated}：${date}`]),
  ];
  const columns = [
    column(roles.labelClient, client.name, dates[0]),
    column(roles.labelProvider, provider.name, dates[1]),
  ];
  const seals = draw.chance(0.7) ? [client.name, provider.name] : [null, null];
  return roles.first === 'provider'
    ? { type: 'columns', columns: columns.toReversed(), seals: seals.toReversed() }
    : { type: 'columns', columns, seals };
}

const BLANK = '      年    月    日';
const SAID = [
  '本合同由双方于{sign}签订，自签字盖章之日起生效。',
  '兹证明，双方授权代表已于{sign}签署本合同。',
  '签订时间：{sign}',
  '双方于{sign}在{c}所在地签署本合同。',
  'IN WITNESS WHEREOF 双方于{sign}签署本协议。',
  '本合同签署日期为{sign}。',
];
const STAMPS: readonly (readonly string[])[] = [
  ['技术合同认定登记专用章', '登记日期：{date}'],
  ['省技术市场管理办公室', '已登记', '{date}'],
  ['合同备案专用', '备案日期 {date}'],
  ['技术合同登记机构', '经办：02', '{date}'],
  ['档案室收讫', '{date}'],
  ['科研管理处', '收文日期：{date}'],
];
const OTHER_DAYS = [
  '本合同文本经学校法务办公室{person}于{date}审核通过。',
  '合同范本修订日期：{date}',
  '{p}于{date}向{c}提交的技术建议书为本合同附件。',
  '立项会议纪要形成于{date}，作为签约依据。',
  '打印时间：{date}',
  '询价结果公示日：{date}',
];
const LAST_SIGNATURE = [
  '本合同自双方中最后一方签字之日起成立并生效，该日即为签订日期。',
  '双方分别签署的，以较晚的签署日期为本合同签订日。',
  '签订日期以后签字一方注明的日期为准。',
];
