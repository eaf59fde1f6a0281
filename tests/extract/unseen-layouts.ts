/**
 * Papers in the roles of the Civil Code's technology contracts, in two languages, with labels over their values, and
 * with cells so narrow that names, codes and labels are broken.
 */
import { PAYER, PAYER_ID, PROVIDER, PROVIDER_ID, type Unseen } from './unseen.ts';

const [PAYER_CUT, PAYER_REST] = [PAYER.slice(0, -3), PAYER.slice(-3)];
const [PROVIDER_CUT, PROVIDER_REST] = [PROVIDER.slice(0, -2), PROVIDER.slice(-2)];

export const LAYOUTS: readonly Unseen[] = [
  {
    name: 'patent licence: the licensee pays, the number of registration is not the number of the contract',
    drawing: `
# 专利实施许可合同
合同登记编号：2025650000111222
许可人（甲方）：${PROVIDER}
被许可人（乙方）：${PAYER}
签订日期：2025年4月22日
一、许可使用费总额为人民币玖万陆仟元整（￥96,000.00），分两期支付，首期6万元。
二、本合同自2025年4月22日起至2028年4月21日止有效。`,
    kind: 'contract',
    facts: {
      partyA: PROVIDER,
      partyB: PAYER,
      payer: PAYER,
      provider: PROVIDER,
      contractAmount: '96000.00',
      signDate: '2025-04-22',
      startDate: '2025-04-22',
      endDate: '2028-04-21',
    },
    checked: ['contractNumber'],
  },
  {
    name: 'transfer of a patent: 让与人 is called 甲方 in brackets',
    drawing: `
# 技术转让（专利权）合同
让与人：${PROVIDER}（以下简称甲方）
受让人：${PAYER}（以下简称乙方）
签订时间：2025年5月8日
一、转让费总额：人民币壹拾伍万元整（150000元），一次性支付。`,
    kind: 'contract',
    facts: {
      partyA: PROVIDER,
      partyB: PAYER,
      payer: PAYER,
      provider: PROVIDER,
      contractAmount: '150000.00',
      signDate: '2025-05-08',
    },
  },
  {
    name: 'adviser: labels over values that stand close, each party signs on its own day',
    drawing: `
# 知识产权顾问协议
编号                聘请方                           顾问方
GW25-0127           ${PAYER} ${PROVIDER}
1. 顾问费共计人民币24,000元（大写：贰万肆仟元整），每季度6,000元。
聘请方（章）：                      顾问方（章）：
2025年1月24日                       2025年1月26日`,
    kind: 'contract',
    facts: {
      contractNumber: 'GW25-0127',
      payer: PAYER,
      provider: PROVIDER,
      contractAmount: '24000.00',
      signDate: '2025-01-26',
    },
    also: { partyA: PAYER, partyB: PROVIDER },
    checked: ['contractNumber', 'signDate'],
  },
  {
    name: 'a day of signing that a later signature contests',
    drawing: `
# 技术服务合同
合同编号：FW-2025-099
甲方：${PAYER}
乙方：${PROVIDER}
合同总价为人民币叁万元整（¥30,000.00）。
签订日期：2025年5月20日
甲方（盖章）：                      乙方（盖章）：
2025年5月21日                       2025年5月27日`,
    kind: 'contract',
    facts: { contractNumber: 'FW-2025-099', contractAmount: '30000.00', signDate: '2025-05-27' },
    also: { partyA: PAYER, partyB: PROVIDER },
    checked: ['signDate'],
  },
  {
    name: 'two languages: the parties stand under their labels',
    drawing: `
# TECHNICAL SERVICE AGREEMENT
              技术服务协议
Agreement No. 协议号：TS-25-0316
Client 委托方：                       Service Provider 服务商：
${PAYER}      ${PROVIDER}
Article 1 含税总金额 Total Amount：CNY 48,000.00（大写：人民币肆万捌仟元整）。
委托方（盖章）                        服务商（盖章）
Date日期：2025.03.16                  Date日期：2025.03.16`,
    kind: 'contract',
    facts: {
      contractNumber: 'TS-25-0316',
      payer: PAYER,
      provider: PROVIDER,
      contractAmount: '48000.00',
      signDate: '2025-03-16',
    },
    also: { partyA: PAYER, partyB: PROVIDER },
  },
  {
    name: 'form that orders a test, its number behind No.',
    drawing: `
# 检验检测委托书
                                             No. SZ2025-1180
委托单位全称        ${PAYER}
受理机构            ${PROVIDER}
检测费用（元）      2,700.00        大写    贰仟柒佰元整
委托人签名          祁连月          委托时间    2025-06-18`,
    kind: 'contract',
    facts: {
      contractNumber: 'SZ2025-1180',
      payer: PAYER,
      provider: PROVIDER,
      contractAmount: '2700.00',
      signDate: '2025-06-18',
    },
    also: { partyA: PAYER, partyB: PROVIDER },
  },
  {
    name: 'the contract that this one ends has a number, this one has none; a fee by its label in 万元',
    drawing: `
# 仪器设备租赁协议
出租方：${PROVIDER}
承租方：${PAYER}
原协议编号：YQ-2024-007
租金总额（万元）：2.40
签约日期：2025年2月25日`,
    kind: 'contract',
    facts: { payer: PAYER, provider: PROVIDER, signDate: '2025-02-25' },
    also: { partyA: PAYER, partyB: PROVIDER, contractAmount: '24000.00' },
    never: ['contractNumber'],
  },
  {
    name: 'cells that break a label and its bracket, and a name',
    drawing: `
# 技术服务合同
合同编号：TH-2025-019
甲方（受托    ${PROVIDER_CUT}
方）          ${PROVIDER_REST}
乙方（委托    ${PAYER_CUT}
方）          ${PAYER_REST}
甲方为乙方提供固井质量评价技术服务。
服务费总额为含税伍万零捌佰捌拾元整（¥50,880.00）。
签订日期：2025年5月20日`,
    kind: 'contract',
    facts: {
      contractNumber: 'TH-2025-019',
      partyA: PROVIDER,
      partyB: PAYER,
      payer: PAYER,
      provider: PROVIDER,
      contractAmount: '50880.00',
      signDate: '2025-05-20',
    },
  },
  {
    name: 'a number that a narrow cell cuts after its joint goes on below',
    drawing: `
# 技术服务合同
合同编号    FW-2025-
            018
甲方        ${PAYER}
乙方        ${PROVIDER}
合同总价    ¥30,000.00（叁万元整）`,
    kind: 'contract',
    facts: { contractNumber: 'FW-2025-018', partyA: PAYER, partyB: PROVIDER, contractAmount: '30000.00' },
  },
  {
    name: 'a number that ends with its joint and goes on nowhere is none',
    drawing: `
# 技术服务合同
合同编号    FW-2025-
甲方        ${PAYER}
乙方        ${PROVIDER}
合同总价    ¥30,000.00（叁万元整）`,
    kind: 'contract',
    facts: { partyA: PAYER, partyB: PROVIDER, contractAmount: '30000.00' },
    never: ['contractNumber'],
  },
  {
    name: 'a company whose branch is named in the next line of its cell: looked at',
    drawing: `
# 网上转账凭证
付方户名    ${PAYER}
收方户名    ${PROVIDER}
            塔河分公司
付方账号    60010154740001234
收方账号    60020154740005678
交易金额    50,880.00
交易日期    2025年10月30日`,
    kind: 'payment',
    facts: {
      payer: PAYER,
      payee: `${PROVIDER}塔河分公司`,
      paidAmount: '50880.00',
      paidDate: '2025-10-30',
      payerAccount: '60010154740001234',
      payeeAccount: '60020154740005678',
    },
    checked: ['payee'],
  },
  {
    name: 'slip of a credit union: 转账回执 with 汇款人',
    drawing: `
# 新疆农村信用社 转账回执
日期        2025年10月9日                               流水号      XJ2025100900781
汇款人      ${PAYER}          收款人      ${PROVIDER}
汇出账号    8120010120101                               收款账号    8120010120999
金额        人民币（大写）陆万肆仟元整  ￥64,000.00
用途        软件开发二期款`,
    kind: 'payment',
    facts: {
      payer: PAYER,
      payee: PROVIDER,
      paidAmount: '64000.00',
      paidDate: '2025-10-09',
      transactionNumber: 'XJ2025100900781',
      payerAccount: '8120010120101',
      payeeAccount: '8120010120999',
    },
  },
  {
    name: 'slip whose values stand under their heads, with the time of day',
    drawing: `
# 转账汇款电子回执
汇款金额            汇款时间                状态
CNY 24,000.00       2025-02-08 16:40:07     交易成功
付款账户                                收款账户
${PAYER}    ${PROVIDER}
991903888810301                         991905666610808
流水号：C0298ZZ00412QX7`,
    kind: 'payment',
    facts: {
      payer: PAYER,
      payee: PROVIDER,
      paidAmount: '24000.00',
      paidDate: '2025-02-08',
      transactionNumber: 'C0298ZZ00412QX7',
    },
    also: { payerAccount: '991903888810301', payeeAccount: '991905666610808' },
  },
  {
    name: 'slip whose narrow cells break 汇款人, 全称 and the names',
    drawing: `
# 汇款凭证（回单）
币别：人民币                2025年09月15日              流水号：650659023X7K00001
汇款 全 ${PAYER_CUT}  收款 全 ${PROVIDER_CUT}
人   称 ${PAYER_REST}                      人   称 ${PROVIDER_REST}
金额  （大写）叁万叁仟陆佰元整          （小写）33,600.00`,
    kind: 'payment',
    facts: {
      payer: PAYER,
      payee: PROVIDER,
      paidAmount: '33600.00',
      paidDate: '2025-09-15',
      transactionNumber: '650659023X7K00001',
    },
    checked: ['payer', 'payee', 'paidDate'],
  },
  {
    name: '数电票 whose cells break the names under their labels and the codes from theirs, columns so close that they read as one',
    drawing: `
# 电子发票（普通发票）
发票号码：25652000000012345671          开票日期：2025年09月11日
购 名称：${PAYER_CUT}    销 名称：${PROVIDER_CUT}
买 ${PAYER_REST}                                    售 ${PROVIDER_REST}
方 统一社会信用代码/纳税人识别号：           方 统一社会信用代码/纳税人识别号：
信 ${PAYER_ID}                        信 ${PROVIDER_ID}
项目名称               规格型号 单位 数量 单价     金额       税率/征收率   税额
*研发和技术服务*水质 返排 批 8 3773.585  30188.68 6%   1811.32
分析服务费
合 计                                              ¥30188.68                ¥1811.32
价税合计（大写）    叁万贰仟圆整         （小写）¥32000.00`,
    kind: 'invoice',
    facts: {
      invoiceNumber: '25652000000012345671',
      issueDate: '2025-09-11',
      buyerName: PAYER,
      sellerName: PROVIDER,
      buyerTaxId: PAYER_ID,
      sellerTaxId: PROVIDER_ID,
      amountExclTax: '30188.68',
      taxAmount: '1811.32',
      totalAmount: '32000.00',
    },
  },
  {
    name: 'a buyer without a code: neither the code of the seller nor the one in the remark is his',
    drawing: `
# 电子发票（普通发票）
发票号码：25652000000012345671          开票日期：2025年07月30日
名称：钟离秋（个人）                    名称：${PROVIDER}
统一社会信用代码/纳税人识别             统一社会信用代码/纳税人识别号：
号：                                    ${PROVIDER_ID}
项目名称               规格型号   单位   数量   单价     金额       税率/征收率   税额
*研发和技术服务*检测费            次     1      943.40   943.40     6%            56.60
合 计                                                    ¥943.40                  ¥56.60
价税合计（大写）    壹仟圆整             （小写）¥1000.00
备注                统一社会信用代码：${PAYER_ID}`,
    kind: 'invoice',
    facts: {
      invoiceNumber: '25652000000012345671',
      issueDate: '2025-07-30',
      sellerName: PROVIDER,
      amountExclTax: '943.40',
      taxAmount: '56.60',
      totalAmount: '1000.00',
    },
    checked: ['buyerName'],
    also: { sellerTaxId: PROVIDER_ID },
    never: ['buyerTaxId'],
  },
  {
    name: 'certificate of acceptance: the day of acceptance, not the day the work was done',
    drawing: `
# 技术成果验收证书
项目名称：井场视频巡检系统定制开发
合同编号：RJ2025-019
委托单位 Client：${PAYER}
完成单位：${PROVIDER}
完成日期：2025年11月20日
验收结论：通过验收。
验收日期：二〇二五年十一月二十八日`,
    kind: 'result',
    facts: { client: PAYER, performer: PROVIDER, issueDate: '2025-11-28', contractNumber: 'RJ2025-019' },
  },
  {
    name: 'sheet of results of a laboratory; the owner of the site is not the client',
    drawing: `
# 水质分析测试结果报告单
报告单号：HFSZ-2506-0118
建设单位：克拉玛依市惠民建设投资有限公司
送样单位：${PAYER}
分析单位：${PROVIDER}
收样日期：2025年6月18日      报告时间：2025年6月25日`,
    kind: 'result',
    facts: { reportNumber: 'HFSZ-2506-0118', client: PAYER, performer: PROVIDER, issueDate: '2025-06-25' },
  },
  {
    name: 'certificate with 认定时间',
    drawing: `
# 专精特新中小企业证书
企业名称：${PAYER}
证书编号：XJZJTX2024-0217
认定时间：2024年12月20日
有效期：2024年12月20日至2027年12月19日`,
    kind: 'eligibility',
    facts: { holder: PAYER, certificateNumber: 'XJZJTX2024-0217', issueDate: '2024-12-20', validUntil: '2027-12-19' },
    also: { certificateKind: '专精特新中小企业' },
  },
  {
    name: 'certificate of entry that is valid 至 a day',
    drawing: `
# 科技型中小企业入库登记证书
兹证明 ${PAYER}（统一社会信用代码：${PAYER_ID}）准予入库。
入库登记编号：202565020300009871
登记时间：2025年4月28日
有效期限：至2025年12月31日`,
    kind: 'eligibility',
    facts: {
      certificateKind: '科技型中小企业',
      holder: PAYER,
      certificateNumber: '202565020300009871',
      issueDate: '2025-04-28',
      validUntil: '2025-12-31',
    },
  },
  {
    name: 'certificate dated by its seal',
    drawing: `
# 创新型中小企业证书
${PAYER}：
经审核，认定你单位为创新型中小企业，有效期三年。
编号：CX650203-0088
                          新疆维吾尔自治区工业和信息化厅
                          2025年3月6日`,
    kind: 'eligibility',
    facts: { holder: PAYER, certificateNumber: 'CX650203-0088', issueDate: '2025-03-06' },
    also: { certificateKind: '创新型中小企业' },
    checked: ['issueDate'],
  },
  {
    name: 'parties in one line that wraps at the edge of the paper, the label of the second behind the first',
    drawing: `
# 知识产权代理委托合同
委托人（甲方）：${PAYER} 代理人（乙方）：克拉玛依简策知识产权代理事务
所（普通合伙）
合同编号：JC-ZL-2025-66
甲方应支付代理费合计8,500.00元（捌仟伍佰元整）。
签订日期：2025-03-05`,
    kind: 'contract',
    facts: {
      contractNumber: 'JC-ZL-2025-66',
      payer: PAYER,
      provider: '克拉玛依简策知识产权代理事务所（普通合伙）',
      contractAmount: '8500.00',
      signDate: '2025-03-05',
    },
    also: { partyA: PAYER, partyB: '克拉玛依简策知识产权代理事务所（普通合伙）' },
  },
  {
    name: 'roles that are called 甲方 and 乙方 in brackets before the names: the role is no party, two lines are no name',
    drawing: `
# 分析测试服务合同书
合同编码：TG2025第0415号
送检方（下称甲方）： ${PAYER}
测试方（下称乙方）： 克拉玛依市天工计量测试所
经友好协商，甲方委托乙方进行封隔器胶筒的高温高压性能测试。
一、测试费用：共计人民币叁万陆仟伍佰元整（￥36,500.00元）。
二、测试周期：2025年4月20日起至2025年6月20日止。`,
    kind: 'contract',
    facts: {
      contractNumber: 'TG2025第0415号',
      payer: PAYER,
      provider: '克拉玛依市天工计量测试所',
      contractAmount: '36500.00',
      startDate: '2025-04-20',
      endDate: '2025-06-20',
    },
    also: { partyA: PAYER, partyB: '克拉玛依市天工计量测试所' },
  },
  {
    name: 'supplement that names the number of its contract in a bracket',
    drawing: `
# 补充协议
甲方：${PAYER}
乙方：${PROVIDER}
鉴于双方签订《技术开发合同》（合同编号：WSKF-25-009），现就价款变更约定如下：
一、合同总额由125,000.00元调整为140,000.00元（壹拾肆万元整）。`,
    kind: 'contract',
    facts: { contractNumber: 'WSKF-25-009', partyA: PAYER, partyB: PROVIDER, contractAmount: '140000.00' },
  },
  {
    name: 'sentences on signing at the end of a paper that nobody dated',
    drawing: `
# 技术服务合同
合同编号：FW-2025-077
甲方：${PAYER}
乙方：${PROVIDER}
合同总价为人民币叁万元整（¥30,000.00）。
本合同自签字之日起至2026年5月1日止有效。
                            本合同一式四份，经双方签字盖章
后生效，有效期至2026年6月30日，期满后双方可以书面续签。
甲方（盖章）：                          乙方（盖章）：`,
    kind: 'contract',
    facts: { contractNumber: 'FW-2025-077', partyA: PAYER, partyB: PROVIDER, contractAmount: '30000.00' },
    also: { endDate: '2026-06-30' },
    never: ['signDate'],
  },
];
