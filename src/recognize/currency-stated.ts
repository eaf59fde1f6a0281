/**
 * Where a paper says in which currency its amounts are: as a declaration, as the unit of a label or column, beside a
 * word for a total. A currency that is only spoken of (外汇业务, 汇率) says nothing.
 */
import { foreignAmounts } from './amount-digits.ts';
import { FOREIGN_NAME, foreignCurrencyOf, YUAN_NAME, type ForeignCurrency } from './currency-names.ts';
import { normalise } from './normalise.ts';

/** A currency of an amount, ours included. */
export type Currency = 'CNY' | ForeignCurrency;

const ANY = `(?:${FOREIGN_NAME}|${YUAN_NAME})`;
const SCALE = '(?:千|百|十)?[万亿]?';
const MONEY = '[价款费额计酬资值]|(?:amount|total|price|fees?|sum|value|cost)s?';

const TOTAL = '(?:金额|总[价额计]|价款|合计|共计|报酬|服务费|费用|amount|total)';

const STATEMENTS: readonly RegExp[] = [
  // 币种：美元; 结算货币为 USD; 币种及金额; Currency: EUR; ☑人民币 □美元 below.
  new RegExp(
    '(?:币\\s{0,9}种|币\\s{0,9}别|货\\s{0,9}币(?:名称|种类|单位|类型)?|currency)[及和与/]?(?:金额)?[\\s:为是采用以()]{0,' +
      `6}((?:[☑√■✓☒□☐○〇]?\\s{0,9}${ANY}[\\s/、,或()-]{0,3}){1,8})`,
    'giu',
  ),
  // 以美元计价, 用欧元支付.
  new RegExp(
    `[以用按](${ANY})(?:现汇|现钞)?(?:进行)?(?:计价|结算|支付|付款|计算|计量|标价|报价|为(?:计价|结算|记账)?(?:单位|货币|币种))`,
    'giu',
  ),
  // 单位：万美元.
  new RegExp(`单位\\s{0,9}[:：]?\\s{0,9}${SCALE}(${ANY})`, 'giu'),
  // 合同总价(USD), 金额(美元/USD); a bracket that holds nothing else, between a word for money and what follows it.
  new RegExp(`(?:${MONEY})\\s{0,9}[(]\\s{0,9}(?:单位:?)?${SCALE}((?:${ANY}[/、]?){1,2})\\s{0,9}[)]`, 'giu'),
  // A cell of its own.
  new RegExp(`(?:^|[\\t\\n])\\s{0,9}[(]?${SCALE}(${ANY})[)]?\\s{0,9}(?=$|[\\t\\n])`, 'giu'),
  // 金额 USD, 美元金额, Total in EUR; not a price of something else that has its number at once.
  new RegExp(`${TOTAL}\\s{0,9}(?:为|是|in)?\\s{0,9}[:：]?\\s{0,9}(${ANY})`, 'giu'),
  // 总价：贰万美元整.
  new RegExp(
    `${TOTAL}[^\\d\\n。;]{0,6}?[零一二三四五六七八九十百千壹贰叁肆伍陆柒捌玖拾佰仟万亿]{1,24}(${FOREIGN_NAME})`,
    'giu',
  ),
  new RegExp(`(${ANY})\\s{0,9}(?:金额|总[价额]|合计|amount|total)`, 'giu'),
];

/**
 * Every currency in which the text says that its amounts are, each once. Cells are parted by tabs, lines by line feeds.
 */
export function currenciesStated(raw: string): readonly Currency[] {
  const { text } = normalise(raw);
  const inWords = STATEMENTS.flatMap((statement) =>
    [...text.matchAll(statement)].flatMap(([, named = '']) => chosen(named)),
  );
  // 服务费总额为20,000美元.
  const asTotals = foreignAmounts(text).filter(({ start }) =>
    NAMED_TOTAL.test(text.slice(Math.max(0, start - 24), start)),
  );
  return [...new Set([...inWords, ...asTotals.map(({ value }) => value.currency)])];
}

const NAMED_TOTAL = new RegExp(`${TOTAL}[^\\d\\n。;]{0,8}$`, 'iu');

const CHOICE = new RegExp(`([□☐○〇])?\\s{0,9}(${FOREIGN_NAME})|([□☐○〇])?\\s{0,9}(${YUAN_NAME})`, 'giu');

// On a form with boxes the empty ones are not meant.
function chosen(named: string): readonly Currency[] {
  return [...named.matchAll(CHOICE)].flatMap(([, empty, foreign, unticked, yuan]): readonly Currency[] => {
    if (empty !== undefined || unticked !== undefined) return [];
    const currency = foreign === undefined ? undefined : foreignCurrencyOf(foreign);
    return currency !== undefined ? [currency] : yuan !== undefined ? ['CNY'] : [];
  });
}

/** Whether the text names the yuan as its currency in so many words (人民币, CNY, RMB) or by sign. */
export function namesYuan(raw: string): boolean {
  return YUAN.test(normalise(raw).text);
}

const YUAN = new RegExp(YUAN_NAME, 'iu');
