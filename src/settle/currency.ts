/**
 * The currency of an amount. Prices in China are in yuan unless a paper says otherwise (外汇管理条例 第八条), so an amount is
 * taken
 * for yuan where nothing else is named for it: its own print, its label or its column says 人民币, or no other currency is
 * stated
 * for the amounts of the paper. What is stated in another currency is never `sure` and a conflict.
 */
import {
  AMOUNT_FIELD,
  isOf,
  textSide,
  type Candidate,
  type ClassifiedDocument,
  type Conflict,
  type FieldName,
} from '../model/index.ts';
import { currenciesStated, foreignAmounts, namesYuan, type Currency } from '../recognize/index.ts';
import type { Group, Groups } from '../rules/index.ts';
import { before, headOf, linesOf, spotOf, textOf, type Line } from './surroundings.ts';

/**
 * A conflict for every amount whose currency is not proven to be the yuan, and for a paper whose amount is in another
 * currency and therefore none of ours.
 */
export function foreignCurrency(groups: Groups, document: ClassifiedDocument): readonly Conflict[] {
  const about = AMOUNT_FIELD[document.kind];
  if (about === null) return [];
  // A 增值税发票, which a seller with a tax id issues, is in yuan by law (增值税暂行条例 第六条): what its remarks say of other
  // currencies governs nothing.
  const governed = !groups.has('sellerTaxId');
  const lines = linesOf(document);
  const text = textOf(lines);
  const paper: Paper = {
    lines,
    foreign: foreignIn(currenciesStated(text)),
    yuan: currenciesStated(text).includes('CNY'),
    amounts: foreignAmounts(text).map(({ value }) => value),
    governed,
  };
  const amounts = [...groups].flatMap(([field, [leader]]) =>
    leader !== undefined && isOf(leader.valued, 'money') ? [{ field, leader }] : [],
  );
  const unproven = amounts.flatMap(({ field, leader }) => {
    const other = otherCurrency(leader, paper);
    return other === undefined ? [] : [conflict(field, other, leader)];
  });
  const missing = groups.has(about) || !governed ? undefined : (paper.foreign ?? paper.amounts[0]?.currency);
  return missing === undefined ? unproven : [...unproven, conflict(about, missing, undefined)];
}

interface Paper {
  readonly lines: readonly Line[];
  /** The foreign currency that the paper states for its amounts. */
  readonly foreign: Currency | undefined;
  readonly yuan: boolean;
  readonly amounts: readonly { readonly currency: Currency; readonly amount: string }[];
  readonly governed: boolean;
}

function foreignIn(stated: readonly Currency[]): Currency | undefined {
  return stated.find((currency) => currency !== 'CNY');
}

// One print that is proven proves the value.
function otherCurrency({ candidates }: Group, paper: Paper): Currency | undefined {
  const others = candidates.map((candidate) => ofPrint(candidate, paper));
  return others.includes(undefined) ? undefined : others[0];
}

// 人民币, CNY or ¥ with a bracket or colon, right before the amount.
const OWN_WORDS = 5;

// The foreign currency that a print may be in; undefined where it is proven to be in yuan.
function ofPrint(print: Candidate, { lines, foreign, yuan, amounts, governed }: Paper): Currency | undefined {
  if (print.witnesses.includes('data') || print.places.length === 0) return undefined;
  const spot = spotOf(print, lines);
  const lead = spot === undefined ? '' : before(spot, lines).text;
  const label = spot === undefined ? '' : `${lead}\t${headOf(spot, lines)}`;
  const beside = foreignIn(currenciesStated(label));
  if (beside !== undefined || !governed) return beside;
  // The sign is the yen's too. Where the paper states another currency, a mention of the yuan somewhere before the amount
  // speaks of something else (按当日人民币汇率折算): only the amount's own words count.
  const own = foreign === undefined ? `${print.raw}\t${label}` : `${lead.slice(-OWN_WORDS)}${print.raw}`;
  if (foreign !== 'JPY' && (namesYuan(own) || currenciesStated(label).includes('CNY'))) return undefined;
  const near =
    spot === undefined
      ? undefined
      : foreignAmounts(textOf(lines.slice(Math.max(0, spot.line - 1), spot.line + 2)))[0]?.value.currency;
  const same = amounts.find(({ amount }) => isOf(print, 'money') && Number(amount) === Number(print.value))?.currency;
  if (/[元圆圓]/u.test(print.raw) || /[(（][^()（）]{0,4}元[)）]/u.test(label)) return yuan ? same : (foreign ?? same);
  return foreign ?? near ?? same;
}

function conflict(field: FieldName, currency: Currency, group: Group | undefined): Conflict {
  const best = group?.candidates[0];
  return {
    kind: 'currency',
    field,
    expected: { said: textSide('CNY'), places: [] },
    found: { said: textSide(currency), places: best?.places ?? [] },
  };
}
