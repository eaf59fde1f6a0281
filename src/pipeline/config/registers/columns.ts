/** The columns of the four registers, by every name that offices give them, the usual one first. */
import type { Column, Columns } from './column.ts';

const USCC = {
  names: ['统一社会信用代码', '信用代码', '社会信用代码', '统一信用代码', '纳税人识别号', '税号'],
  of: 'code',
} as const satisfies Column;
const UNTIL = {
  names: ['有效期至', '有效期', '有效期限', '有效期止', '截止日期', '到期日期'],
  of: 'day',
} as const satisfies Column;
const SINCE = {
  names: ['备案日期', '备案时间', '认定日期', '认定时间', '公布日期', '公布时间', '入库日期', '入库时间'],
  of: 'day',
} as const satisfies Column;
const FORMER = { names: ['曾用名', '原名称', '更名前名称', '曾用名称'] } as const satisfies Column;
const LEGAL = { names: ['法定代表人', '法人代表', '法人', '负责人'] } as const satisfies Column;

/** Columns of `providers`. */
export const PROVIDER_COLUMNS = {
  name: { names: ['机构名称', '单位名称', '服务机构', '服务机构名称', '名称'], of: 'party' },
  uscc: USCC,
  providerKind: { names: ['机构类型', '类别', '平台类型', '机构类别'] },
  categories: { names: ['服务类别', '服务范围', '业务范围', '服务领域'] },
  registeredOn: SINCE,
  validUntil: UNTIL,
  formerNames: FORMER,
  legalRepresentative: LEGAL,
  address: { names: ['地址', '住所', '注册地址', '通讯地址'] },
} as const satisfies Columns<string>;

/** Columns of `enterprises`. */
export const ENTERPRISE_COLUMNS = {
  name: { names: ['企业名称', '单位名称', '公司名称', '名称'], of: 'party' },
  uscc: USCC,
  kind: { names: ['企业类型', '类型', '企业类别', '资质类型'] },
  certificateNumber: {
    names: ['证书编号', '高新技术企业证书编号', '入库登记编号', '登记编号', '科技型中小企业登记编码', '编号'],
  },
  validFrom: { names: ['有效期自', '有效期起', '发证日期', '发证时间', '认定日期', '认定时间', '公布日期'], of: 'day' },
  validUntil: UNTIL,
  address: { names: ['住所', '地址', '注册地址', '注册地'] },
  formerNames: FORMER,
  legalRepresentative: LEGAL,
} as const satisfies Columns<string>;

/** Columns of `payouts`. */
export const PAYOUT_COLUMNS = {
  year: { names: ['年度', '兑现年度', '年份'] },
  batch: { names: ['批次', '兑现批次'] },
  enterprise: { names: ['企业名称', '企业', '单位名称', '申请企业'], of: 'party' },
  uscc: USCC,
  contractNumber: { names: ['合同编号', '合同号', '合同'] },
  invoiceNumbers: { names: ['发票号码', '发票号', '发票'] },
  amount: { names: ['兑现金额', '拟兑现金额', '金额', '补贴金额'], of: 'money' },
  state: { names: ['状态', '兑现状态'], of: 'status' },
} as const satisfies Columns<string>;

/** Columns of `credit-issuers`. */
export const ISSUER_COLUMNS = {
  name: { names: ['机构名称', '单位名称', '信用服务机构', '名称'], of: 'party' },
  uscc: USCC,
  registeredOn: SINCE,
  validUntil: UNTIL,
} as const satisfies Columns<string>;
