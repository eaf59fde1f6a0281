/** The words by which a contract heads and calls its two sides. */

/** How the sides are headed (`label…`) and called in the text; `first` is the side that is 甲方, null without 甲方. */
export interface Roles {
  readonly labelClient: string;
  readonly labelProvider: string;
  readonly client: string;
  readonly provider: string;
  readonly first: 'client' | 'provider' | null;
}

const role = (
  labelClient: string,
  labelProvider: string,
  client: string,
  provider: string,
  first: Roles['first'],
): Roles => ({ labelClient, labelProvider, client, provider, first });

/** All of them; some put the provider first. */
export const ROLES: readonly Roles[] = [
  role('委托方（甲方）', '受托方（乙方）', '甲方', '乙方', 'client'),
  role('甲方（委托单位）', '乙方（承担单位）', '甲方', '乙方', 'client'),
  role('甲    方', '乙    方', '甲方', '乙方', 'client'),
  role('委托人', '受托人', '委托人', '受托人', null),
  role('委托方', '研究开发方', '委托方', '研究开发方', null),
  role('技术需求方', '技术提供方', '需求方', '提供方', null),
  role('乙方（委托人）', '甲方（受托人）', '乙方', '甲方', 'provider'),
  role('乙方（付费方）', '甲方（服务机构）', '乙方', '甲方', 'provider'),
  role('乙方（需方）', '甲方（供方）', '乙方', '甲方', 'provider'),
  role('甲方（Party A）', '乙方（Party B）', '甲方', '乙方', 'client'),
  role('甲方（客户）', '乙方（服务商）', '甲方', '乙方', 'client'),
  role('甲方（企业）', '乙方（院校）', '甲方', '乙方', 'client'),
];
