/** 专利受理通知书, 发明专利证书 and 计算机软件著作权登记证书. */
import { drawPatentNumber } from '../../credit-code.ts';
import { daysAfter, drawDay, DAY_FORMS } from '../../days.ts';
import type { Draw } from '../../draw.ts';
import type { Piece } from '../../paper.ts';
import { drawEnterprise, drawPerson, drawProvider } from '../../parties.ts';
import { say } from '../../say.ts';

const INVENTIONS = [
  '一种稠油井筒加热装置',
  '一种含油污泥减量化处理方法',
  '井口压力远程监测系统',
  '一种耐高温密封组件',
  '一种缓蚀剂及其制备方法',
  '油管自动清洗装置',
  '一种戈壁滴灌控制方法',
  '巡检机器人底盘',
];
const SOFTWARE = [
  '油井工况诊断软件',
  '智慧车间管理平台',
  '检测数据采集系统',
  '管道腐蚀预测软件',
  '设备全生命周期管理系统',
  '滴灌远程控制系统',
];
const TYPES = [
  [1, '发明'],
  [2, '实用新型'],
  [3, '外观设计'],
] as const;

/** A notice of the patent office with its day of dispatch beside the day of filing; an agency is named or not. */
export function patentNotice(draw: Draw): Piece {
  const [client, agency, day] = [drawEnterprise(draw), drawProvider(draw), DAY_FORMS.plain];
  const filed = drawDay(draw, 2024, 2025);
  const sent = daysAfter(filed, draw.int(1, 200));
  const [digit, type] = draw.pick(TYPES);
  const number = drawPatentNumber(draw, Number(filed.slice(0, 4)), digit);
  const withAgency = draw.chance(0.7);
  const kind = draw.pick(['专利申请受理通知书', '授予发明专利权通知书', '办理登记手续通知书', '专利申请受理通知书']);
  const body = say(
    draw,
    '根据专利法及其实施细则的有关规定，[申请人提出的专利申请已由国家知识产权局受理|上述专利申请符合规定，予以受理|经审查，未发现驳回理由]。[现将确定的申请号和申请日通知如下|申请人应当在收到本通知后核对|特此通知]。',
  );
  return {
    blocks: [
      { type: 'paragraph', text: '国家知识产权局', align: 'center' },
      { type: 'paragraph', text: `发文日：\n${day(sent)}`, align: 'right' },
      { type: 'title', text: kind },
      { type: 'paragraph', text: body },
      {
        type: 'pairs',
        ruled: draw.chance(0.3),
        rows: [
          [['申请号', number]],
          [['申请日', day(filed)]],
          [['申请人', client.name]],
          [[digit === 3 ? '外观设计名称' : type === '发明' ? '发明名称' : '实用新型名称', draw.pick(INVENTIONS)]],
          ...(withAgency ? [[['专利代理机构', agency.name] as const]] : []),
        ],
      },
      { type: 'paragraph', text: `审查员：${drawPerson(draw)}    联系电话：010-62356655`, indent: false },
      { type: 'seal', text: '国家知识产权局' },
    ],
    truth: {
      reportNumber: number,
      client: client.name,
      issueDate: sent,
      ...(withAgency ? { performer: agency.name } : {}),
    },
    none: ['contractNumber', ...(withAgency ? [] : ['performer'])],
  };
}

/** A patent: granted later than filed; its two numbers leave the number of the report open. */
export function patentGrant(draw: Draw): Piece {
  const [client, day] = [drawEnterprise(draw), DAY_FORMS.padded];
  const filed = drawDay(draw, 2022, 2024);
  const granted = daysAfter(filed, draw.int(200, 700));
  const [digit, type] = draw.pick(TYPES);
  return {
    blocks: [
      { type: 'paragraph', text: `证书号第${String(draw.int(4_000_000, 8_999_999))}号`, align: 'right' },
      { type: 'title', text: `${type}专利证书` },
      {
        type: 'pairs',
        ruled: false,
        rows: [
          [[`${type}名称`, draw.pick(INVENTIONS)]],
          [['发明人', `${drawPerson(draw)};${drawPerson(draw)}`]],
          [['专利号', `ZL ${drawPatentNumber(draw, Number(filed.slice(0, 4)), digit)}`]],
          [['专利申请日', day(filed)]],
          [['专利权人', client.name]],
          [['授权公告日', day(granted)]],
          [['授权公告号', `CN ${String(draw.int(110_000_000, 229_999_999))} ${digit === 1 ? 'B' : 'U'}`]],
        ],
      },
      {
        type: 'paragraph',
        text: '国家知识产权局依照中华人民共和国专利法进行审查，决定授予专利权，颁发专利证书并在专利登记簿上予以登记。专利权自授权公告之日起生效。',
      },
      { type: 'seal', text: '国家知识产权局' },
    ],
    truth: { client: client.name, issueDate: granted },
    none: ['contractNumber', 'performer'],
  };
}

/** A registration of software: days of completion and of first publication stand before the day of registration. */
export function copyright(draw: Draw): Piece {
  const [client, day] = [drawEnterprise(draw), DAY_FORMS.padded];
  const done = drawDay(draw, 2024, 2025);
  const registered = daysAfter(done, draw.int(30, 150));
  const number = `${registered.slice(0, 4)}SR${String(draw.int(1, 1_999_999)).padStart(7, '0')}`;
  return {
    blocks: [
      { type: 'title', text: '计算机软件著作权登记证书' },
      { type: 'paragraph', text: `证书号：软著登字第${String(draw.int(12_000_000, 16_999_999))}号`, indent: false },
      {
        type: 'pairs',
        ruled: false,
        rows: [
          [['软件名称', `${draw.pick(SOFTWARE)} V${String(draw.int(1, 3))}.0`]],
          [['著作权人', client.name]],
          [['开发完成日期', day(done)]],
          [['首次发表日期', '未发表']],
          [['权利取得方式', '原始取得']],
          [['权利范围', '全部权利']],
          [['登记号', number]],
        ],
      },
      {
        type: 'paragraph',
        text: '根据《计算机软件保护条例》和《计算机软件著作权登记办法》的规定，经中国版权保护中心审核，对以上事项予以登记。',
      },
      { type: 'paragraph', text: day(registered), align: 'right' },
      { type: 'seal', text: '中国版权保护中心' },
    ],
    truth: { reportNumber: number, client: client.name, issueDate: registered },
    none: ['contractNumber', 'performer'],
  };
}
