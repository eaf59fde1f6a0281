/** Contracts in words and layouts that no template names as a whole. */
import { PAYER, PAYER_ID, PROVIDER, PROVIDER_ID, type Unseen } from './unseen.ts';

export const CONTRACTS: readonly Unseen[] = [
  {
    name: 'cover with 委托方 and 受托方, values to the right, dates per party',
    drawing: `
合同登记编号：2025650200000417
# 技术开发（委托）合同
项目名称：  高含蜡原油输送管道清蜡装置开发
委托方（甲方）：  ${PAYER}
受托方（乙方）：  ${PROVIDER}
签订时间：  2025年4月18日
签订地点：  克拉玛依市
有效期限：  2025年4月18日至2026年4月17日
第五条 甲方应支付研究开发经费和报酬，研究开发经费和报酬总额为人民币壹拾叁万伍仟元整（￥135000.00元）。
其中：（1）合同生效后支付40500.00元；（2）验收后支付94500.00元。
第六条 任何一方违约，应支付违约金5000.00元。
甲方：${PAYER}（盖章）      乙方：${PROVIDER}（盖章）
2025年4月18日             2025年4月18日`,
    kind: 'contract',
    facts: {
      payer: PAYER,
      provider: PROVIDER,
      partyA: PAYER,
      partyB: PROVIDER,
      contractAmount: '135000.00',
      signDate: '2025-04-18',
      startDate: '2025-04-18',
      endDate: '2026-04-17',
    },
    also: { contractNumber: '2025650200000417' },
  },
  {
    name: '供方 and 需方 side by side, the provider first, amounts in a table',
    drawing: `
# 工矿产品技术服务购销合同
合同编号：GX-25-0188                     签订日期：2025.03.21
供方：${PROVIDER}      需方：${PAYER}
税号：${PROVIDER_ID}              税号：${PAYER_ID}
序号  服务名称            单位   数量   单价（元）   金额（元）
1     原油组分分析        项     2      8,000.00     16,000.00
2     腐蚀产物分析        项     1      12,500.00    12,500.00
合计人民币（大写）：贰万捌仟伍佰元整            ￥28,500.00
交货期限：合同签订后45日内
结算方式：需方收到发票后30日内付清。
供方（盖章）                           需方（盖章）`,
    kind: 'contract',
    facts: {
      payer: PAYER,
      provider: PROVIDER,
      contractAmount: '28500.00',
      signDate: '2025-03-21',
      contractNumber: 'GX-25-0188',
    },
    also: { partyA: [PAYER, PROVIDER], partyB: [PAYER, PROVIDER], partyATaxId: PAYER_ID, partyBTaxId: PROVIDER_ID },
  },
  {
    name: '买方 and 卖方 in prose, tax excluded and included',
    drawing: `
# 软件测试服务协议
协议编号：RJ-2025-77
买方：${PAYER}
统一社会信用代码：${PAYER_ID}
卖方：${PROVIDER}
统一社会信用代码：${PROVIDER_ID}
一、服务内容：卖方为买方的巡检软件提供第三方测试。
二、费用：本协议不含税金额为人民币47,169.81元，税率6%，增值税税额2,830.19元，
含税总价为人民币50,000.00元（大写：伍万元整）。
三、本协议于2025年6月3日由双方在克拉玛依签订。
买方（公章）：                     卖方（公章）：`,
    kind: 'contract',
    facts: {
      payer: PAYER,
      provider: PROVIDER,
      contractAmount: '50000.00',
      signDate: '2025-06-03',
      contractNumber: 'RJ-2025-77',
    },
    also: { partyA: PAYER, partyB: PROVIDER, partyATaxId: PAYER_ID, partyBTaxId: PROVIDER_ID },
  },
  {
    name: 'order form of a laboratory: 送检单位 and 检测机构, cells under their labels',
    drawing: `
# 委托检测协议书
委托单编号：WT250611-03
送检单位                         检测机构
${PAYER}     ${PROVIDER}
联系人：牛望舒                   联系人：司徒岚
样品名称          数量           检测费（元）
缓蚀剂            3              4,800.00
阻垢剂            2              3,200.00
检测费合计                       8,000.00
大写金额：捌仟元整
委托日期：2025年6月11日
送检单位签字：                   检测机构盖章：`,
    kind: 'contract',
    facts: { payer: PAYER, provider: PROVIDER, contractAmount: '8000.00', contractNumber: 'WT250611-03' },
    also: { partyA: PAYER, partyB: PROVIDER, signDate: '2025-06-11' },
  },
  {
    name: 'the agency as 乙方, its fee apart from official fees',
    drawing: `
# 专利代理委托合同书
编号：ZLDL2025-0031
甲方（委托人）：${PAYER}
乙方（代理机构）：${PROVIDER}
1. 甲方委托乙方办理发明专利申请2件。
2. 代理费每件6,000.00元，代理费共计12,000.00元（大写壹万贰仟元整）。
3. 官费由乙方代收代付，预计3,500.00元，不计入代理费。
4. 甲方于签约后7日内向乙方支付代理费。
甲方盖章：                乙方盖章：
日期：2025年2月14日        日期：2025年2月17日`,
    kind: 'contract',
    facts: {
      payer: PAYER,
      provider: PROVIDER,
      partyA: PAYER,
      partyB: PROVIDER,
      contractAmount: '12000.00',
      contractNumber: 'ZLDL2025-0031',
    },
    checked: ['signDate'],
  },
  {
    name: 'bare 甲方 and 乙方, the provider is 甲方: who pays decides',
    drawing: `
# 技术咨询合同
合同编号：ZX-2025-009
甲方：${PROVIDER}
乙方：${PAYER}
甲方接受乙方委托，就“油泥减量化工艺路线”为乙方提供技术咨询。
一、合同总金额：人民币叁万陆仟元整（¥36,000.00）。
二、乙方于合同签订后10日内向甲方支付首付款10,800.00元，余款25,200.00元在验收后付清。
三、甲方逾期的，向乙方支付违约金3,600.00元。
签约日期：2025年5月6日`,
    kind: 'contract',
    facts: {
      payer: PAYER,
      provider: PROVIDER,
      partyA: PROVIDER,
      partyB: PAYER,
      contractAmount: '36000.00',
      signDate: '2025-05-06',
      contractNumber: 'ZX-2025-009',
    },
  },
  {
    name: 'instalments before the total, 万元 in prose',
    drawing: `
# 委托研发协议
协议号：YF-2025-12
委托方：${PAYER}
研究开发方：${PROVIDER}
第三条 付款：签约后5日内付30%即5.4万元，中期付50%即9万元，验收后付20%即3.6万元。
第四条 上述费用总额为18万元（人民币壹拾捌万元整），含全部税费。
第五条 质保金5,000元在一年后退还。
签署日期：二〇二五年七月九日`,
    kind: 'contract',
    facts: {
      payer: PAYER,
      provider: PROVIDER,
      contractAmount: '180000.00',
      signDate: '2025-07-09',
      contractNumber: 'YF-2025-12',
    },
    also: { partyA: PAYER, partyB: PROVIDER },
  },
  {
    name: 'a framework without a total: a ceiling and unit prices are none',
    drawing: `
# 年度检测服务框架协议
协议编号：KJ-2025-02
委托单位：${PAYER}
检测单位：${PROVIDER}
一、检测单价：常规水质分析 350.00元/次，全组分分析 1,200.00元/次。
二、按实际发生数量结算，全年费用不超过人民币100,000.00元。
三、履约保证金2,000.00元。
签订日期：2025-01-10`,
    kind: 'contract',
    facts: { payer: PAYER, provider: PROVIDER, signDate: '2025-01-10', contractNumber: 'KJ-2025-02' },
    also: { partyA: PAYER, partyB: PROVIDER },
    never: ['contractAmount'],
  },
  {
    name: 'a supplement that changes the total says both amounts',
    drawing: `
# 技术服务合同补充协议
补充协议编号：HYD-2025-031-B1
甲方：${PAYER}
乙方：${PROVIDER}
双方于2025年1月8日签订的《技术服务合同》（编号：HYD-2025-031）原合同金额为60,000.00元，
现双方协商一致，增加服务内容，合同总价变更为人民币75,000.00元（柒万伍仟元整）。
本补充协议签订日期：2025年8月20日`,
    kind: 'contract',
    facts: { partyA: PAYER, partyB: PROVIDER },
    also: {
      contractAmount: '75000.00',
      signDate: '2025-08-20',
      contractNumber: 'HYD-2025-031-B1',
      payer: PAYER,
      provider: PROVIDER,
    },
  },
  {
    name: 'table cover with 万元 in the label',
    drawing: `
# 技术服务合同
合同编号          KL-JS-2025-56
项目名称          井场噪声源识别与降噪方案
委托人            ${PAYER}
受托人            ${PROVIDER}
合同金额（万元）  6.8
签订日期          2025/09/02
履行期限          2025/09/02-2025/12/31`,
    kind: 'contract',
    facts: {
      payer: PAYER,
      provider: PROVIDER,
      contractAmount: '68000.00',
      signDate: '2025-09-02',
      startDate: '2025-09-02',
      endDate: '2025-12-31',
      contractNumber: 'KL-JS-2025-56',
    },
    also: { partyA: PAYER, partyB: PROVIDER },
  },
];
