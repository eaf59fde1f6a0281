/** Licences as the kiosk prints them; every second one with a trap. */
import { daysAfter, drawDay, drawDayForm } from '../../days.ts';
import { grouped } from '../../money.ts';
import { paperOf } from '../../paper.ts';
import type { Block, Writer } from '../../paper.ts';
import { drawEnterprise, drawPerson } from '../../parties.ts';
import type { Entry } from './order.ts';

/** Writes a licence. */
export const licence: Writer = (draw) => {
  const party = drawEnterprise(draw);
  const [established, form] = [drawDay(draw, 2004, 2022), drawDayForm(draw)];
  const trap = draw.chance(0.5) ? draw.pick(['other-persons', 'other-days', 'former-name'] as const) : null;
  const odd: readonly Entry[] =
    trap === 'other-persons'
      ? [[draw.wording(['监事', '企业联络员', '财务负责人']), drawPerson(draw)]]
      : trap === 'other-days'
        ? [
            [draw.wording(['核准日期', '登记日期', '换照日期']), form(daysAfter(established, draw.int(400, 900)))],
            ['营业期限', `${form(established)}至${form(daysAfter(established, 7300))}`],
          ]
        : trap === 'former-name'
          ? [[draw.wording(['曾用名', '原名称', '变更前名称']), drawEnterprise(draw).name]]
          : [];
  const entries: readonly Entry[] = [
    ['名称', party.name],
    ['类型', '有限责任公司（自然人投资或控股）'],
    [draw.wording(['法定代表人', '负责人', '法定代表人']), party.legalPerson],
    ['注册资本', `${grouped(draw.int(1, 50) * 100_000_000)}元`],
    ['成立日期', form(established)],
    [draw.wording(['住所', '营业场所', '住 所']), party.address],
  ];
  const at = draw.int(1, entries.length);
  const all = [...entries.slice(0, at), ...odd, ...entries.slice(at)];
  const code: Block = {
    type: 'paragraph',
    text: `统一社会信用代码${draw.pick(['：', '\n', ' '])}${party.taxId}`,
    indent: false,
  };
  const title: Block = { type: 'title', text: draw.wording(['营业执照', '营 业 执 照', '营业执照（副本）']) };
  const blocks: readonly Block[] = [
    ...(draw.chance(0.5) ? [title, code] : [code, title]),
    { type: 'pairs', rows: all.map((entry) => [entry]), ruled: draw.chance(0.3) },
    { type: 'paragraph', text: draw.wording(['登记机关', '登记机关（印章）', '市场监督管理局']), align: 'right' },
    { type: 'seal', text: '市场监督管理局' },
  ];
  const truth = {
    name: party.name,
    taxId: party.taxId,
    address: party.address,
    legalRepresentative: party.legalPerson,
    establishedDate: established,
  };
  return paperOf('licence', [{ blocks, truth, trap }]);
};
