/** How contracts begin: title, number, and the particulars of the parties. */
import type { Block, Cell, Piece } from '../../paper.ts';
import type { Party } from '../../parties.ts';
import type { Deal } from './contract-deal.ts';
import { sayOf } from './contract-deal.ts';

type Pair = readonly [string, string];

/** The two parties in the order of the paper, with their labels. */
export function sidesOf(deal: Deal): readonly [Side, Side] {
  const client = { label: deal.clientLabel, party: deal.client } as const;
  const provider = { label: deal.providerLabel, party: deal.provider } as const;
  return deal.providerFirst ? [provider, client] : [client, provider];
}

/** A party under its label. */
export interface Side {
  readonly label: string;
  readonly party: Party;
}

/** Title, and number where the contract has one. */
export function titleOf(deal: Deal): Piece {
  const { draw } = deal;
  const title: Block = { type: 'title', text: deal.title };
  if (draw.chance(0.15)) return { blocks: [title], none: ['contractNumber'] };
  const label = draw.wording(['合同编号：', '编号：', '合同号：', '协议编号：', '合同编号 ', '合同登记编号：']);
  const line: Block = {
    type: 'paragraph',
    text: label + deal.number,
    indent: false,
    align: draw.pick(['left', 'right', 'right'] as const),
  };
  return { blocks: draw.chance(0.4) ? [line, title] : [title, line], truth: { contractNumber: deal.number } };
}

/** Who is who; every head settles these. */
export function namesOf(deal: Deal): Record<string, string> {
  const [a, b] = sidesOf(deal);
  return { partyA: a.party.name, partyB: b.party.name, payer: deal.client.name, provider: deal.provider.name };
}

/** Particulars of a party beyond its name; the code first or somewhere among them. */
export function particularsOf(deal: Deal, party: Party, withId: boolean): readonly Pair[] {
  const { draw } = deal;
  const code: Pair = [
    draw.wording(['统一社会信用代码', '社会信用代码', '信用代码', '纳税人识别号', '税号', '统一社会信用代码/税号']),
    party.taxId,
  ];
  const rest = draw
    .shuffled<Pair>([
      [draw.wording(['地址', '住所地', '通讯地址', '注册地址', '住所', '联系地址']), party.address],
      [draw.wording(['法定代表人', '法定代表人', '法人代表', '负责人']), party.legalPerson],
      [draw.wording(['联系人', '项目联系人', '经办人', '授权代表']), party.contact],
      [draw.wording(['电话', '联系电话', '联系方式', '手机', '传真/电话']), party.phone],
      ['电子邮箱', party.email],
    ])
    .slice(0, draw.int(0, 5));
  if (!withId) return rest;
  return draw.chance(0.6) ? [code, ...rest] : [...rest, code];
}

/** Which codes a head prints, with what that settles. */
export function idsOf(deal: Deal, a: boolean, b: boolean): Piece {
  const [first, second] = sidesOf(deal);
  return {
    blocks: [],
    truth: { ...(a ? { partyATaxId: first.party.taxId } : {}), ...(b ? { partyBTaxId: second.party.taxId } : {}) },
    none: [...(a ? [] : ['partyATaxId']), ...(b ? [] : ['partyBTaxId'])],
  };
}

type Setting = (deal: Deal, a: readonly Pair[], b: readonly Pair[]) => readonly Block[];

const asLines: Setting = (_, a, b) =>
  [...a, ...b].map(([label, value]): Block => ({ type: 'paragraph', text: `${label}：${value}`, indent: false }));

const asBare: Setting = (_, a, b) => [
  { type: 'pairs', ruled: false, rows: a.map((pair) => [pair]) },
  { type: 'pairs', ruled: false, rows: b.map((pair) => [pair]) },
];

const asTable: Setting = (_, a, b) => [{ type: 'pairs', ruled: true, rows: [...a, ...b].map((pair) => [pair]) }];

const asColumns: Setting = (_, a, b) => [
  {
    type: 'columns',
    columns: [a.map(([label, value]) => `${label}：${value}`), b.map(([label, value]) => `${label}：${value}`)],
  },
];

const besideEachOther: Setting = (_, a, b) => {
  const rows = Array.from({ length: Math.max(a.length, b.length) }, (_row, at): readonly Cell[] => [
    ...(a[at] ?? ['', '']),
    ...(b[at] ?? ['', '']),
  ]);
  return [{ type: 'grid', widths: [3, 5, 3, 5], rows }];
};

const asSentence: Setting = (deal, a, b) => {
  const text = (pairs: readonly Pair[]): string => pairs.map(([label, value]) => `${label}：${value}`).join('，');
  const why = sayOf(
    deal,
    '[根据|依照|依据]《中华人民共和国民法典》[及有关规定|的规定|]，[双方|甲乙双方][经协商|在平等自愿的基础上]，[签订本合同|达成如下协议|订立本合同]。',
  );
  return [
    { type: 'paragraph', text: `${text(a)}。` },
    { type: 'paragraph', text: `${text(b)}。` },
    { type: 'paragraph', text: why },
  ];
};

const SETTINGS: readonly Setting[] = [asLines, asLines, asBare, asTable, asColumns, besideEachOther, asSentence];

/** A cover of its own, as the forms of the ministry have it; the articles begin on the next page. */
function cover(deal: Deal): readonly Piece[] {
  const { draw } = deal;
  const [a, b] = sidesOf(deal);
  const place: Pair = [
    draw.wording(['签订地点', '签约地点', '合同签订地']),
    draw.pick(['克拉玛依市', '新疆克拉玛依', '乌鲁木齐市']),
  ];
  const rows: readonly Pair[] = [
    [draw.wording(['项目名称', '合同名称', '服务项目']), deal.project],
    [a.label, a.party.name],
    [b.label, b.party.name],
    ...(draw.chance(0.6) ? [place] : []),
  ];
  const blocks: readonly Block[] = [
    { type: 'pairs', ruled: draw.chance(0.3), rows: rows.map((row) => [row]) },
    { type: 'break' },
  ];
  const withIds = draw.chance(0.5);
  const inside = [a, b].flatMap(({ label, party }): readonly Pair[] => [
    [label, party.name],
    ...particularsOf(deal, party, withIds),
  ]);
  return [
    titleOf(deal),
    { blocks, truth: namesOf(deal) },
    { blocks: draw.chance(0.5) || withIds ? asBare(deal, inside, []) : [] },
    idsOf(deal, withIds, withIds),
  ];
}

/** An ordinary head: both parties one after the other or side by side. */
export function ordinaryHead(deal: Deal): readonly Piece[] {
  const { draw } = deal;
  if (draw.chance(0.12)) return cover(deal);
  const [a, b] = sidesOf(deal);
  const [withA, withB] = draw.pick([
    [true, true],
    [true, true],
    [true, true],
    [false, false],
    [false, true],
    [true, false],
  ] as const);
  const set = draw.pick(SETTINGS);
  const first: readonly Pair[] = [[a.label, a.party.name], ...particularsOf(deal, a.party, withA)];
  const second: readonly Pair[] = [[b.label, b.party.name], ...particularsOf(deal, b.party, withB)];
  return [titleOf(deal), { blocks: set(deal, first, second), truth: namesOf(deal) }, idsOf(deal, withA, withB)];
}
