/**
 * Invoices, slips, results, forms, certificates, credit reports and licences in words and layouts that no template
 * names as a whole.
 */
import { PAYER, PAYER_ID, PROVIDER, PROVIDER_ID, type Unseen } from './unseen.ts';

export const PAPERS: readonly Unseen[] = [
  {
    name: '数电票 with a wrapped item and a discount row',
    drawing: `
                   电子发票（普通发票）                发票号码：25652000000012345671
                                                       开票日期：2025年07月21日
名称：${PAYER}              名称：${PROVIDER}
统一社会信用代码/纳税人识别号：${PAYER_ID}    统一社会信用代码/纳税人识别号：${PROVIDER_ID}
项目名称                  规格型号   单 位   数 量   单 价      金 额       税率/征收率   税 额
*研发和技术服务*低温缓                项      1       50000.00   50000.00    6%            3000.00
蚀剂配方评价
*研发和技术服务*低温缓                                           -2830.19    6%            -169.81
合 计                                                            ¥47169.81                 ¥2830.19
价税合计（大写）     伍万圆整                             （小写）¥50000.00
备注   合同编号：HYD-JC-2025-0102
开票人：辛弃`,
    kind: 'invoice',
    facts: {
      invoiceNumber: '25652000000012345671',
      issueDate: '2025-07-21',
      buyerName: PAYER,
      sellerName: PROVIDER,
      buyerTaxId: PAYER_ID,
      sellerTaxId: PROVIDER_ID,
      totalAmount: '50000.00',
      amountExclTax: '47169.81',
      taxAmount: '2830.19',
      isRed: 'false',
    },
  },
  {
    name: '税控专票: code and number, password area with strings like ids, seller below',
    drawing: `
6500233130              新疆增值税专用发票              № 02718394    6500233130
                                                        02718394
                                              开票日期：2025年03月05日
购  名 称：${PAYER}      密  03*9165/650203>7+26<91650100
买  纳税人识别号：${PAYER_ID}          码  25032518/>9<650020330014*7
方  地址、电话：克拉玛依市克拉玛依区友谊路90号 09901234567  区  >>48*65002330001111112<
    开户行及账号：昆仑银行克拉玛依分行 88000012345678
货物或应税劳务、服务名称   规格型号   单位   数量   单价       金额        税率   税额
*鉴证咨询服务*检测费                  次     4      2358.49    9433.96     6%     566.04
合 计                                                          ￥9433.96          ￥566.04
价税合计（大写）   ⊗壹万圆整                         （小写）￥10000.00
销  名 称：${PROVIDER}
售  纳税人识别号：${PROVIDER_ID}
收款人：甘棠     复核：秦川     开票人：陆离     销售方：（章）`,
    kind: 'invoice',
    facts: {
      invoiceNumber: '02718394',
      invoiceCode: '6500233130',
      issueDate: '2025-03-05',
      buyerName: PAYER,
      sellerName: PROVIDER,
      buyerTaxId: PAYER_ID,
      sellerTaxId: PROVIDER_ID,
      totalAmount: '10000.00',
      amountExclTax: '9433.96',
      taxAmount: '566.04',
    },
  },
  {
    name: '免税: stars for the tax',
    drawing: `
                   电子发票（普通发票）                发票号码：25652000000098765431
                                                       开票日期：2025年10月09日
名称：${PAYER}              名称：${PROVIDER}
统一社会信用代码/纳税人识别号：${PAYER_ID}    统一社会信用代码/纳税人识别号：${PROVIDER_ID}
项目名称                  规格型号   单 位   数 量   单 价      金 额       税率/征收率   税 额
*研发和技术服务*技术开发费           项      1       30000      30000.00    免税          ***
合 计                                                            ¥30000.00                 ***
价税合计（大写）     叁万圆整                             （小写）¥30000.00`,
    kind: 'invoice',
    facts: {
      totalAmount: '30000.00',
      amountExclTax: '30000.00',
      taxAmount: '0.00',
      invoiceNumber: '25652000000098765431',
      issueDate: '2025-10-09',
    },
    also: { buyerName: PAYER, sellerName: PROVIDER, buyerTaxId: PAYER_ID, sellerTaxId: PROVIDER_ID },
  },
  {
    name: 'a red invoice: negative and with the number of the blue one',
    drawing: `
                   电子发票（增值税专用发票）          发票号码：25652000000044556677
                                                       开票日期：2025年11月02日
名称：${PAYER}              名称：${PROVIDER}
统一社会信用代码/纳税人识别号：${PAYER_ID}    统一社会信用代码/纳税人识别号：${PROVIDER_ID}
项目名称                  规格型号   单 位   数 量   单 价      金 额       税率/征收率   税 额
*鉴证咨询服务*检测费                 项      -1      9433.96    -9433.96    6%            -566.04
合 计                                                            ¥-9433.96                 ¥-566.04
价税合计（大写）     （负数）壹万圆整                     （小写）¥-10000.00
备注  被红冲蓝字数电票号码：25652000000012345671 红字发票信息确认单编号：65020325111000012345`,
    kind: 'invoice',
    facts: {
      invoiceNumber: '25652000000044556677',
      isRed: 'true',
      totalAmount: '-10000.00',
      originalInvoiceNumber: '25652000000012345671',
      issueDate: '2025-11-02',
    },
    also: {
      buyerName: PAYER,
      sellerName: PROVIDER,
      buyerTaxId: PAYER_ID,
      sellerTaxId: PROVIDER_ID,
      amountExclTax: '-9433.96',
      taxAmount: '-566.04',
    },
  },
  {
    name: '数电票 whose values come apart from their labels',
    drawing: `
                   电子发票（普通发票）                发票号码：
                                                       开票日期：
购买方信息                                    销售方信息
名称：                                        名称：
统一社会信用代码/纳税人识别号：               统一社会信用代码/纳税人识别号：
项目名称   规格型号   单 位   数 量   单 价   金 额   税率/征收率   税 额
合 计
价税合计（大写）                              （小写）
开票人：
25652000000077889911
2025年08月08日
${PAYER}
${PAYER_ID}
${PROVIDER}
${PROVIDER_ID}
*鉴证咨询服务*检测费   项   1   4716.98   4716.98   6%   283.02
¥4716.98   ¥283.02
伍仟圆整   ¥5000.00
陶然`,
    kind: 'invoice',
    facts: {},
    also: {
      invoiceNumber: '25652000000077889911',
      issueDate: '2025-08-08',
      buyerName: PAYER,
      sellerName: PROVIDER,
      buyerTaxId: PAYER_ID,
      sellerTaxId: PROVIDER_ID,
      totalAmount: '5000.00',
      amountExclTax: '4716.98',
      taxAmount: '283.02',
    },
  },
  {
    name: 'slip with the amount in words first and the payee above the payer',
    drawing: `
# 乌鲁木齐银行电子回单
回单编号：WQ20250711000345             打印日期：2025-11-20
收款人名称：${PROVIDER}
收款人账号：0000 8123 4455 6677
付款人名称：${PAYER}
付款人账号：6510 0201 8899 0011
人民币（大写）：贰万捌仟伍佰元整        小写：￥28,500.00
交易日期：2025-07-11      交易流水号：7711000345901
用途：检测费`,
    kind: 'payment',
    facts: {
      payer: PAYER,
      payee: PROVIDER,
      paidAmount: '28500.00',
      paidDate: '2025-07-11',
      payerAccount: '6510020188990011',
      payeeAccount: '0000812344556677',
      receiptNumber: 'WQ20250711000345',
      transactionNumber: '7711000345901',
    },
  },
  {
    name: 'slip of a savings bank: 户名 left and right, printing date at the foot',
    drawing: `
# 中国邮政储蓄银行业务回单
付款方                                   收款方
户名：${PAYER}     户名：${PROVIDER}
账号：965001010000123456                 账号：107655432198
开户行：邮储银行克拉玛依分行             开户行：中国银行乌鲁木齐支行
金额（小写）：36,000.00                  金额（大写）：叁万陆仟元整
记账日期：2025年05月20日                 流水号：YC8812003377
摘要：转账支出                           附言：咨询费
打印时间：2025-11-18 10:22:31`,
    kind: 'payment',
    facts: {
      payer: PAYER,
      payee: PROVIDER,
      paidAmount: '36000.00',
      paidDate: '2025-05-20',
      payerAccount: '965001010000123456',
      payeeAccount: '107655432198',
      transactionNumber: 'YC8812003377',
      purpose: '咨询费',
    },
  },
  {
    name: 'slip with balances and fees beside the amount',
    drawing: `
# 兴业银行汇款回单
电子回单号码：20250930XY0001122          交易流水号：556677889900
汇款人全称：${PAYER}
汇款人账号：512010100100456789
收款人全称：${PROVIDER}
收款人账号：107655432198
汇款金额：12,000.00                      手续费：10.50
账户余额：1,288,000.00
金额大写：壹万贰仟元整
入账日期：20250930                       币种：人民币
附言：专利代理费`,
    kind: 'payment',
    facts: {
      payer: PAYER,
      payee: PROVIDER,
      paidAmount: '12000.00',
      paidDate: '2025-09-30',
      payerAccount: '512010100100456789',
      payeeAccount: '107655432198',
      receiptNumber: '20250930XY0001122',
      transactionNumber: '556677889900',
    },
  },
  {
    name: 'test report with many dates and three units',
    drawing: `
# 检验检测报告
报告编号：HYD-2025-W0611
委托单位：${PAYER}
受检单位：克拉玛依市采油样品库
样品名称：缓蚀剂              收样日期：2025-06-12
检测日期：2025-06-13至2025-06-18
检验机构：${PROVIDER}
检测结论：所检项目符合委托方要求。
主检：牧野     审核：钟南     批准：司空图
签发日期：2025年06月20日`,
    kind: 'result',
    facts: { reportNumber: 'HYD-2025-W0611', client: PAYER, performer: PROVIDER, issueDate: '2025-06-20' },
  },
  {
    name: 'novelty search report in a table',
    drawing: `
# 科技查新报告
查新报告编号        2025650000100321
查新项目名称        井下套管腐蚀在线监测方法
委托人              ${PAYER}
委托日期            2025-04-02
查新机构            ${PROVIDER}
查新完成日期        2025-04-21
合同编号            CX-2025-088`,
    kind: 'result',
    facts: {
      reportNumber: '2025650000100321',
      client: PAYER,
      performer: PROVIDER,
      issueDate: '2025-04-21',
      contractNumber: 'CX-2025-088',
    },
  },
  {
    name: 'filing receipt of a patent',
    drawing: `
国家知识产权局
# 专利申请受理通知书
根据专利法第28条的规定，申请人提出的专利申请已由国家知识产权局受理。
申请号：202510601862.3            发文日：2025年06月04日
申请日：2025年05月30日
申请人：${PAYER}
发明创造名称：一种油气分离器
代理机构：${PROVIDER}`,
    kind: 'result',
    facts: { reportNumber: '202510601862.3', client: PAYER, performer: PROVIDER, issueDate: '2025-06-04' },
  },
  {
    name: 'software copyright certificate',
    drawing: `
# 计算机软件著作权登记证书
证书号：软著登字第15023377号
软件名称：油井工况诊断软件 V1.0
著作权人：${PAYER}
登记号：2025SR0988776
开发完成日期：2025年03月01日
首次发表日期：未发表
发证日期：2025年06月30日`,
    kind: 'result',
    facts: { reportNumber: '2025SR0988776', client: PAYER, issueDate: '2025-06-30' },
  },
  {
    name: 'acceptance sheet with both sides in one row',
    drawing: `
# 技术服务验收单
验收编号：YS25-0066              合同编号：ZX-2025-009
甲方：${PAYER}      乙方：${PROVIDER}
验收内容：油泥减量化工艺路线咨询报告一份
验收结论：合格
验收日期：2025年8月30日`,
    kind: 'result',
    facts: { reportNumber: 'YS25-0066', contractNumber: 'ZX-2025-009', issueDate: '2025-08-30' },
    also: { client: PAYER, performer: PROVIDER },
  },
  {
    name: 'delivery list',
    drawing: `
# 项目成果交付清单
清单编号：JF-2025-014
服务单位：${PROVIDER}
接收单位：${PAYER}
合同号：YF-2025-12
序号   交付物名称            份数
1      试验总结报告          2
2      样机图纸              1
交付日期：2025-10-15`,
    kind: 'result',
    facts: {
      reportNumber: 'JF-2025-014',
      client: PAYER,
      performer: PROVIDER,
      contractNumber: 'YF-2025-12',
      issueDate: '2025-10-15',
    },
  },
  {
    name: 'form as a table, the money in 万元',
    drawing: `
# 科技创新券兑现申请表
申报单位            ${PAYER}
统一社会信用代码    ${PAYER_ID}
服务合同金额（万元）  18      申请兑现金额（万元）  5
开户银行            昆仑银行克拉玛依分行
银行账号            88000012345678
联系人              曲径        联系电话   0990-6661234
服务机构            ${PROVIDER}
申报日期            2025年10月30日`,
    kind: 'application-form',
    facts: {
      applicant: PAYER,
      taxId: PAYER_ID,
      requestedAmount: '50000.00',
      bankAccount: '88000012345678',
      contact: '曲径',
      submittedOn: '2025-10-30',
    },
  },
  {
    name: 'form with a service table before the claim and 大写',
    drawing: `
# 克拉玛依区科技创新服务券兑现申请书
企业名称：${PAYER}        信用代码：${PAYER_ID}
服务机构            服务内容      合同金额（元）   支付金额（元）
${PROVIDER}   油品检测   62,000.00        62,000.00
合计                              62,000.00        62,000.00
本次申请兑现金额：人民币贰万肆仟捌佰元整（￥24,800.00）
收款账号：6510020188990011
经办人：路漫漫
填报时间：2025-11-03`,
    kind: 'application-form',
    facts: {
      applicant: PAYER,
      taxId: PAYER_ID,
      requestedAmount: '24800.00',
      bankAccount: '6510020188990011',
      submittedOn: '2025-11-03',
    },
  },
  {
    name: '高新技术企业 certificate',
    drawing: `
# 高新技术企业证书
企业名称：${PAYER}
证书编号：GR202365000321
发证日期：2023年11月6日          有效期：三年
批准机关：`,
    kind: 'eligibility',
    facts: {
      certificateKind: '高新技术企业',
      certificateNumber: 'GR202365000321',
      holder: PAYER,
      issueDate: '2023-11-06',
    },
  },
  {
    name: 'entry in the register of technology SMEs as a letter',
    drawing: `
# 科技型中小企业入库登记编号证明
兹证明${PAYER}已通过全国科技型中小企业评价，
入库登记编号：202565020308001234
入库日期：2025-04-22
有效期至：2025-12-31`,
    kind: 'eligibility',
    facts: {
      certificateKind: '科技型中小企业',
      certificateNumber: '202565020308001234',
      issueDate: '2025-04-22',
      validUntil: '2025-12-31',
    },
    also: { holder: PAYER },
  },
  {
    name: '专精特新 certificate, holder in a line of its own',
    drawing: `
# 专精特新中小企业证书
${PAYER}
经评审，认定为自治区专精特新中小企业。
编号：ZJTX65-2024-0088
有效期：2024年7月1日至2027年6月30日
发证机关：新疆维吾尔自治区工业和信息化厅
颁发日期：2024年7月1日`,
    kind: 'eligibility',
    facts: {
      certificateKind: '专精特新中小企业',
      holder: PAYER,
      certificateNumber: 'ZJTX65-2024-0088',
      issueDate: '2024-07-01',
      validUntil: '2027-06-30',
    },
  },
  {
    name: 'credit report in ten grades with the legend before the grade',
    drawing: `
# 企业信用等级评价报告
报告编号：XY-2025-0901
等级说明：AAA、AA、A、BBB、BB、B、CCC、CC、C、D 十级，AAA 为最高。
受评企业：${PAYER}
评定等级：BBB
评级机构：新疆信砾企业征信有限公司
评级日期：2025-03-18        有效期至：2026-03-17`,
    kind: 'credit-report',
    facts: {
      subject: PAYER,
      grade: 'BBB',
      issuer: '新疆信砾企业征信有限公司',
      issueDate: '2025-03-18',
      validUntil: '2026-03-17',
    },
  },
  {
    name: 'credit report in five grades, the grade in a sentence',
    drawing: `
# 综合信用评价报告
被评价单位  ${PAYER}
经综合评审，${PAYER}信用等级评定为B级。
信用等级分为A、B、C、D、E五级。
出具单位  克拉玛依诚渡信用评价有限公司
报告日期  2025年9月1日
有效期限  2025年9月1日至2026年8月31日`,
    kind: 'credit-report',
    facts: {
      subject: PAYER,
      grade: 'B',
      issuer: '克拉玛依诚渡信用评价有限公司',
      issueDate: '2025-09-01',
      validUntil: '2026-08-31',
    },
  },
  {
    name: 'public credit evaluation in words',
    drawing: `
# 企业公共信用综合评价报告
企业名称：${PAYER}
统一社会信用代码：${PAYER_ID}
评价结果：良
评价等级：优、良、中、差
出具日期：2025-08-11`,
    kind: 'credit-report',
    facts: { subject: PAYER, issueDate: '2025-08-11', grade: '良' },
  },
  {
    name: 'licence in two columns with the registrar date at the foot',
    drawing: `
# 营业执照
统一社会信用代码  ${PAYER_ID}
名 称  ${PAYER}         注册资本  伍佰万元整
类 型  有限责任公司                              成立日期  2017年05月12日
法定代表人  阮砺川                               住 所  新疆克拉玛依市克拉玛依区友谊路90号
经营范围  石油钻采装备研发；技术服务。
登记机关
2022年08月01日`,
    kind: 'licence',
    facts: {
      name: PAYER,
      taxId: PAYER_ID,
      establishedDate: '2017-05-12',
      address: '新疆克拉玛依市克拉玛依区友谊路90号',
      legalRepresentative: '阮砺川',
    },
  },
];
