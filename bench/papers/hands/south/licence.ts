/** Licences in the columns of the paper form; every second one with a trap. */
import { daysAfter, drawDay, drawDayForm } from '../../days.ts';
import { inWords } from '../../capital-numerals.ts';
import { paperOf } from '../../paper.ts';
import type { Block, Writer } from '../../paper.ts';
import { drawEnterprise, drawPerson } from '../../parties.ts';

/** Writes a licence with a number of its own, the sides of the form left and right. */
export const licence: Writer = (draw) => {
  const party = drawEnterprise(draw);
  const [established, form] = [drawDay(draw, 1998, 2021), drawDayForm(draw)];
  const trap = draw.chance(0.5) ? draw.pick(['day-of-issue', 'branch', 'number-of-the-copy'] as const) : null;
  const odd =
    trap === 'day-of-issue'
      ? [
          [
            draw.wording(['发照日期', '本次变更核准日期', '年报公示日期']),
            form(daysAfter(established, draw.int(300, 1200))),
          ],
        ]
      : trap === 'branch'
        ? [
            [
              draw.wording(['分支机构', '分公司负责人及住所', '经营场所（一照多址）']),
              `${drawPerson(draw)}，${drawEnterprise(draw).address}`,
            ],
          ]
        : trap === 'number-of-the-copy'
          ? [
              [
                draw.wording(['证照编号', '副本编号', '注册号（旧）']),
                `6502${String(draw.int(10_000_000_000, 99_999_999_999))}`,
              ],
            ]
          : [];
  const left = [
    ['名    称', party.name],
    ['类    型', '有限责任公司'],
    ['法定代表人', party.legalPerson],
    ['经营范围', draw.pick(['技术开发、技术咨询、技术服务', '仪器仪表销售；软件开发', '石油钻采技术服务'])],
  ];
  const right = [
    ['注册资本', inWords(draw.int(2, 90) * 100_000_000)],
    ['成立日期', form(established)],
    ['住    所', party.address],
  ];
  const rows = draw.chance(0.5)
    ? [...left, ...right, ...odd]
    : [...left.slice(0, 3), ...odd, ...right, ...left.slice(3)];
  const blocks: readonly Block[] = [
    { type: 'title', text: draw.wording(['营业执照\nBusiness License', '营业执照', '企业法人营业执照']) },
    { type: 'pairs', rows: [[['统一社会信用代码', party.taxId]]], ruled: false },
    ...rows.map(([label = '', value = '']): Block => ({
      type: 'paragraph',
      text: `${label}  ${value}`,
      indent: false,
    })),
    { type: 'paragraph', text: draw.wording(['登记机关（盖章）', '发照机关', '登 记 机 关']), align: 'right' },
    { type: 'seal', text: '市场监督管理局' },
  ];
  return paperOf('licence', [
    {
      blocks,
      truth: {
        name: party.name,
        taxId: party.taxId,
        address: party.address,
        legalRepresentative: party.legalPerson,
        establishedDate: established,
      },
      trap,
    },
  ]);
};
