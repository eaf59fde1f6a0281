/** Names of organisations in running text, found by how they end. */
import type { Vocabulary, VocabularyEntry } from '../model/index.ts';
import { anyOf } from './any-of.ts';
import { normalise, without } from './normalise.ts';
import { spanOf, type Span } from './span.ts';

// Legal forms end a name for certain; the others need a name of some length before them.
const CERTAIN =
  '股份有限公司|有限责任公司|有限公司|集团公司|分公司|事务所(?:\\((?:特殊普通合伙|普通合伙|有限合伙)\\))?|合伙企业(?:\\((?:普通合伙|有限合伙)\\))?|合作社';
const USUAL =
  '研究总院|研究院|研究所|设计院|科学院|规划院|大学|学院|检测中心|研究中心|中心|实验室|检测站|监测站|检验所|检测所|计量所|集团|公司|协会|学会|医院|营业部|分行|支行|银行|经营部|商行|酒店|饭店|宾馆|餐厅|药房|厂|店';
const BRANCH =
  '(?:(?![和与及由])[\\p{Script=Han}A-Za-z0-9()·]{1,16}?(?:分公司|分行|支行|营业部|办事处|研究院|研究所|检测中心|酒店))?';
// 集团 may go on: …集团旅业有限公司.
const OF_GROUP = `(?:(?<=集团)[\\p{Script=Han}]{1,8}?(?:${CERTAIN}))?`;
const NAME = new RegExp(
  `[\\p{Script=Han}A-Za-z0-9()&·-]{2,36}?(?:${CERTAIN}|${USUAL})(?:(?:${CERTAIN}|${USUAL}){0,3})${OF_GROUP}${BRANCH}`,
  'gu',
);

const LABELS = ['party', 'payer', 'payee', 'name-label', 'bank-label'] as const satisfies readonly VocabularyEntry[];

/** The words that may stand before a name as its label, and those for a seal, which stand in none. */
export type NameLabels = Pick<Vocabulary, (typeof LABELS)[number] | 'seal'>;

// A label, or a bracket or number that belongs to it.
function labelOf(vocabulary: NameLabels): RegExp {
  const words = anyOf(LABELS.flatMap((entry) => vocabulary[entry].words));
  const bracket = String.raw`\((?:\p{Script=Han}{1,6}|[0-9]{1,2})\)|[)、]|[0-9]{1,2}(?=\p{Script=Han})`;
  return new RegExp(`^(?:${words}|单位|信息|${bracket})`, 'u');
}

// Words that stand between parties and cannot stand inside a name.
const BETWEEN =
  /^.*(?:委托|受托|确认|证明|认定|核准|批准|授予|颁发给|兹有|支付给?|付给|收到|根据|提供|签订|授权|指定|以下简称|简称|应向|应由|并由|负责|关于|对于|经由|位于|是由|的|与|及)(?=.{4,})/u;
const VAGUE =
  /^(?:本|该|贵|我|各|母|子|总|其他|任何|双方|上述|所属)|^(?:服务|技术|数据|培训|活动|测试|检测|研究|实验|信息)*(?:中心|公司|集团|银行|学院|大学|协会|学会|医院|厂|店|实验室)$|以下简称/u;

/**
 * Names with 有限公司, 研究院, 大学, 事务所, 支行 and the like; blanks inside are closed up and brackets are （）in the value. Words of
 * the form or sentence before the name (甲方, 名称, 委托) are left out.
 */
export function organisations(raw: string, vocabulary: NameLabels): readonly Span<string>[] {
  const normal = without(normalise(raw), / /u);
  const label = labelOf(vocabulary);
  const seal = new RegExp(anyOf(vocabulary.seal.words), 'u');
  return [...normal.text.matchAll(NAME)].flatMap((match): readonly Span<string>[] => {
    const name = bare(match[0], label);
    if (name.length < 4 || VAGUE.test(name) || seal.test(name)) return [];
    const start = match.index + match[0].length - name.length;
    return [spanOf(normal, start, start + name.length, name.replaceAll('(', '（').replaceAll(')', '）'))];
  });
}

// Takes away what stands before the name until nothing more goes.
function bare(text: string, label: RegExp): string {
  const shorter = [
    cutBracket,
    // An account that touches the name of its holder.
    (name: string) => name.replace(/^\d{6,36}(?=\p{Script=Han}{4})/u, ''),
    (name: string) => name.replace(label, ''),
    (name: string) => name.replace(BETWEEN, ''),
    (name: string) => name.replace(/^(?:和(?![田平硕静布谐信])|由|向|为|经(?![纬典济贸营开世天])|兹)(?=.{5,})/u, ''),
  ].reduce((name, cut) => cut(name), text);
  return shorter === text ? text : bare(shorter, label);
}

// A bracket that was opened before the name, or opens and never closes.
function cutBracket(name: string): string {
  const close = name.indexOf(')');
  const open = name.indexOf('(');
  if (close >= 0 && (open < 0 || close < open)) return name.slice(close + 1);
  return open >= 0 && close < 0 ? name.slice(open + 1) : name;
}
