/** Ink beside a label → the name of an organisation or a person, without what stands around it. */
import type { Vocabulary } from '../model/index.ts';
import { anyOf } from '../recognize/index.ts';
import { sliceInk, type Ink } from './ink.ts';

// What stands behind a name in the same line: another label, a bracket that explains it or holds its code, an address,
// a heading that runs down beside it, an amount.
export interface NameWords {
  /** What stands behind a name in its line. */
  readonly after: RegExp;
  /** A blank of a form, or its request to seal or sign. */
  readonly blank: RegExp;
  /** A word for a party, or for what it does. */
  readonly role: RegExp;
}

const known = new WeakMap<Vocabulary, NameWords>();

/** Made once for a vocabulary. */
export function nameWords(vocabulary: Vocabulary): NameWords {
  const made = known.get(vocabulary) ?? {
    after: afterName(vocabulary),
    blank: blankOf(vocabulary),
    role: roleOf(vocabulary),
  };
  known.set(vocabulary, made);
  return made;
}

// Another label, a bracket that explains the name or holds its code, an address, a heading that runs down beside it, an
// amount.
function afterName(vocabulary: Vocabulary): RegExp {
  const bracketed = anyOf([
    ...SHORTER,
    ...sealing(vocabulary),
    ...vocabulary.party.words,
    ...vocabulary['code-label'].words,
  ]);
  const next = anyOf(
    (['address-label', 'contact-label', 'head-label', 'code-label', 'account-label'] as const).flatMap(
      (entry) => vocabulary[entry].words,
    ),
  );
  return new RegExp(
    [
      String.raw`\s[^\s:：]{1,14}[:：]`,
      String.raw`[（(]\s{0,40}(?:${bracketed}|[0-9A-Za-z]{9})`,
      String.raw`[，,；;。、]|\s{2,}|\t`,
      String.raw`\s${next}`,
      String.raw`\s[付收款购人销方买卖售信息密码备注区位货单](?=\s|$)`,
      String.raw`\s[¥￥]?[\d,]{1,14}\.\d\d(?!\d)`,
    ].join('|'),
    'u',
  );
}

// （以下简称…）
const SHORTER = ['以下', '下称', '简称'];

function sealing({ seal, signature }: Vocabulary): readonly string[] {
  return [...seal.words, ...signature.words, '章', '印'];
}

// Brackets, lines and words of a form that nobody filled in.
function blankOf(vocabulary: Vocabulary): RegExp {
  return new RegExp(
    String.raw`^[\s_＿\-—.·/\\:：()（）*＊x×□口]*$|^[（(]?${anyOf(sealing(vocabulary))}|^[_＿]{2,}`,
    'iu',
  );
}

function roleOf({ party, 'party-ending': ending }: Vocabulary): RegExp {
  return new RegExp(
    String.raw`^(?:${anyOf(party.stems)}${anyOf(ending.words)}?|\p{Script=Han}{0,4}(?:单位|机构)(?:名称)?)$`,
    'u',
  );
}

// 1．, (2) and 一、 begin a clause.
const CLAUSE = /^[（(]?(?:\d{1,2}|[一二三四五六七八九十]{1,3})(?:[．、)）]|\.(?!\d)|$)/u;
const ENGLISH_ROLES = [
  'party [ab]|client|customer|contractor|consultant|(?:service |technology )?(?:provider|supplier)',
  'entrusting party|entrusted party|principal|agent|buyer|seller|purchaser|licensor|licensee|assignor|assignee',
  'transferor|transferee|payer|payee|applicant|laboratory|name|address|tel|date|title|signature|seal',
];
const ENGLISH_ROLE = new RegExp(String.raw`^(?:the )?(?:${ENGLISH_ROLES.join('|')})\.?$`, 'iu');
const LABEL =
  /^[\p{Script=Han}]{0,4}(?:规格|型号|名称|编号|日期|账号|帐号|金额|地址|电话|户名|全称|开户行|开户银行|类别|序号|数量|单价|备注|机时|事项|项目|内容|形式|份数|结论|依据)$/u;
const SENTENCE =
  /(?:应当|应按|向[甲乙]方|委托[甲乙]方|[甲乙]方|不得|有权|负责|双方|经过|同意|承担|提供|支付|按照|根据|依据|保证|确认|本合同|以下|人民币|合同总|单价|数量|[（(]元[)）])|[¥￥%％:：]|[的了]$/u;
const LETTERS = /\p{Script=Han}{2}|\p{Script=Han}·\p{Script=Han}|[A-Za-z]{2}|^\d{4,8}$/u;
// 乙方需在____小时内: a sentence of a form.
const BLANK_INSIDE = /[^\s_＿]\s{0,40}[_＿]{2,80}\s{0,40}[^\s_＿]/u;
// A bracket that opens and never closes, or closes and never opened, belongs to what was cut away.
const STRAY_START = /^[\s)）:：,，、.。·]+/u;
const STRAY_END = /[\s(（:：,，、;；]{1,40}$/u;

const COMPLETE =
  /(?:公司|院|所|学|中心|局|厂|店|行|社|站|部|会|队|馆|园|个人|集团|室|基地|药房|企业|商行|工作坊|农场|矿|联盟)(?:[（(]\p{Script=Han}{2,14}[)）])?$/u;
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
export function isNoName(text: string, { blank, role }: NameWords): boolean {
  return blank.test(text) || role.test(text) || ENGLISH_ROLE.test(text) || LABEL.test(text);
}

/** The name that the ink begins with, and its ink; none when the ink holds a sentence, a label or a blank. */
export function nameOf(ink: Ink, words: NameWords): readonly { readonly value: string; readonly ink: Ink }[] {
  const whole = withoutStray(ink);
  const cut = words.after.exec(whole.text);
  const name = withoutStray(withoutNextRole(sliceInk(whole, 0, cut === null ? whole.text.length : cut.index), words));
  const value = name.text
    .replace(/[_＿]+/gu, '')
    .replace(/\s{1,40}(?=[\p{Script=Han}（(])|(?<=[\p{Script=Han}）)])\s{1,40}/gu, '')
    .trim();
  if (
    value.length < 2 ||
    value.length > 60 ||
    !LETTERS.test(value) ||
    isNoName(value, words) ||
    CLAUSE.test(name.text) ||
    SENTENCE.test(value) ||
    BLANK_INSIDE.test(name.text)
  )
    return [];
  return [{ value, ink: name }];
}

// 某某公司 代理人（: the label of another party, cut where its bracket names 乙方.
function withoutNextRole(ink: Ink, words: NameWords): Ink {
  const match = /\s(\S{1,60}?)[（(]?$/u.exec(ink.text.trimEnd());
  return match !== null && isNoName(match[1] ?? '', words) && isCompleteName(ink.text.slice(0, match.index).trimEnd())
    ? sliceInk(ink, 0, match.index)
    : ink;
}

function withoutStray(ink: Ink): Ink {
  const start = STRAY_START.exec(ink.text)?.[0].length ?? 0;
  const end = STRAY_END.exec(ink.text)?.index ?? ink.text.length;
  return sliceInk(ink, start, Math.max(start, end));
}
