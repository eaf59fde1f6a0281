/**
 * Papers of enterprises and agencies that write their own forms: units in labels, codes behind names, roles in
 * brackets, signatures instead of labels.
 */
import { PAYER, PAYER_ID, PROVIDER, PROVIDER_ID, type Unseen } from './unseen.ts';

export const WORDINGS: readonly Unseen[] = [
  {
    name: 'parties as heads of two columns, the fee in the sum of a table',
    drawing: `
# 专利代理服务合同
合同号 QW25-077                    签订日期 2025/03/13
客户                               代理机构
名称  ${PAYER}      名称  ${PROVIDER}
信用代码  ${PAYER_ID}      信用代码  ${PROVIDER_ID}
1. 代理事项：撰写专利申请文件并提交国家知识产权局。
序号   事项                          数量   代理费（元）
1      一种阀门发明专利申请代理      1      18,000.00
2      检索分析                      1      6,000.00
合计（人民币大写）贰万肆仟元整               24,000.00
2. 官费由客户另行承担，不在上述代理费之内。
3. 服务期限自2025年3月23日起至2025年9月30日止。`,
    kind: 'contract',
    facts: {
      contractNumber: 'QW25-077',
      payer: PAYER,
      provider: PROVIDER,
      partyA: PAYER,
      partyB: PROVIDER,
      contractAmount: '24000.00',
      signDate: '2025-03-13',
      startDate: '2025-03-23',
      endDate: '2025-09-30',
    },
    also: { partyATaxId: PAYER_ID, partyBTaxId: PROVIDER_ID },
  },
  {
    name: 'the total in 万元 by its label, an unsigned number behind it',
    drawing: `
# 技术咨询合同
合同编号：ZX-2025-118
委托人：${PAYER}
受托人：${PROVIDER}
咨询费总额（万元）：4.72
合同总价（万元）：4.72（大写：肆万柒仟贰佰元整）
签约日期：2025年5月6日`,
    kind: 'contract',
    facts: {
      contractNumber: 'ZX-2025-118',
      payer: PAYER,
      provider: PROVIDER,
      contractAmount: '47200.00',
      signDate: '2025-05-06',
    },
    also: { partyA: PAYER, partyB: PROVIDER },
  },
  {
    name: 'the day of signing stands only in the sentence that begins it',
    drawing: `
# 技术服务协议
协议编号：XY-2025-31
本协议由以下双方于2025年6月11日在克拉玛依市签订：
甲方：${PAYER}（以下简称“甲方”）
乙方：${PROVIDER}（以下简称“乙方”）
一、甲方委托乙方开展注汽管线壁厚检测，检测费共计人民币38,000元（叁万捌仟元整）。
二、乙方应于2025年8月30日前交付检测报告。
三、协议自双方盖章之日起生效。`,
    kind: 'contract',
    facts: {
      contractNumber: 'XY-2025-31',
      partyA: PAYER,
      partyB: PROVIDER,
      payer: PAYER,
      provider: PROVIDER,
      contractAmount: '38000.00',
      signDate: '2025-06-11',
    },
  },
  {
    name: 'a clause stands where the party should',
    drawing: `
# 技术服务合同
甲方：1.保密内容包括技术资料
乙方：1．
合同总价为人民币叁万元整（¥30,000.00）。`,
    kind: 'contract',
    facts: { contractAmount: '30000.00' },
    never: ['partyA', 'partyB'],
  },
  {
    name: 'a partnership in brackets and an English name',
    drawing: `
# 审计业务约定书
约定书编号：SJ-2025-009
甲方（委托方）：${PAYER}
乙方（受托方）：克拉玛依临溪会计师事务所（普通合伙）
审计费总额为人民币壹万贰仟元整（¥12,000.00）。
签订日期：2025年4月2日`,
    kind: 'contract',
    facts: {
      partyA: PAYER,
      partyB: '克拉玛依临溪会计师事务所（普通合伙）',
      payer: PAYER,
      provider: '克拉玛依临溪会计师事务所（普通合伙）',
      contractAmount: '12000.00',
      signDate: '2025-04-02',
    },
    also: { contractNumber: 'SJ-2025-009' },
  },
  {
    name: 'credit report whose issuer stands in the sentence and the signature',
    drawing: `
# 企业综合信用评价报告
评价对象：${PAYER}（${PAYER_ID}）
新疆衡鉴信用评估有限公司对上述企业的经营、财务、履约情况进行了综合评价，评定其综合信用
等级为 B 级。等级设置：A、B、C、D四级。
出具日期：2025年8月4日      有效期：自出具之日起一年
新疆衡鉴信用评估有限公司`,
    kind: 'credit-report',
    facts: { subject: PAYER, grade: 'B', issuer: '新疆衡鉴信用评估有限公司', issueDate: '2025-08-04' },
  },
  {
    name: 'credit report that only its seal line names',
    drawing: `
# 信用等级评定报告
报告编号：PJ-2025-0771
被评价企业：${PAYER}
统一社会信用代码：${PAYER_ID}
经综合评定，该企业信用等级：AA
报告日期：2025年7月1日
报告有效期：2025年7月1日至2026年6月30日
新疆衡鉴信用评估有限公司（盖章）`,
    kind: 'credit-report',
    facts: {
      subject: PAYER,
      grade: 'AA',
      issuer: '新疆衡鉴信用评估有限公司',
      issueDate: '2025-07-01',
      validUntil: '2026-06-30',
    },
    checked: ['issuer'],
  },
  {
    name: 'claim in 万元 by its label',
    drawing: `
# 克拉玛依区创新券兑付申请书
申请单位：${PAYER}
社会信用代码：${PAYER_ID}
申请兑付金额（万元）：0.96
收款账户：991902000110803（招商银行克拉玛依分行）
经办人：易知秋                填表日期：2025.11.13`,
    kind: 'application-form',
    facts: {
      applicant: PAYER,
      taxId: PAYER_ID,
      requestedAmount: '9600.00',
      submittedOn: '2025-11-13',
      contact: '易知秋',
    },
    also: { bankAccount: '991902000110803' },
  },
  {
    name: 'claim that the label calls 万元 and the number calls 元: nobody is sure',
    drawing: `
# 创新券兑现申请表
申请单位：${PAYER}
申请兑现金额（万元）：¥9,600.00
申请日期：2025年11月13日`,
    kind: 'application-form',
    facts: { applicant: PAYER, submittedOn: '2025-11-13' },
    checked: ['requestedAmount'],
  },
  {
    name: 'notice of entry into the list',
    drawing: `
# 科技型中小企业入库登记编号通知
${PAYER}：
根据《科技型中小企业评价办法》，你单位已入库登记为科技型中小企业。
入库登记编号：202565020308001125
登记日期：2025-04-15
有效期至：2025-12-31
新疆维吾尔自治区科学技术厅`,
    kind: 'eligibility',
    facts: {
      certificateKind: '科技型中小企业',
      certificateNumber: '202565020308001125',
      holder: PAYER,
      issueDate: '2025-04-15',
      validUntil: '2025-12-31',
    },
  },
  {
    name: 'sheet that confirms delivery in a sentence',
    drawing: `
# 技术咨询成果交付确认单
合同编号：LX-2025-176
${PROVIDER}（服务方）已于2025年6月6日向${PAYER}（委托方）交付《压裂液配方》咨询报告一份，委托方确认收到。
报告编号：R-2025-3315
委托方签收：易知秋                日期：2025年6月6日`,
    kind: 'result',
    facts: {
      client: PAYER,
      performer: PROVIDER,
      issueDate: '2025-06-06',
      reportNumber: 'R-2025-3315',
      contractNumber: 'LX-2025-176',
    },
  },
  {
    name: 'acceptance report with 承担方',
    drawing: `
# 项目验收报告
项目名称  智能配汽控制软件研发
合同编号  YTY/2025/148
委托方  ${PAYER}      承担方  ${PROVIDER}
验收日期  2025年6月2日          验收方式  会议验收
验收意见：${PROVIDER}按合同约定完成了全部工作，同意通过验收。
委托方（盖章）：                  承担方（盖章）：`,
    kind: 'result',
    facts: { client: PAYER, performer: PROVIDER, issueDate: '2025-06-02', contractNumber: 'YTY/2025/148' },
  },
  {
    name: 'slip of a wallet of a bank: 付款方 and 收款方 as headings over their lines',
    drawing: `
# 客户回单
回单编号：HD20250830001177                        交易日期：2025-08-30
付款方                                            收款方
户名：${PAYER}              户名：${PROVIDER}
账号：88000012345678                              账号：65001000000000000456
开户行：昆仑银行克拉玛依分行                      开户行：中国建设银行乌鲁木齐支行
金额（小写）：CNY 47,200.00                       金额（大写）：人民币肆万柒仟贰佰元整
用途：技术咨询费                                  交易流水号：7700120300456`,
    kind: 'payment',
    facts: {
      payer: PAYER,
      payee: PROVIDER,
      payerAccount: '88000012345678',
      payeeAccount: '65001000000000000456',
      paidAmount: '47200.00',
      paidDate: '2025-08-30',
      transactionNumber: '7700120300456',
    },
    also: { receiptNumber: 'HD20250830001177' },
  },
  {
    name: 'slip with columns 项目 and 内容, one row a field',
    drawing: `
# 付款回单
付款账户名          ${PAYER}
付款账号            88000012345678
收款账户名          ${PROVIDER}
收款账号            65001000000000000456
转账金额            47,200.00 元
大写金额            肆万柒仟贰佰元整
交易时间            2025-08-30 15:07:22
流水号              7700120300457
附言                咨询费`,
    kind: 'payment',
    facts: {
      payer: PAYER,
      payee: PROVIDER,
      payerAccount: '88000012345678',
      payeeAccount: '65001000000000000456',
      paidAmount: '47200.00',
      paidDate: '2025-08-30',
      transactionNumber: '7700120300457',
    },
  },
  {
    name: 'invoice whose sum row lost its label',
    drawing: `
                   电子发票（增值税专用发票）          发票号码：25652000000031415926
                                                       开票日期：2025年07月21日
名称：${PAYER}              名称：${PROVIDER}
统一社会信用代码/纳税人识别号：${PAYER_ID}    统一社会信用代码/纳税人识别号：${PROVIDER_ID}
项目名称                  规格型号   单 位   数 量   单 价      金 额       税率/征收率   税 额
*鉴证咨询服务*咨询费                 项      1       44528.30   44528.30    6%            2671.70
                                                                ¥44528.30                 ¥2671.70
价税合计（大写）     肆万柒仟贰佰圆整                     （小写）¥47200.00`,
    kind: 'invoice',
    facts: {
      invoiceNumber: '25652000000031415926',
      totalAmount: '47200.00',
      amountExclTax: '44528.30',
      taxAmount: '2671.70',
    },
    also: {
      issueDate: '2025-07-21',
      buyerName: PAYER,
      sellerName: PROVIDER,
      buyerTaxId: PAYER_ID,
      sellerTaxId: PROVIDER_ID,
    },
  },
  {
    name: 'invoice without a sum row: the columns of the one item say it',
    drawing: `
                   电子发票（普通发票）                发票号码：25652000000027182818
                                                       开票日期：2025年07月21日
名称：${PAYER}              名称：${PROVIDER}
统一社会信用代码/纳税人识别号：${PAYER_ID}    统一社会信用代码/纳税人识别号：${PROVIDER_ID}
项目名称                  规格型号   单 位   数 量   单 价      金 额       税率/征收率   税 额
*鉴证咨询服务*咨询费                 项      1       44528.30   44528.30    6%            2671.70
价税合计（大写）     肆万柒仟贰佰圆整                     （小写）¥47200.00`,
    kind: 'invoice',
    facts: { totalAmount: '47200.00', amountExclTax: '44528.30', taxAmount: '2671.70' },
    also: {
      invoiceNumber: '25652000000027182818',
      issueDate: '2025-07-21',
      buyerName: PAYER,
      sellerName: PROVIDER,
      buyerTaxId: PAYER_ID,
      sellerTaxId: PROVIDER_ID,
    },
  },
  {
    name: 'test report with names and codes and a report day in Chinese numerals',
    drawing: `
# 检 测 报 告
报告编号：HYD-BG-2025-0588
样品名称：注汽管线
委托单位：${PAYER}（${PAYER_ID}）
检测单位：${PROVIDER}
检测日期：2025年7月2日至2025年7月4日
检测结论：所检项目符合要求。
编制：甘棠    审核：秦川    批准：陆离
签发日期：二〇二五年七月十日`,
    kind: 'result',
    facts: { reportNumber: 'HYD-BG-2025-0588', client: PAYER, performer: PROVIDER, issueDate: '2025-07-10' },
  },
  {
    name: 'licence in one column with blanks inside its labels',
    drawing: `
# 营业执照
统一社会信用代码  ${PAYER_ID}
名      称  ${PAYER}
类      型  有限责任公司
住      所  新疆克拉玛依市克拉玛依区友谊路90号
法定代表人  白简
注册资本  伍佰万元整
成立日期  2016年05月12日
登记机关
2023年08月01日`,
    kind: 'licence',
    facts: {
      name: PAYER,
      taxId: PAYER_ID,
      address: '新疆克拉玛依市克拉玛依区友谊路90号',
      legalRepresentative: '白简',
      establishedDate: '2016-05-12',
    },
  },
  {
    name: 'credit certificate: who it is for stands in a sentence, the grade behind 为',
    drawing: `
# 企业综合信用等级证书
证书编号：ZS2025-0098
兹证明 ${PAYER}
经综合评定，信用等级为：C 级
发证机构：新疆衡鉴信用评估有限公司
颁发日期：2025年5月20日
有效期至：2026年5月19日`,
    kind: 'credit-report',
    facts: {
      subject: PAYER,
      grade: 'C',
      issuer: '新疆衡鉴信用评估有限公司',
      issueDate: '2025-05-20',
      validUntil: '2026-05-19',
    },
  },
  {
    name: 'the cover of a test report that the laboratory signs with its name alone',
    drawing: `
# 检 验 检 测 报 告
No: HYD25-0417
产品名称  压力变送器
受检单位  ${PAYER}
委托单位  ${PAYER}
检验类别  委托检验
${PROVIDER}`,
    kind: 'result',
    facts: { reportNumber: 'HYD25-0417', client: PAYER, performer: PROVIDER },
    checked: ['performer'],
  },
  {
    name: 'form with a telephone behind the name and the provider beside the applicant',
    drawing: `
# 克拉玛依市科技创新券兑现申请表
企业名称  ${PAYER}
统一社会信用代码  ${PAYER_ID}      所属领域  装备制造
联系人及电话  易知秋 13900000000
服务机构名称  ${PROVIDER}      机构统一社会信用代码  ${PROVIDER_ID}
合同金额（元）  28,500.00      已支付金额（元）  28,500.00
申请兑现金额（元）  11,400.00
（盖章）      2025年11月12日`,
    kind: 'application-form',
    facts: {
      applicant: PAYER,
      taxId: PAYER_ID,
      contact: '易知秋',
      requestedAmount: '11400.00',
      submittedOn: '2025-11-12',
    },
  },
  {
    name: 'a search commission: the fee by its own word, both sides dated in one row',
    drawing: `
# 科技查新委托合同
委托人（甲方）：${PAYER}
受托人（乙方）：新疆科技情报查新中心
查新项目名称：井口测温装置
查新费：人民币 2000 元 大写：贰仟元整
委托人签章：                    受托人签章：
2025年5月8日                    2025年5月9日`,
    kind: 'contract',
    facts: { payer: PAYER, provider: '新疆科技情报查新中心', contractAmount: '2000.00' },
    also: { partyA: PAYER, partyB: '新疆科技情报查新中心', signDate: ['2025-05-08', '2025-05-09'] },
    checked: ['signDate'],
  },
  {
    name: 'goods and service in one table: its heads are no names, the guarantee is no total',
    drawing: `
# 设备采购及技术服务合同
买方：${PAYER}
卖方：${PROVIDER}
序号 名称 数量 单价（元） 总价（元）
1 传感器 10 3,000.00 30,000.00
2 技术服务 1 20,000.00 20,000.00
合计      50,000.00
合同总价（含税）：¥50,000.00 元，大写：伍万元整。
质保金为合同总价的5%，即2,500.00元。
签约日期：2025-06-01`,
    kind: 'contract',
    facts: {
      partyA: PAYER,
      partyB: PROVIDER,
      payer: PAYER,
      provider: PROVIDER,
      contractAmount: '50000.00',
      signDate: '2025-06-01',
    },
  },
  {
    name: 'a supplement on the same paper changes the total: nobody is sure of either',
    drawing: `
# 技术服务合同
合同编号：JS-2025-077
甲方：${PAYER}
乙方：${PROVIDER}
二、合同金额：人民币 3.6 万元（大写：叁万陆仟元整），不含税金额33,962.26元，税额2,037.74元。
签订日期：2025年5月20日
补充约定：双方协商一致，将原合同金额由36,000.00元调整为40,000.00元。`,
    kind: 'contract',
    facts: { contractNumber: 'JS-2025-077', partyA: PAYER, partyB: PROVIDER, signDate: '2025-05-20' },
    checked: ['contractAmount'],
  },
  {
    name: 'an entrance fee and a share of sales: what is paid in the end is open',
    drawing: `
# 成果转化技术转让合同
让与方：${PROVIDER}
受让方：${PAYER}
转让费采用入门费加提成：入门费人民币贰万元整（¥20,000.00），提成按销售额的3%计算。
签署日期：2025.5.20`,
    kind: 'contract',
    facts: { partyA: PAYER, partyB: PROVIDER, payer: PAYER, provider: PROVIDER, signDate: '2025-05-20' },
    checked: ['contractAmount'],
  },
  {
    name: 'the commission sheet of a laboratory is its contract',
    drawing: `
# 检测委托单
委托单编号：WT-2025-0415
委托单位  ${PAYER}
样品名称  原油      样品数量  3
检测项目  含水率、密度
检测费用（元）  1,800.00
承检单位  ${PROVIDER}
委托日期  2025-04-15      预计完成日期  2025-04-25
委托人签字：易知秋      受理人签字：甘棠`,
    kind: 'contract',
    facts: {
      contractNumber: 'WT-2025-0415',
      payer: PAYER,
      provider: PROVIDER,
      contractAmount: '1800.00',
      signDate: '2025-04-15',
    },
    also: { partyA: PAYER, partyB: PROVIDER },
  },
  {
    name: 'a guarantee: nobody is sure whether its fee or what is guaranteed is the total',
    drawing: `
# 科技金融服务协议
甲方（服务机构）：${PROVIDER}
乙方（企业）：${PAYER}
1、甲方为乙方提供融资担保服务，担保金额为人民币伍佰万元整（¥5,000,000.00）。
2、担保费率为1.2%，担保费为人民币陆万元整（¥60,000.00），乙方于放款当日支付甲方。
签订时间：2025年2月26日`,
    kind: 'contract',
    facts: {
      partyA: PROVIDER,
      partyB: PAYER,
      payer: PAYER,
      provider: PROVIDER,
      signDate: '2025-02-26',
    },
    // What is guaranteed or its fee: a person decides.
    checked: ['contractAmount'],
  },
];
