/** Heads that mislead about who is who and whose code it is. */
import type { Cell, Piece } from '../../paper.ts';
import { drawEnterprise } from '../../parties.ts';
import type { Deal } from './contract-deal.ts';
import { sayOf } from './contract-deal.ts';
import { idsOf, namesOf, ordinaryHead, sidesOf, titleOf } from './contract-heads.ts';

type Head = (deal: Deal) => readonly Piece[];

/** Parties only in the opening sentence. */
const preambleOnly: Head = (deal) => {
  const [a, b] = sidesOf(deal);
  const [first, second] = deal.providerFirst ? ['{p}', '{c}'] : ['{c}', '{p}'];
  const wording = deal.draw.wording([
    `{a}（以下简称“${first}”）与{b}（以下简称“${second}”）就{project}[事宜|有关事项]，[经友好协商|协商一致]，达成如下协议：`,
    `本合同由{a}（下称${first}）和{b}（下称${second}）[共同签订|签署]，[双方就{project}约定如下|内容如下]：`,
    `为{project}，{a}（简称${first}）[特委托|现与]{b}（简称${second}）[签订本合同|订立协议如下]：`,
  ]);
  const text = sayOf(deal, wording, { a: a.party.name, b: b.party.name });
  return [
    titleOf(deal),
    { blocks: [{ type: 'paragraph', text }], truth: namesOf(deal), trap: 'preamble-only' },
    idsOf(deal, false, false),
  ];
};

/** A code that breaks over two lines, after a label that is whole. */
const brokenId: Head = (deal) => {
  const [a, b] = sidesOf(deal);
  const at = deal.draw.int(6, 14);
  const broken = (id: string): string => `${id.slice(0, at)}\n${id.slice(at)}`;
  const side = (label: string, name: string, id: string): readonly string[] => [
    `${label}：${name}`,
    `统一社会信用代码：${broken(id)}`,
  ];
  const rows = [a, b].map(({ label, party }) => side(label, party.name, party.taxId));
  return [
    titleOf(deal),
    deal.draw.chance(0.5)
      ? { blocks: [{ type: 'columns', columns: rows }], truth: namesOf(deal), trap: 'id-over-two-lines' }
      : {
          blocks: [
            {
              type: 'grid',
              widths: [3, 4, 3, 4],
              rows: [
                [a.label, a.party.name, b.label, b.party.name],
                ['信用代码', broken(a.party.taxId), '信用代码', broken(b.party.taxId)],
              ],
            },
          ],
          truth: namesOf(deal),
          trap: 'id-over-two-lines',
        },
    idsOf(deal, true, true),
  ];
};

/** A label that breaks over two lines beside a code that is whole. */
const brokenLabel: Head = (deal) => {
  const [a, b] = sidesOf(deal);
  const label = deal.draw.wording(['统一社会信用\n代码', '统一社会\n信用代码', '统一社会信\n用代码', '纳税人\n识别号']);
  const rows = [a, b].flatMap((side): readonly (readonly Cell[])[] => [
    [side.label, side.party.name, label, side.party.taxId],
    ['地址', side.party.address, '联系人\n电话', `${side.party.contact}\n${side.party.phone}`],
  ]);
  return [
    titleOf(deal),
    { blocks: [{ type: 'grid', widths: [2, 5, 2, 5], rows }], truth: namesOf(deal), trap: 'label-over-two-lines' },
    idsOf(deal, true, true),
  ];
};

/** 甲 and 方 run down beside three rows. */
const runningDown: Head = (deal) => {
  const rows = sidesOf(deal).flatMap((side): readonly (readonly Cell[])[] => [
    [
      { text: [...side.label.replace(/（.*）/u, '')].join('\n'), down: 3 },
      deal.draw.wording(['单位名称', '名称', '名 称']),
      side.party.name,
    ],
    ['统一社会信用代码', side.party.taxId],
    ['地址', side.party.address],
  ]);
  return [
    titleOf(deal),
    { blocks: [{ type: 'grid', widths: [1, 4, 10], rows }], truth: namesOf(deal), trap: 'label-running-down' },
    idsOf(deal, true, true),
  ];
};

/** The client's particulars for the invoice stand under the provider. */
const clientsInvoice: Head = (deal) => {
  const [a, b] = sidesOf(deal);
  const { client } = deal;
  const ours = deal.draw.chance(0.5);
  const head = sayOf(deal, '[{c}开票信息|开票资料（{c}）|{c}增值税发票信息|开具发票信息（购买方：{c}）]：');
  const lines = [
    head,
    `单位名称：${client.name}`,
    `税号：${client.taxId}`,
    `开户行：${client.bank}`,
    `账号：${client.account}`,
  ];
  const particulars = (of: typeof a): readonly string[] => [
    `${of.label}：${of.party.name}`,
    ...(ours && of.party !== client ? [`统一社会信用代码：${of.party.taxId}`] : []),
    `地址：${of.party.address}`,
  ];
  const text = [...particulars(a), ...particulars(b), ...lines];
  const isA = a.party === client;
  return [
    titleOf(deal),
    {
      blocks: text.map((line) => ({ type: 'paragraph', text: line, indent: false })),
      truth: namesOf(deal),
      trap: 'client-invoice-block-under-provider',
    },
    idsOf(deal, isA || ours, !isA || ours),
  ];
};

/** A guarantor, a third contracting party or another payer stands beside the two. */
const third: Head = (deal) => {
  const other = drawEnterprise(deal.draw);
  const role = deal.draw.wording(['丙方（担保方）', '丙方', '担保方', '鉴证方', '丙方（见证方）', '保证人']);
  const head = ordinaryHead(deal);
  const lines = [`${role}：${other.name}`, `统一社会信用代码：${other.taxId}`];
  return [...head, { blocks: lines.map((text) => ({ type: 'paragraph', text, indent: false })), trap: 'third-party' }];
};

/** Somebody else pays. */
const anotherPayer: Head = (deal) => {
  const other = drawEnterprise(deal.draw);
  const text = sayOf(
    deal,
    '[本合同项下{fee}由|{fee}由{c}委托|经{c}指定，{fee}由]{other}（付款方）[代为支付|直接支付给{p}|向{p}支付]，[{p}对此无异议|各方均无异议|各方予以确认]。',
    { other: other.name },
  );
  return [
    ...ordinaryHead(deal),
    { blocks: [{ type: 'paragraph', text }], truth: { payer: other.name }, trap: 'another-payer' },
  ];
};

const providerIsA: Head = (deal) => [...ordinaryHead(deal), { blocks: [], trap: 'provider-is-party-a' }];

/** All of them by name; `provider-is-party-a` wants a deal in which the provider stands first. */
export const HEAD_TRAPS = {
  'preamble-only': preambleOnly,
  'id-over-two-lines': brokenId,
  'label-over-two-lines': brokenLabel,
  'label-running-down': runningDown,
  'client-invoice-block-under-provider': clientsInvoice,
  'third-party': third,
  'another-payer': anotherPayer,
  'provider-is-party-a': providerIsA,
} as const satisfies Readonly<Record<string, Head>>;
