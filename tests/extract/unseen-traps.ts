/** Papers on which the nearest value is the wrong one. */
import { PAYER, PAYER_ID, PROVIDER, PROVIDER_ID, type Unseen } from './unseen.ts';

export const TRAPS: readonly Unseen[] = [
  {
    name: 'a date that was left out does not take the date of the next label',
    drawing: `
# 技术服务合同
合同编号：              登记编号：2025-0077
甲方：${PAYER}
乙方：${PROVIDER}
签订日期：              生效日期：2025年2月1日
甲方委托乙方进行岩心分析，合同总价为人民币20,000.00元。`,
    kind: 'contract',
    facts: { payer: PAYER, provider: PROVIDER, contractAmount: '20000.00', partyA: PAYER, partyB: PROVIDER },
    never: ['signDate', 'contractNumber'],
  },
  {
    name: 'the total in 万元 under a heading that says so',
    drawing: `
# 委托试验合同
委托方：${PAYER}
受托方：${PROVIDER}
单位：万元
序号   项目        金额
1      配方筛选    6.50
2      中试        12.00
合计金额           18.50
签订日期：2025-03-01`,
    kind: 'contract',
    facts: { payer: PAYER, provider: PROVIDER, signDate: '2025-03-01' },
    also: { partyA: PAYER, partyB: PROVIDER },
    checked: ['contractAmount'],
  },
  {
    name: 'a claim in 万元 under a heading that says so',
    drawing: `
# 科技创新服务券兑现申请表
金额单位：万元                     填报日期：2025-10-08
申请单位名称   ${PAYER}
申请兑现金额   3.50`,
    kind: 'application-form',
    facts: { applicant: PAYER, submittedOn: '2025-10-08' },
    checked: ['requestedAmount'],
  },
  {
    name: 'what was claimed before is not what is claimed now; the provider has an id too',
    drawing: `
# 创新服务券兑现申请表
申请单位名称   ${PAYER}
统一社会信用代码   ${PAYER_ID}
本年度已兑现金额（元）   12,000.00
申请兑现金额（元）   24,800.00
服务机构名称   ${PROVIDER}
统一社会信用代码   ${PROVIDER_ID}
申请日期   2025年10月8日`,
    kind: 'application-form',
    facts: { applicant: PAYER, requestedAmount: '24800.00', submittedOn: '2025-10-08', taxId: PAYER_ID },
  },
  {
    name: 'an estimate is never sure',
    drawing: `
# 检测服务合同
甲方（委托方）：${PAYER}
乙方（检测方）：${PROVIDER}
合同金额暂定为人民币40,000.00元，以实际检测数量结算。
签订日期：2025-02-03`,
    kind: 'contract',
    facts: { payer: PAYER, provider: PROVIDER },
    also: { partyA: PAYER, partyB: PROVIDER, signDate: '2025-02-03' },
    checked: ['contractAmount'],
  },
  {
    name: 'payments by year and by stage are not the total',
    drawing: `
# 技术服务合同
甲方：${PAYER}
乙方：${PROVIDER}
甲方委托乙方进行三年期油藏监测。
服务费第一年50,000.00元，第二年60,000.00元，第三年70,000.00元。
合同总价分三次支付，首次支付60,000.00元。
签订日期：2025-06-06`,
    kind: 'contract',
    facts: { payer: PAYER, provider: PROVIDER, signDate: '2025-06-06' },
    also: { partyA: PAYER, partyB: PROVIDER },
    checked: ['contractAmount'],
  },
  {
    name: 'tax credit is not the credit grade',
    drawing: `
# 企业综合信用评价报告
企业名称：${PAYER}
纳税信用等级：A
海关信用等级：B
综合信用评价等级：CCC
评价机构：克拉玛依诚渡信用评价有限公司
报告日期：2025-04-04`,
    kind: 'credit-report',
    facts: { subject: PAYER, grade: 'CCC', issuer: '克拉玛依诚渡信用评价有限公司', issueDate: '2025-04-04' },
  },
  {
    name: 'an account of twenty digits on an invoice without number is not its number',
    drawing: `
电子发票（普通发票）                发票号码：
                                    开票日期：2025年07月21日
名称：${PAYER}        名称：${PROVIDER}
统一社会信用代码/纳税人识别号：${PAYER_ID}   统一社会信用代码/纳税人识别号：${PROVIDER_ID}
销方开户银行:昆仑银行; 银行账号:65001000000000000456
项目名称   规格型号   单 位   数 量   单 价   金 额   税率/征收率   税 额
*研发和技术服务*检测费   项   1   9433.96   9433.96   6%   566.04
合 计                          ¥9433.96               ¥566.04
价税合计（大写）  壹万圆整        （小写）¥10000.00`,
    kind: 'invoice',
    facts: { totalAmount: '10000.00', issueDate: '2025-07-21' },
    also: {
      buyerName: PAYER,
      sellerName: PROVIDER,
      buyerTaxId: PAYER_ID,
      sellerTaxId: PROVIDER_ID,
      amountExclTax: '9433.96',
      taxAmount: '566.04',
    },
    checked: ['invoiceNumber'],
  },
  {
    name: 'the seller stands left of the buyer where the labels say so',
    drawing: `
电子发票（普通发票）                发票号码：25652000000012345671
                                    开票日期：2025年07月21日
销售方名称：${PROVIDER}        购买方名称：${PAYER}
合 计                          ¥9433.96               ¥566.04
价税合计（大写）  壹万圆整        （小写）¥10000.00`,
    kind: 'invoice',
    facts: {
      totalAmount: '10000.00',
      buyerName: PAYER,
      sellerName: PROVIDER,
      invoiceNumber: '25652000000012345671',
      issueDate: '2025-07-21',
    },
    also: { amountExclTax: '9433.96', taxAmount: '566.04' },
  },
  {
    name: 'a slip whose payer was left out has no payer',
    drawing: `
# 客户收款回单
回单编号：7722001          打印日期：2025-11-01
付款人户名：              收款人户名：${PROVIDER}
付款人账号：              收款人账号：107655432198
金额（小写）：5,000.00     金额（大写）：伍仟元整
记账日期：2025-08-02`,
    kind: 'payment',
    facts: {
      payee: PROVIDER,
      paidAmount: '5000.00',
      paidDate: '2025-08-02',
      payeeAccount: '107655432198',
      receiptNumber: '7722001',
    },
    never: ['payer', 'payerAccount'],
  },
  {
    name: 'the payee stands left of the payer where the labels say so',
    drawing: `
# 电子转账凭证
收款人：${PROVIDER}        付款人：${PAYER}
收款账号：107655432198                   付款账号：6510020188990011
转账金额：¥5,000.00                      手续费：¥2.00
交易时间：2025-08-02 11:02:03`,
    kind: 'payment',
    facts: {
      payer: PAYER,
      payee: PROVIDER,
      paidAmount: '5000.00',
      paidDate: '2025-08-02',
      payeeAccount: '107655432198',
      payerAccount: '6510020188990011',
    },
  },
  {
    name: 'dates of sampling and testing are not the date of the report',
    drawing: `
# 检测报告
报告编号：JC2025-118
委托单位：${PAYER}
检测单位：${PROVIDER}
采样日期：2025-05-01      检测日期：2025-05-03
报告打印日期：2025-11-11`,
    kind: 'result',
    facts: { reportNumber: 'JC2025-118', client: PAYER, performer: PROVIDER },
    checked: ['issueDate'],
  },
  {
    name: 'blocks of 甲方 and 乙方 side by side, labels without names in the same words',
    drawing: `
# 联合研发协议
协议编号：LH-25-01
甲方：                                       乙方：
单位名称：${PROVIDER}       单位名称：${PAYER}
统一社会信用代码：${PROVIDER_ID}       统一社会信用代码：${PAYER_ID}
乙方委托甲方开展泵效测试，乙方应向甲方支付合同总价人民币玖仟元整（￥9,000.00）。
签订日期：2025-04-30`,
    kind: 'contract',
    facts: {
      contractAmount: '9000.00',
      signDate: '2025-04-30',
      contractNumber: 'LH-25-01',
      partyATaxId: PROVIDER_ID,
      partyBTaxId: PAYER_ID,
    },
    also: { partyA: PROVIDER, partyB: PAYER, payer: PAYER, provider: PROVIDER },
  },
  {
    name: 'a form of the contract kind that was never filled in',
    drawing: `
# 技术服务合同
合同编号：__________
甲方：______________        乙方：______________
合同总价：人民币____万元整（￥________）
签订日期：    年    月    日`,
    kind: 'contract',
    facts: {},
    never: ['partyA', 'partyB', 'contractAmount', 'signDate', 'contractNumber', 'payer', 'provider'],
  },
  {
    name: 'words and digits that differ are never sure',
    drawing: `
# 专利代理合同
委托人：${PAYER}
受托人：${PROVIDER}
代理费共计人民币壹万贰仟元整（￥21,000.00）。
签订日期：2025-03-03`,
    kind: 'contract',
    facts: { payer: PAYER, provider: PROVIDER, signDate: '2025-03-03' },
    also: { partyA: PAYER, partyB: PROVIDER },
    checked: ['contractAmount'],
  },
  {
    name: 'names of shops, products and branches are not the parties of a slip',
    drawing: `
# 支付业务回单
回单编号：ZF20250809001
商户名称：克拉玛依市友谊路便利店
产品名称：企业网银转账
付款人名称：${PAYER}
收款人名称：${PROVIDER}
开户行名称：中国银行乌鲁木齐支行
交易金额：5,000.00          交易日期：2025-08-09
客户经理户名：柳如是`,
    kind: 'payment',
    facts: {
      payer: PAYER,
      payee: PROVIDER,
      paidAmount: '5000.00',
      paidDate: '2025-08-09',
      receiptNumber: 'ZF20250809001',
    },
  },
  {
    name: 'who drew up and who checked a contract are not its parties; the first party signs later than the second',
    drawing: `
# 知识产权服务合同
合同编号：ZS-2025-004
甲方（委托方）：${PAYER}
乙方（服务方）：${PROVIDER}
合同起草单位：克拉玛依市某某律师事务所
1. 乙方为甲方提供专利导航，服务费总额为人民币66,000.00元（陆万陆仟元整）。
2. 甲方逾期付款的，按未付金额的0.5‰支付违约金，最高不超过3,300.00元。
甲方（盖章）                     乙方（盖章）
签订日期：2025年5月29日          签订日期：2025年5月27日`,
    kind: 'contract',
    facts: {
      payer: PAYER,
      provider: PROVIDER,
      partyA: PAYER,
      partyB: PROVIDER,
      contractAmount: '66000.00',
      contractNumber: 'ZS-2025-004',
    },
    checked: ['signDate'],
  },
];
