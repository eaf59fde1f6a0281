/** 营业执照 and 事业单位法人证书. */
import { DAY_FORMS, drawDay } from '../../days.ts';
import type { Draw } from '../../draw.ts';
import { inWords } from '../../capital-numerals.ts';
import { inWan } from '../../money.ts';
import type { Block, Paper } from '../../paper.ts';
import { paperOf } from '../../paper.ts';
import { drawEnterprise } from '../../parties.ts';
import { say } from '../../say.ts';

const SCOPE =
  '[技术服务、技术开发、技术咨询|石油和天然气开采技术服务|工程和技术研究和试验发展|软件开发；信息系统集成服务|环境保护监测；水污染治理|仪器仪表制造与销售]；' +
  '[技术推广、技术转让|机械设备销售|化工产品销售（不含许可类）|货物进出口|专用设备修理|新材料技术推广服务]。' +
  '（依法须经批准的项目，经相关部门批准后方可开展经营活动）';

/** Draws a licence: name, code, seat, head and day of foundation; its registration day is another day. */
export function licence(draw: Draw): Paper {
  const party = drawEnterprise(draw);
  const day = draw.pick([DAY_FORMS.plain, DAY_FORMS.padded, DAY_FORMS.spaced, DAY_FORMS.chinese]);
  const [founded, registered] = [drawDay(draw, 2003, 2022), drawDay(draw, 2023, 2025)];
  const capital = draw.int(1, 60) * 50_000_000;
  const truth = {
    name: party.name,
    taxId: party.taxId,
    address: party.address,
    legalRepresentative: party.legalPerson,
    establishedDate: founded,
  };
  const rows: readonly (readonly [string, string])[] = [
    [draw.wording(['名称', '名    称', '企业名称']), party.name],
    [
      '类型',
      draw.pick([
        '有限责任公司（自然人投资或控股）',
        '有限责任公司（自然人独资）',
        '其他有限责任公司',
        '股份有限公司（非上市）',
      ]),
    ],
    ['法定代表人', party.legalPerson],
    ['注册资本', draw.chance(0.5) ? inWords(capital) : `${inWan(capital)}万元人民币`],
    ['成立日期', day(founded)],
    [
      '营业期限',
      draw.chance(0.6)
        ? '长期'
        : `${day(founded)}至${day(`${String(Number(founded.slice(0, 4)) + 30)}${founded.slice(4)}`)}`,
    ],
    [draw.wording(['住所', '住    所', '住 所']), party.address],
    ['经营范围', say(draw, SCOPE)],
  ];
  return paperOf('licence', [
    { blocks: [...headOf(draw, party.taxId), ...bodyOf(draw, rows), ...footOf(day(registered))], truth },
  ]);
}

function headOf(draw: Draw, taxId: string): readonly Block[] {
  const copy = draw.pick(['（副 本）', '（副本）', '']);
  const code = draw.wording([`统一社会信用代码：${taxId}`, `统一社会信用代码\n${taxId}`, `统一社会信用代码  ${taxId}`]);
  return [
    { type: 'title', text: draw.pick(['营 业 执 照', '营业执照']) },
    ...(copy === '' ? [] : [{ type: 'paragraph', text: copy, align: 'center' } as const]),
    { type: 'paragraph', text: code, indent: false, align: draw.pick(['left', 'right', 'center'] as const) },
  ];
}

function bodyOf(draw: Draw, rows: readonly (readonly [string, string])[]): readonly Block[] {
  if (draw.chance(0.6)) return [{ type: 'pairs', ruled: draw.chance(0.2), rows: rows.map((row) => [row]) }];
  const short = rows.filter(([, value]) => value.length <= 14);
  const long = rows.filter(([, value]) => value.length > 14);
  return [{ type: 'pairs', ruled: false, rows: [...long.map((row) => [row]), ...short.map((row) => [row])] }];
}

function footOf(registered: string): readonly Block[] {
  return [
    { type: 'paragraph', text: '登记机关', align: 'right' },
    { type: 'paragraph', text: registered, align: 'right' },
    { type: 'seal', text: '市场监督管理局' },
    {
      type: 'paragraph',
      text: '市场主体应当于每年1月1日至6月30日通过国家企业信用信息公示系统报送公示年度报告。',
      indent: false,
    },
  ];
}
