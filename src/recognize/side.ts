/**
 * The two sides of a payment, of an assessment of credit and of a service that is applied for, as labels and headings
 * name them.
 */

/** Who pays and who is paid; whose credit is assessed and who assesses it; who applies and who served. */
export type Side = 'payer' | 'payee' | 'assessed' | 'assessor' | 'applicant' | 'server';

// 付款人, 汇款单位, 转出账户, 付方; 付款 alone in its cell. 支付方式, 付款方式, 付款金额, 收付款 and 入账日期 name nobody.
const HOLDER = '(?:人|方(?!式|法|案|面)|单位|企业|公司|[客商]户|者|账户|帐户|账号|帐号|户|行|卡|信息|$)';
const BODY = '(?:方|人|单位|企业|公司|机构|对象|主体)';
const SIDES = {
  payer: new RegExp(
    `(?<!收)(?:付款|付(?=方|户)|汇款|汇出|转出|出账|扣款)${HOLDER}|(?<![A-Za-z])(?:payer|remitter)(?![A-Za-z])`,
    'iu',
  ),
  payee: new RegExp(
    `(?:收款|收(?=方|户)|收汇|汇入|转入|入账)${HOLDER}|(?<![A-Za-z])(?:payee|beneficiary)(?![A-Za-z])`,
    'iu',
  ),
  assessed: new RegExp(`[受被]评[价估级定]?${BODY}|(?:评[价估级定]|信用|报告)(?:对象|主体)`, 'u'),
  assessor: new RegExp(
    `(?<![受被])(?:评[价估级定]|出具|编制|颁发|发证|受托|信用服务)(?:报告)?(?:方|人|单位|公司|机构)`,
    'u',
  ),
  applicant: /申[请报]\p{Script=Han}?(?:方|人|单位|企业|公司|机构|主体)/u,
  server: /(?:服务|提供|受托)\p{Script=Han}{0,2}(?:方(?!式|案)|单位|公司|机构|商)/u,
} as const satisfies Record<Side, RegExp>;

/** The one of two sides that a label or heading names; undefined where it names neither or both. */
export function sideNamed<S extends Side>(label: string, sides: readonly [S, S]): S | undefined {
  const text = label.normalize('NFKC').replace(/\s+/gu, '');
  const named = sides.filter((side) => SIDES[side].test(text));
  return named.length === 1 ? named[0] : undefined;
}
