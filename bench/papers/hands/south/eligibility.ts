/** Certificates and notices that prove what an enterprise is; every second one with a trap. */
import { daysAfter, drawDay, drawDayForm } from '../../days.ts';
import type { Draw } from '../../draw.ts';
import { paperOf } from '../../paper.ts';
import type { Block, Piece, Writer } from '../../paper.ts';
import { drawEnterprise } from '../../parties.ts';
import { say } from '../../say.ts';
import type { Values } from '../../say.ts';

/** Writes a certificate of a high-tech enterprise or of a 专精特新 one. */
export const eligibility: Writer = (draw) => {
  const kind = draw.pick(KINDS);
  const holder = drawEnterprise(draw).name;
  const [issued, form] = [drawDay(draw, 2022, 2025), drawDayForm(draw)];
  const until = daysAfter(issued, 1094);
  const number = `${kind.prefix}${issued.slice(0, 4)}65${String(draw.int(1, 999_999)).padStart(6, '0')}`;
  const [name, trap] = draw.chance(0.5) ? draw.pick(Object.entries(TRAPS)) : [null, null];
  const values = {
    kind: kind.name,
    holder,
    number,
    issued: form(issued),
    until: form(until),
    firm: drawEnterprise(draw).name,
    before: form(daysAfter(issued, -1100)),
    old: `${kind.prefix}${String(Number(issued.slice(0, 4)) - 3)}65${String(draw.int(1, 999_999)).padStart(6, '0')}`,
  };
  const truth = { certificateKind: kind.name, holder, certificateNumber: number, issueDate: issued, validUntil: until };
  const piece = (trap ?? certificate)(draw, values);
  return paperOf('eligibility', [{ blocks: [], truth, trap: name }, piece]);
};

function certificate(draw: Draw, values: Values): Piece {
  const blocks: readonly Block[] = [
    { type: 'title', text: `${values['kind'] ?? ''}${draw.wording(['证书', '\nCertificate', '认定证书'])}` },
    ...draw.wording(BODIES).map((text): Block => ({ type: 'paragraph', text: say(draw, text, values), indent: false })),
    { type: 'seal', text: '认定机构' },
  ];
  return { blocks };
}

const within =
  (wordings: readonly string[]) =>
  (draw: Draw, values: Values): Piece => {
    const { blocks } = certificate(draw, values);
    const line: Block = { type: 'paragraph', text: say(draw, draw.wording(wordings), values), indent: false };
    const at = draw.int(2, blocks.length - 1);
    return { blocks: [...blocks.slice(0, at), line, ...blocks.slice(at)] };
  };

function list(draw: Draw, values: Values): Piece {
  const rows = draw.shuffled([
    [values['holder'] ?? '', values['number'] ?? ''],
    [values['firm'] ?? '', values['old'] ?? ''],
    [drawEnterprise(draw).name, `GR${String(draw.int(202_265_000_000, 202_265_999_999))}`],
  ]);
  return {
    blocks: [
      {
        type: 'title',
        text: `关于公布${values['kind'] ?? ''}${draw.wording(['名单的公告', '（第二批）名单的通知', '入选名单'])}`,
      },
      {
        type: 'grid',
        rows: [
          draw.wording([
            ['企业名称', '证书编号'],
            ['单位', '编号'],
            ['获认定企业', '证书号'],
          ]),
          ...rows,
        ],
      },
    ],
    none: ['holder', 'certificateNumber', 'issueDate', 'validUntil'],
  };
}

const TRAPS: Readonly<Record<string, (draw: Draw, values: Values) => Piece>> = {
  'replaced-certificate': within([
    '原证书（编号{old}，发证日期{before}）同时作废。',
    '本证书系复审换发，前证编号：{old}，{before}颁发。',
    '前次认定于{before}，证书号{old}。',
  ]),
  'merged-enterprise': within([
    '{holder}由{firm}分立设立，{firm}的资格另行认定。',
    '推荐单位：{firm}',
    '母公司：{firm}（未列入本次认定）',
  ]),
  'list-of-several': list,
};

const KINDS = [
  { name: '高新技术企业', prefix: 'GR' },
  { name: '专精特新中小企业', prefix: 'ZJTX' },
  { name: '创新型中小企业', prefix: 'CX' },
] as const;
const BODIES: readonly (readonly string[])[] = [
  ['企业名称：{holder}', '证书编号：{number}', '发证时间：{issued}', '有效期至：{until}'],
  ['编号：{number}', '兹认定{holder}为{kind}。', '发证日期：{issued}', '有效期：{issued}至{until}'],
  [
    '企业名称：{holder}',
    '经评审，你单位符合{kind}认定条件，特发此证。',
    '证书编号：{number}',
    '颁发日期：{issued}    有效期截至：{until}',
  ],
  ['持证单位：{holder}', '证书号：{number}', '发证日期：{issued}', '本证书有效期限截至{until}'],
  ['证书编号：{number}', '企业名称：{holder}', '认定日期：{issued}', '有效期自{issued}起至{until}止'],
  ['{holder}：', '你公司已通过{kind}认定，证书编号{number}。', '发证日期：{issued}', '有效期至{until}'],
];
