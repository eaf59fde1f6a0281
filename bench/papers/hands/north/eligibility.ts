/** 高新技术企业证书, 科技型中小企业 notices, 专精特新 and 创新型中小企业 certificates. */
import { chineseNumber, daysAfter, drawDay, drawDayForm } from '../../days.ts';
import type { DayForm } from '../../days.ts';
import type { Draw } from '../../draw.ts';
import type { Block, Paper, Piece } from '../../paper.ts';
import { paperOf } from '../../paper.ts';
import { drawEnterprise } from '../../parties.ts';
import type { Party } from '../../parties.ts';
import { say } from '../../say.ts';

interface Certificate {
  readonly kind: string;
  readonly title: string;
  readonly number: (draw: Draw, year: string) => string | undefined;
  readonly years: number;
  readonly issuers: readonly string[];
}

const CERTIFICATES: readonly (readonly [number, Certificate])[] = [
  [
    4,
    {
      kind: '高新技术企业',
      title: '高新技术企业证书',
      number: (draw, year) => `GR${year}65${String(draw.int(1, 2999)).padStart(6, '0')}`,
      years: 3,
      issuers: ['新疆维吾尔自治区科学技术厅', '新疆维吾尔自治区财政厅', '国家税务总局新疆维吾尔自治区税务局'],
    },
  ],
  [
    3,
    {
      kind: '科技型中小企业',
      title: '科技型中小企业入库登记编号',
      number: (draw, year) =>
        `${year}650203${draw.pick(['A', 'B', '0'])}8${String(draw.int(1, 999_999)).padStart(6, '0')}`,
      years: 0,
      issuers: ['新疆维吾尔自治区科学技术厅'],
    },
  ],
  [
    2,
    {
      kind: '专精特新中小企业',
      title: '专精特新中小企业',
      number: (draw, year) =>
        draw.chance(0.5) ? `ZJTX${year}${String(draw.int(1, 999)).padStart(4, '0')}` : undefined,
      years: 3,
      issuers: ['新疆维吾尔自治区工业和信息化厅'],
    },
  ],
  [
    1,
    {
      kind: '创新型中小企业',
      title: '创新型中小企业',
      number: (draw, year) => (draw.chance(0.5) ? `CX${year}-${String(draw.int(1, 999)).padStart(3, '0')}` : undefined),
      years: 3,
      issuers: ['克拉玛依市工业和信息化局', '新疆维吾尔自治区工业和信息化厅'],
    },
  ],
];

const SENTENCES = [
  '兹[认定|确认]{holder}为{kind}。',
  '根据[有关规定|《优质中小企业梯度培育管理暂行办法》|认定管理办法]，{holder}[被认定为|认定为]{kind}，[特发此证|有效期见本证|特此证明]。',
  '{holder}[经审核|经评审|经公示]，[符合|达到]{kind}[认定条件|评价标准|入库条件]，特颁发此证书。',
];

/** A list of many: whose paper it is, it does not say. */
function list(draw: Draw): Piece {
  const kind = draw.pick(CERTIFICATES)[1].kind;
  const [year, published] = [String(draw.int(2023, 2025)), drawDay(draw, 2024, 2025)];
  const holders = Array.from({ length: draw.int(5, 18) }, () => drawEnterprise(draw).name);
  const region = draw.wording(['所属地州市', '注册地', '所在地区']);
  return {
    blocks: [
      {
        type: 'title',
        text: say(draw, '{year}年[度|][第{batch}批|]{kind}[拟认定名单|公示名单|认定名单]', {
          year,
          kind,
          batch: chineseNumber(draw.int(1, 9)),
        }),
      },
      {
        type: 'grid',
        widths: [1, 6, 3],
        rows: [
          ['序号', '企业名称', region],
          ...holders.map((holder, at) => [
            String(at + 1),
            holder,
            draw.pick(['克拉玛依市', '克拉玛依区', '乌鲁木齐市']),
          ]),
        ],
      },
      { type: 'paragraph', text: drawDayForm(draw)(published), align: 'right' },
    ],
    truth: { certificateKind: kind },
    none: ['holder', 'certificateNumber', 'validUntil'],
    trap: 'list-of-many',
  };
}

/** Draws a certificate; some print how long it holds instead of the last day, some nothing. */
export function eligibility(draw: Draw): Paper {
  if (draw.chance(0.12)) return paperOf('eligibility', [list(draw)]);
  const certificate = draw.weighted(CERTIFICATES);
  const [holder, day, issued] = [drawEnterprise(draw), drawDayForm(draw), drawDay(draw, 2022, 2025)];
  const number = certificate.number(draw, issued.slice(0, 4));
  const validity = validityOf(draw, certificate, issued, day);
  const rows = rowsOf(draw, holder, number, day(issued), validity.row);
  const sentence = draw.chance(0.5)
    ? say(draw, draw.wording(SENTENCES), { holder: holder.name, kind: certificate.kind })
    : '';
  const named = draw.wording(['企业名称', '单位名称', '企业名称：']).replace('：', '');
  const head: Block = { type: 'title', text: certificate.title };
  const line: Block =
    sentence === ''
      ? { type: 'pairs', ruled: false, rows: [[[named, holder.name]]] }
      : { type: 'paragraph', text: sentence };
  const kindLine: readonly Block[] =
    sentence === '' && !certificate.title.includes('证书')
      ? [{ type: 'paragraph', text: `认定类型：${certificate.kind}`, indent: false }]
      : [];
  return paperOf('eligibility', [
    {
      blocks: [head, line, ...kindLine, ...rows, ...issuersOf(draw, certificate)],
      truth: {
        certificateKind: certificate.kind,
        holder: holder.name,
        issueDate: issued,
        ...(number === undefined ? {} : { certificateNumber: number }),
        ...(validity.until === undefined ? {} : { validUntil: validity.until }),
      },
      none: number === undefined ? ['certificateNumber'] : [],
    },
  ]);
}

interface Validity {
  readonly row?: readonly [string, string];
  readonly until?: string;
}

// A term of three years from the day of issue ends the day before its third anniversary; papers that print the last
// day print either, so the last day is only true where it is printed.
function validityOf(draw: Draw, certificate: Certificate, issued: string, day: DayForm): Validity {
  if (certificate.years === 0) return { row: ['有效期', `${issued.slice(0, 4)}年度`] };
  const anniversary = `${String(Number(issued.slice(0, 4)) + certificate.years)}${issued.slice(4)}`;
  const until = daysAfter(anniversary, -1);
  return draw.weighted<Validity>([
    [3, { row: ['有效期', draw.pick([`${chineseNumber(certificate.years)}年`, `${String(certificate.years)}年`])] }],
    [2, { row: [draw.wording(['有效期至', '有效期限至', '有效截止日期']), day(until)], until }],
    [2, { row: [draw.wording(['有效期', '有效期限', '有效期间']), `${day(issued)}至${day(until)}`], until }],
  ]);
}

function rowsOf(
  draw: Draw,
  holder: Party,
  number: string | undefined,
  issued: string,
  validity: readonly [string, string] | undefined,
): readonly Block[] {
  const rows: (readonly [string, string])[] = [
    ...(number === undefined
      ? []
      : [[draw.wording(['证书编号', '编号', '登记编号', '证书号', '入库登记编号', '证 书 编 号']), number] as const]),
    ...(draw.chance(0.3) ? [['统一社会信用代码', holder.taxId] as const] : []),
    [draw.wording(['发证日期', '发证时间', '认定日期', '颁发日期', '批准日期', '发证日']), issued],
    ...(validity === undefined ? [] : [validity]),
  ];
  return [{ type: 'pairs', ruled: draw.chance(0.25), rows: draw.shuffled(rows).map((row) => [row]) }];
}

function issuersOf(draw: Draw, certificate: Certificate): readonly Block[] {
  const label = draw.wording(['批准机关：', '发证机关：', '认定机构：', '颁发单位：', '发证单位：', '']);
  return [
    ...certificate.issuers.map((issuer, at): Block => ({
      type: 'paragraph',
      text: at === 0 ? label + issuer : issuer,
      align: 'right',
    })),
    { type: 'seal', text: certificate.issuers[0] ?? '' },
  ];
}
