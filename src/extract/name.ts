/** Ink beside a label → the name of an organisation or a person, without what stands around it. */
import { sliceInk, type Ink } from './ink.ts';

// What stands behind a name in the same line: another label, a bracket that explains it or holds its code, an address, a heading that runs down beside it.
const AFTER_NAME = /\s+[^\s:：]{1,14}[:：]|[（(]\s*(?:以下|下称|简称|盖章|公章|签章|签字|章|统一|社会信用|信用代码|纳税|税号|甲方|乙方|委托|受托|[0-9A-Za-z]{9})|[，,；;。、]|\s{2,}|\t|\s(?:地址|住所|电话|法定代表人|统一社会信用代码|账号|帐号)|\s[付收款人方购销买卖售信息密码备注区位货单](?=\s|$)/u;

// Brackets, lines and words of a form that nobody filled in.
const BLANK = /^[\s_＿\-—.·/\\:：()（）*＊x×□口]*$|^[（(]?(?:盖章|公章|签章|签字|签名|章|印)|^[_＿]{2,}/iu;
// 1．, (2) and 一、 begin a clause.
const CLAUSE = /^[（(]?(?:\d{1,2}|[一二三四五六七八九十]{1,3})(?:[．、)）]|\.(?!\d)|$)/u;
// Words for a party, and the labels of the next column.
const ROLE = new RegExp(`^(?:[甲乙丙丁]方?|客户|用户|${[
  '(?:委托|受托|受委托|买|卖|需|供|购买|采购|销售|供应|定作|承揽|承接|承包|发包|送检|申请|使用|需求|服务|检测|检验|测试|咨询|代理|查新|研发|开发|研究开发|技术|提供|承担|承办|交付|接收|受让|让与|许可|被许可)(?:方|人|单位|机构|企业|名称)?',
  '\\p{Script=Han}{0,4}(?:单位|机构)(?:名称)?',
].join('|')})$`, 'u');
const LABEL = /^[\p{Script=Han}]{0,4}(?:规格|型号|名称|编号|日期|账号|帐号|金额|地址|电话|户名|全称|开户行|开户银行|类别|序号|数量|单价|备注|机时|事项|项目|内容|形式|份数|结论|依据)$/u;
const SENTENCE = /(?:应当|应按|向[甲乙]方|委托[甲乙]方|[甲乙]方|不得|有权|负责|双方|经过|同意|承担|提供|支付|按照|根据|依据|保证|确认|本合同|以下|人民币|合同总|单价|数量|[（(]元[)）])|[¥￥%％:：]|[的了]$/u;
const LETTERS = /\p{Script=Han}{2}|\p{Script=Han}·\p{Script=Han}|[A-Za-z]{2}|^\d{4,8}$/u;
// 乙方需在____小时内: a sentence of a form.
const BLANK_INSIDE = /[^\s_＿]\s*[_＿]{2,}\s*[^\s_＿]/u;
// A bracket that opens and never closes, or closes and never opened, belongs to what was cut away.
const STRAY_START = /^[\s)）:：,，、.。·]+/u;
const STRAY_END = /[\s(（:：,，、;；]+$/u;

const COMPLETE = /(?:公司|院|所|学|中心|局|厂|店|行|社|站|部|会|队|馆|园|个人|集团|室|基地|药房|企业|商行|工作坊|农场|矿|联盟)(?:[（(]\p{Script=Han}{2,14}[)）])?$/u;
// Two to four characters, or a name in two parts: 阿依古丽·买买提.
const PERSON = /^(?:\p{Script=Han}{2,4}|\p{Script=Han}{1,8}[·•.]\p{Script=Han}{1,12})$/u;

/** Whether a name ends as names of organisations do; 事务所（普通合伙） too. */
export function isCompleteName(name: string): boolean {
  return COMPLETE.test(name);
}

/** Whether a name looks like an organisation's or a person's, not like a piece of some sentence. */
export function isPartyLike(name: string): boolean {
  return isCompleteName(name) || PERSON.test(name) || /^[A-Za-z][A-Za-z .,&'-]{3,}$/u.test(name);
}

/** Whether the text is a blank of a form or one of its labels. */
export function isNoName(text: string): boolean {
  return BLANK.test(text) || ROLE.test(text) || LABEL.test(text);
}

/** The name that the ink begins with, and its ink; none when the ink holds a sentence, a label or a blank. */
export function nameOf(ink: Ink): readonly { readonly value: string; readonly ink: Ink }[] {
  const whole = withoutStray(ink);
  const cut = AFTER_NAME.exec(whole.text);
  const name = withoutStray(sliceInk(whole, 0, cut === null ? whole.text.length : cut.index));
  const value = name.text.replace(/[_＿]+/gu, '').replace(/\s+(?=[\p{Script=Han}（(])|(?<=[\p{Script=Han}）)])\s+/gu, '').trim();
  if (value.length < 2 || value.length > 60 || !LETTERS.test(value) || isNoName(value) || CLAUSE.test(name.text) || SENTENCE.test(value) || BLANK_INSIDE.test(name.text)) return [];
  return [{ value, ink: name }];
}

function withoutStray(ink: Ink): Ink {
  const start = STRAY_START.exec(ink.text)?.[0].length ?? 0;
  const end = STRAY_END.exec(ink.text)?.index ?? ink.text.length;
  return sliceInk(ink, start, Math.max(start, end));
}
