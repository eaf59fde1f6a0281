/** Registrations that prove what an enterprise is, as printed from a web page; every second one with a trap. */
import { daysAfter, drawDay, drawDayForm } from '../../days.ts';
import { paperOf } from '../../paper.ts';
import type { Block, Writer } from '../../paper.ts';
import { drawEnterprise } from '../../parties.ts';
import type { Entry } from './order.ts';
import { sheet } from './sheet.ts';

/** Writes a registration of a small technology firm or a certificate in the layout of a form. */
export const eligibility: Writer = (draw) => {
  const kind = draw.pick(['科技型中小企业', '高新技术企业', '创新型中小企业', '专精特新中小企业']);
  const holder = drawEnterprise(draw).name;
  const [issued, form] = [drawDay(draw, 2023, 2025), drawDayForm(draw)];
  const until = daysAfter(issued, kind === '科技型中小企业' ? 300 : 1095);
  const number = `${issued.slice(0, 4)}650203A${String(draw.int(1, 9_999_999)).padStart(7, '0')}`;
  const trap = draw.chance(0.5) ? draw.pick(['earlier-number', 'looked-up-later', 'shareholder'] as const) : null;
  const odd: readonly Entry[] =
    trap === 'earlier-number'
      ? [
          [
            draw.wording(['上年度登记编号', '原编号', '历史证书号']),
            `2021650203A${String(draw.int(1_000_000, 9_999_999))}`,
          ],
        ]
      : trap === 'looked-up-later'
        ? [[draw.wording(['查询日期', '打印时间', '页面截取日期']), form(daysAfter(issued, draw.int(20, 200)))]]
        : trap === 'shareholder'
          ? [[draw.wording(['控股股东', '推荐企业', '所属集团']), drawEnterprise(draw).name]]
          : [];
  const entries = draw.shuffled<Entry>([
    [draw.wording(['企业名称', '单位名称', '登记企业']), holder],
    [draw.wording(['登记编号', '证书编号', '入库登记编号']), number],
    [draw.wording(['发证日期', '登记日期', '认定日期']), form(issued)],
    [draw.wording(['有效期至', '有效截止日期', '有效期截止']), form(until)],
    ...odd,
  ]);
  const blocks: readonly Block[] = [
    {
      type: 'title',
      text: `${kind}${draw.wording(['登记信息', '证明', '入库信息表', '资格信息', '认定信息页', '证书'])}`,
    },
    ...sheet(draw, entries),
  ];
  const truth = { certificateKind: kind, holder, certificateNumber: number, issueDate: issued, validUntil: until };
  return paperOf('eligibility', [{ blocks, truth, trap }]);
};
