/** Papers of several pages, as an enterprise scans them into one file: each with its pages drawn as text. */
import type { DocumentKind } from '../../src/model/index.ts';

/**
 * A paper: its kind, how many papers its pages hold (two slips on a layout), and the drawings of its pages. `null`
 * kind: a sheet that belongs to nobody.
 */
export interface Bundle {
  readonly kind: DocumentKind | null;
  readonly pages: readonly string[];
}

const PAYER = '克拉玛依市砾石滩智能装备有限公司';
const PROVIDER = '新疆胡杨渡检测技术有限公司';

const FILL = (from: number): string =>
  [
    '技术资料由双方共同保管，未经许可不得外传。',
    '一方变更通讯地址的，应当在三日内通知对方。',
    '因不可抗力不能履行的，应当及时告知并提供证明。',
    '成果的知识产权归属由双方另行约定。',
    '未尽事宜由双方协商解决。',
  ]
    .map((text, at) => `${from + at}. ${text}`)
    .join('\n');

export const FORM: Bundle = {
  kind: 'application-form',
  pages: [
    `
# 克拉玛依区科技创新服务券兑现申请表
填报日期：2025年11月12日
申请单位名称    ${PAYER}
统一社会信用代码  91650203MA7TEXT15R
开户银行    昆仑银行克拉玛依分行      银行账号  88000012345678
联系人    易知秋      联系电话  0990-6660000
服务机构    ${PROVIDER}
服务内容    加药装置检测      合同编号  HYD-2025-0316
申请兑现金额    ￥35,280.00（大写：叁万伍仟贰佰捌拾元整）
申请单位承诺：以上内容真实有效。`,
  ],
};

const LONG_FORM: Bundle = {
  kind: 'application-form',
  pages: [
    FORM.pages[0] ?? '',
    `
四、服务成效
通过本次服务，企业完成了样机的性能验证，形成检测数据一套。
五、申请单位意见
我单位承诺所提交材料真实、合法，如有虚假愿承担责任。
单位负责人（签字）：              单位（盖章）
2025年11月12日`,
  ],
};

const CONTRACT_NUMBERED: Bundle = {
  kind: 'contract',
  pages: [
    `
合同编号：HYD-2025-0316
# 技术服务合同
项目名称：加药装置关键部件检测
委托方（甲方）：${PAYER}
受托方（乙方）：${PROVIDER}
签订时间：2025年3月18日
第 1 页 共 4 页`,
    `
# 技术服务合同
委托方（甲方）：${PAYER}
受托方（乙方）：${PROVIDER}
第一条 甲方委托乙方进行技术服务的内容如下：
${FILL(1)}
第 2 页 共 4 页`,
    `
第四条 甲方向乙方支付技术服务报酬及支付方式为：
1．技术服务费总额为人民币捌万捌仟贰佰元整（¥88,200.00）。
2．乙方收款账户 户名：${PROVIDER} 开户银行：昆仑银行 账号：88000099990000
${FILL(3)}
第 3 页 共 4 页`,
    `
第九条 争议解决
${FILL(1)}
甲方（盖章）：                 乙方（盖章）：
2025年3月18日                  2025年3月18日
第 4 页 共 4 页`,
  ],
};

const CONTRACT_PLAIN: Bundle = {
  kind: 'contract',
  pages: [
    `
# 委托检测协议
协议编号：WT-2025-77
委托单位：${PAYER}
检测单位：${PROVIDER}
一、检测内容：对缓蚀剂样品进行全组分分析。
二、费用：检测费总额为人民币12,000.00元。
${FILL(3)}`,
    `
八、付款方式：委托单位在收到发票后付款。
收款人户名：${PROVIDER}
开户银行：中国银行   账号：107655432198
${FILL(1)}`,
    `
十二、其他
${FILL(1)}
委托单位（盖章）：            检测单位（盖章）：
日期：2025年5月6日            日期：2025年5月6日`,
  ],
};

const CONTRACT_FOOTED: Bundle = {
  kind: 'contract',
  pages: [
    `
# 技术转移服务合同
甲方（服务方）：${PROVIDER}
乙方（委托方）：${PAYER}
1 服务内容
${FILL(1)}
                                             XLY-2025-009  1/2`,
    `
7 附则
本合同自双方盖章之日起生效，一式四份。
甲方：（公章）          乙方：（公章）
代表：范予安            代表：罗启衡
                                             XLY-2025-009  2/2`,
  ],
};

const INVOICE = (number: string): string => `
电子发票（普通发票）                发票号码：${number}
                                    开票日期：2025年07月21日
名称：${PAYER}        名称：${PROVIDER}
统一社会信用代码/纳税人识别号：91650203MA7TEXT15R   统一社会信用代码/纳税人识别号：91650100MA77XYW96A
项目名称     规格型号   单 位   数 量   单 价   金 额   税率/征收率   税 额
*研发和技术服务*检测费   项   1   83207.55   83207.55   6%   4992.45
合 计                          ¥83207.55               ¥4992.45
价税合计（大写）  捌万捌仟贰佰圆整        （小写）¥88200.00
开票人：陶问渠`;

const ONE_INVOICE: Bundle = { kind: 'invoice', pages: [INVOICE('25652000000012345671')] };
const TWO_INVOICES: Bundle = {
  kind: 'invoice',
  pages: [`${INVOICE('25652000000012345671')}\n\n\n\n\n\n${INVOICE('25652000000012345672')}`],
};

const SLIP = (number: string): string => `
# 中国工商银行网上银行电子回单
电子回单号码：${number}
付款人  户名  ${PAYER}      收款人  户名  ${PROVIDER}
付款人  账号  3003441547058972295      收款人  账号  3003117305255981078
金额  ¥88,200.00元      金额（大写）  捌万捌仟贰佰元整
用途  检测服务费      交易流水号  78301661
记账日期：2025年07月08日`;

const ONE_SLIP: Bundle = { kind: 'payment', pages: [SLIP('4186-1913-1996-1308')] };
const TWO_SLIPS: Bundle = {
  kind: 'payment',
  pages: [`${SLIP('4186-1913-1996-1308')}\n\n\n\n\n\n\n${SLIP('4186-1913-1996-1309')}`],
};

const REPORT: Bundle = {
  kind: 'result',
  pages: [
    `
CMA 338295251955                    报告编号：HYD-R-2025-1187
# 检 测 报 告
样品名称：加药装置样机
委托单位：${PAYER}
检测单位：${PROVIDER}
2025年06月20日`,
    `
${PROVIDER}
# 检测报告
报告编号：HYD-R-2025-1187            第 1 页 共 2 页
委托单位    ${PAYER}      检测类别  委托检测
委托合同编号  HYD-2025-0316      签发日期  2025-06-20
序号   检测项目     技术要求     实测结果
1      耐压性能     25 MPa       无渗漏`,
    `
# 检测报告
报告编号：HYD-R-2025-1187            第 2 页 共 2 页
序号   检测项目     技术要求     实测结果
2      流量误差     1.0 %        0.38 %
检测结论  所检项目均符合要求。（以下空白）
主检：钟离曼    审核：谷一帆    批准：巫千屿`,
  ],
};

const SEARCH_REPORT: Bundle = {
  kind: 'result',
  pages: [
    `
报告编号：2025650108LZJ0183
# 科技查新报告
查新项目名称  随钻测控仪器方位伽马成像关键技术
委托人  ${PAYER}
查新机构  ${PROVIDER}
查新完成日期  2025年07月09日`,
    `
一、查新点
1.采用双探测器差分结构的方位伽马成像方法
二、文献检索范围及检索策略
检索国内外专利、期刊、学位论文、会议文献与标准数据库共14个。
三、检索结果
按上述检索范围和策略，共检出相关文献37篇。`,
    `
四、查新结论
综上所述，国内外未见与查新点所述特征相同的文献报道，本项目具有新颖性。
查新员：郁青岚        审核员：柏闻舟`,
  ],
};

const ACCEPTANCE: Bundle = {
  kind: 'result',
  pages: [
    `
# 技术服务项目验收单
编号：YS-2025-031
项目名称  加药装置关键部件检测
合同编号  HYD-2025-0316      验收日期  2025年7月1日
委托方（甲方）  ${PAYER}
受托方（乙方）  ${PROVIDER}
验收结论  合格`,
  ],
};

const CERTIFICATE: Bundle = {
  kind: 'eligibility',
  pages: [
    `
# 高新技术企业证书
企业名称：${PAYER}
证书编号：GR202365000321
发证时间：2023年11月6日      有效期：三年
批准机关：新疆维吾尔自治区科学技术厅`,
  ],
};

const CREDIT: Bundle = {
  kind: 'credit-report',
  pages: [
    `
报告编号：XY-2025-0901
# 企业综合信用评价报告
企业名称  ${PAYER}
信用等级  A      报告日期  2025-05-22
评价机构  新疆信砾企业征信有限公司
有效期  2025-05-22 至 2026-05-21
- 1 -`,
    `
二、评价依据
依据企业公开的登记、纳税、司法与经营信息综合评定。
三、等级说明
信用等级由高到低分为 AAA、AA、A、BBB、BB、B、CCC、CC、C、D。
- 2 -`,
  ],
};

const LICENCE: Bundle = {
  kind: 'licence',
  pages: [
    `
# 营业执照
统一社会信用代码  91650203MA7TEXT15R
名 称  ${PAYER}      注册资本  伍佰万元整
法定代表人  阮砺川      成立日期  2017年05月12日
住 所  新疆克拉玛依市克拉玛依区友谊路90号
经营范围  石油钻采装备研发；技术服务。`,
  ],
};

const STATEMENT: Bundle = {
  kind: 'other',
  pages: [
    `
# 关于服务进展的情况说明
区科学技术局：
我公司于今年三月委托服务机构开展加药装置的研究工作，目前进展顺利。
特此说明。
                                   ${PAYER}
                                   2025年11月10日`,
  ],
};

const SEPARATORS: readonly Bundle[] = ['附件3', '发票', '分隔页', '附件二 服务合同', '四、付款凭证'].map(
  (text): Bundle => ({ kind: null, pages: [`\n\n\n# ${text}`] }),
);
const BLANK: Bundle = { kind: null, pages: [''] };

export const BUNDLES: readonly Bundle[] = [
  FORM,
  LONG_FORM,
  CONTRACT_NUMBERED,
  CONTRACT_PLAIN,
  CONTRACT_FOOTED,
  ONE_INVOICE,
  TWO_INVOICES,
  ONE_SLIP,
  TWO_SLIPS,
  REPORT,
  SEARCH_REPORT,
  ACCEPTANCE,
  CERTIFICATE,
  CREDIT,
  LICENCE,
  STATEMENT,
  ...SEPARATORS,
  BLANK,
];
