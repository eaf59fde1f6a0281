/** Cover, parties and recitals of a contract. */
import { drawPerson } from '../../parties.ts';
import type { Party } from '../../parties.ts';
import type { Draw } from '../../draw.ts';
import type { Block, Piece } from '../../paper.ts';
import { say } from '../../say.ts';
import type { Deal } from './deal.ts';

/** The ordinary opening. */
export function opening(draw: Draw, deal: Deal): Piece {
  const [sides, truth] = parties(draw, deal);
  return { blocks: [...heading(draw, deal), ...sides, recital(draw, deal)], truth };
}

/** The name of the contract and its number. */
export function heading(draw: Draw, deal: Deal): readonly Block[] {
  const title: Block = { type: 'title', text: draw.wording(TITLES) };
  const number: Block = {
    type: 'paragraph',
    text: say(draw, draw.wording(NUMBERS), deal.values),
    indent: false,
    align: draw.pick(['right', 'left']),
  };
  const project: Block = { type: 'paragraph', text: `${draw.wording(PROJECT)}：${deal.project}`, indent: false };
  return draw.chance(0.6) ? [title, number, project] : [number, title, project];
}

/** Both sides with addresses, and what is known of their tax ids by 甲 and 乙. */
export function parties(draw: Draw, deal: Deal): readonly [readonly Block[], Readonly<Record<string, string>>] {
  const { client, provider, roles } = deal;
  const ids = draw.chance(0.5);
  const client_ = side(draw, roles.labelClient, client, ids);
  const provider_ = side(draw, roles.labelProvider, provider, ids);
  const blocks = roles.first === 'provider' ? [...provider_, ...client_] : [...client_, ...provider_];
  if (!ids || roles.first === null) return [blocks, {}];
  const [a, b] = roles.first === 'client' ? [client, provider] : [provider, client];
  return [blocks, { partyATaxId: a.taxId, partyBTaxId: b.taxId }];
}

/** The sentence that leads over to the articles. */
export function recital(draw: Draw, deal: Deal): Block {
  return { type: 'paragraph', text: say(draw, draw.wording(RECITALS), deal.values) };
}

function side(draw: Draw, label: string, party: Party, ids: boolean): readonly Block[] {
  const lines = [
    `${label}：${party.name}`,
    ...(ids ? [`${draw.wording(IDS)}：${party.taxId}`] : []),
    `${draw.wording(['住所地', '通讯地址', '注册地址', '地址', '住 所', '联系地址'])}：${party.address}`,
    `${draw.wording(['法定代表人', '负责人', '法人代表'])}：${party.legalPerson}`,
    `${draw.wording(['项目联系人', '经办人', '项目负责人'])}：${drawPerson(draw)}    电话：${party.phone}`,
  ];
  return lines.map((text): Block => ({ type: 'paragraph', text, indent: false }));
}

const TITLES = [
  '技术开发（委托）合同',
  '技术服务合同书',
  '技术咨询合同',
  '产学研合作协议',
  '科技成果转化服务协议',
  '委托研发协议书\nCommissioned R&D Agreement',
  '横向科研项目合同',
  '技术委托协议',
  '专项技术服务协议\nTechnical Service Agreement',
  '校企合作技术攻关协议',
  '技术开发合同书',
  '委托技术服务约定书',
];
const NUMBERS = [
  '合同编号：{number}',
  '合同编号（Contract No.）：{number}',
  '编号：{number}',
  '本合同编号：{number}',
  '合同号：{number}',
  '协议编号：{number}',
];
const PROJECT = ['项目名称', '研究开发项目名称', '课题名称', '服务项目', '合作事项', '标的项目'];
const IDS = ['统一社会信用代码', '纳税人识别号', '税号', '社会信用代码', '统一社会信用代码/税号', '信用代码'];
const RECITALS = [
  '鉴于{c}拟就“{project}”取得专业技术支持，{p}具备相应的人员与仪器条件，双方依据《中华人民共和国民法典》之规定，经平等协商，订立本合同，以资共同信守。',
  '{c}与{p}本着自愿、公平、诚实信用的原则，就{project}有关事宜达成如下条款。',
  '为推进{project}，{c}委托{p}承担相关技术工作，{p}同意接受该项委托；双方约定如下：',
  '根据《中华人民共和国民法典》合同编关于技术合同的规定，双方就{project}协商一致，签订本合同。',
  'WHEREAS 鉴于{p}长期从事相关领域研究，{c}希望利用其研究能力完成{project}，双方达成以下一致意见：',
  '经友好协商，{c}、{p}双方就{project}的实施、费用与成果归属约定如下，各条款均为双方真实意思表示。',
];
