/** Amounts of money in words (大写). */
import { money, type Money } from '../model/index.ts';
import { GARBLED_WORD } from './confusion.ts';
import { integerOf } from './integer-words.ts';
import { normalise, without, type Normalised } from './normalise.ts';
import { FEN, FORMAL, JIAO, numeralOf, NUMERALS, SECTIONS, TENS, UNITS, WHOLE, YUAN } from './numeral.ts';
import { spanOf, type Span } from './span.ts';
import { spellings } from './words-of.ts';

/**
 * An amount in words; `legal` when it is spelled as 银发〔1997〕393号 prescribes (圆 and traditional characters included).
 */
export type WordAmount = Span<Money> & { readonly legal: boolean };

const DIGIT = NUMERALS.join('');
const INTEGER = DIGIT + [UNITS, TENS, SECTIONS].flatMap((units) => Object.keys(units)).join('');
const AMOUNT = new RegExp(
  `(?:([${INTEGER}]{1,40})(?:([${YUAN}])|(?=[${WHOLE}])))?(?:[零〇]?([${DIGIT}])[${JIAO}])?(?:[零〇]?([${DIGIT}])${FEN})?([${WHOLE}]?)`,
  'gu',
);
const IS_FORMAL = new RegExp(`[${FORMAL}]`, 'u');
const IS_PART = new RegExp(`[${FORMAL}零万萬亿億]`, 'u');
const IS_INTEGER = new RegExp(`[${INTEGER}]`, 'u');

/** An amount's parts in the text without blanks and fill lines. */
interface Parts {
  readonly start: number;
  readonly end: number;
  readonly words: string;
  readonly integer: string;
  readonly yuan: boolean;
  readonly jiao: string | undefined;
  readonly fen: string | undefined;
  readonly whole: boolean;
}

/**
 * All amounts in words, gaps and fill lines between the characters allowed. Parts of a number, blank forms (`____万元`),
 * dates (二〇二六) and small numerals without 元 or 整 give none.
 */
export function amountsInWords(raw: string): readonly WordAmount[] {
  const inked = normalise(raw);
  const compact = without(inked, /[\s_]/u);
  return [...compact.text.matchAll(AMOUNT)].flatMap((match): readonly WordAmount[] => {
    const [words, integer = '', yuan, jiao, fen, whole = ''] = match;
    if (integer === '' && jiao === undefined && fen === undefined) return [];
    const parts: Parts = {
      start: match.index,
      end: match.index + words.length,
      words,
      integer,
      yuan: yuan !== undefined,
      jiao,
      fen,
      whole: whole !== '',
    };
    const amount = amountOf(parts);
    if (amount === undefined || isTorn(parts, compact, inked)) return [];
    const minus = /(?:\(负数\)|负数|负)(?:人民币|[¥⊗ⓧⓍX])?$/u.exec(
      compact.text.slice(Math.max(0, parts.start - 8), parts.start),
    );
    const value = minus === null ? amount : money(`-${amount}`);
    return [
      { ...spanOf(compact, parts.start - (minus?.[0].length ?? 0), parts.end, value), legal: isLegal(words, amount) },
    ];
  });
}

// A small numeral among formal ones is mostly a formal one that was misread.
const isMixed = (words: string): boolean =>
  /[壹贰貳叁肆伍陆陸柒捌玖]/u.test(words) && /[一二两三四五六七八九]/u.test(words);

function amountOf({ words, integer, yuan, jiao, fen, whole }: Parts): Money | undefined {
  if (!IS_FORMAL.test(words) && !isSmallAmount(integer, yuan, whole)) return undefined;
  if (isMixed(words)) return undefined;
  if (integer !== '' && !yuan && !/[十拾百佰千仟万萬亿億]$|^[零〇]$/u.test(integer)) return undefined;
  if (integer !== '' && !yuan && (jiao !== undefined || fen !== undefined)) return undefined;
  const value = integer === '' ? 0 : integerOf(integer);
  return value === undefined
    ? undefined
    : money(`${value}.${numeralOf(jiao ?? '零') ?? 0}${numeralOf(fen ?? '零') ?? 0}`);
}

// 五十万元, 七十八元整, 五元整; but 一元, 三分 and 万元 are words of prose.
function isSmallAmount(integer: string, yuan: boolean, whole: boolean): boolean {
  const unit = [...integer].some((word) => word in UNITS || word in SECTIONS || word in TENS);
  return integer !== '' && (whole ? unit || yuan : unit && yuan);
}

function isLegal(words: string, amount: Money): boolean {
  const plain = words
    .replace(/[圆圓]/gu, '元')
    .replaceAll('正', '整')
    .replaceAll('貳', '贰')
    .replaceAll('陸', '陆')
    .replaceAll('億', '亿')
    .replaceAll('萬', '万');
  return spellings(amount).includes(plain);
}

// Whether what stands around the amount shows that it is only a part of one, or a form that nobody filled in.
function isTorn(parts: Parts, compact: Normalised, inked: Normalised): boolean {
  const before = gapBefore(parts.start, compact).includes('\n')
    ? ''
    : compact.text.slice(Math.max(0, parts.start - 3), parts.start);
  const after = gapBefore(parts.end, compact).includes('\n') ? '' : compact.text.slice(parts.end, parts.end + 6);
  const gaps = Array.from({ length: parts.end - parts.start - 1 }, (_, at) => gapBefore(parts.start + at + 1, compact));
  return (
    isTornBefore(before) ||
    isTornAfter(after, parts) ||
    gaps.some((gap) => gap.split('\n').length > 2) ||
    isHeadless(parts, compact, inked)
  );
}

function gapBefore(at: number, { raw, rawAt }: Normalised): string {
  const last = at === 0 ? 0 : (rawAt[at - 1] ?? 0) + 1;
  return raw.slice(last, rawAt[at] ?? raw.length);
}

function isTornBefore(before: string): boolean {
  return (
    /[\d.点几数多余]$/u.test(before) ||
    IS_INTEGER.test(before.slice(-1)) ||
    GARBLED_WORD.test(before.slice(-1)) ||
    IS_PART.test(before.slice(-2)) ||
    /(?<![甲乙丙双对各])方$/u.test(before) ||
    /[元圆圓]$/u.test(before)
  );
}

function isTornAfter(after: string, { whole, fen, yuan, jiao }: Parts): boolean {
  if (/^厘|^之/u.test(after) || (!yuan && (jiao !== undefined || fen !== undefined) && /^[钟之]/u.test(after)))
    return true;
  if (whole || fen !== undefined) return false;
  if (
    /^[,.]?[角甬毛]/u.test(after) ||
    (jiao !== undefined ? /^[,.]?分/u : /^[,.]?分(?![期次批别阶两三二四为摊])/u).test(after)
  )
    return true;
  return (
    IS_INTEGER.test(after.slice(0, 1)) ||
    (/^[,.]/u.test(after) && IS_INTEGER.test(after.slice(1, 2)) && /^[角分]/u.test(after.slice(2))) ||
    /^\d/u.test(after) ||
    /^[^,.。;、()\d]{1,2}[角甬毛]/u.test(after) ||
    /^[^,.。;、()\d]{1,2}[分兮](?![期次批别阶两三二四为摊])/u.test(after)
  );
}

// A bare 拾 at the head is ten, and 角 or 分 without 元 a whole amount, only where nothing can have stood before: no line
// to fill, no garbled numeral.
function isHeadless({ start, integer }: Parts, compact: Normalised, { raw }: Normalised): boolean {
  if (integer !== '' && !/^[拾十]/u.test(integer)) return false;
  const at = compact.rawAt[start] ?? 0;
  const lead = raw.slice(Math.max(0, at - 2), at);
  return (
    (integer !== '' && gapBefore(start + 1, compact) !== '') ||
    /[_＿]$|[ \t\u3000]{2}$/u.test(lead) ||
    !CLEAN_BEFORE.test(lead.replace(/(?<=[币写）)：:¥￥]) $/u, '?'))
  );
}

const CLEAN_BEFORE = /(?:^|[\s:：(（)）¥￥⊗ⓧⓍ。;；]|[币写额为计价款费共合即是负付取])$/u;
