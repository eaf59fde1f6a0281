/**
 * Slips that show no money has moved for good: returned, reversed, only submitted, or a receipt that no bank has
 * written.
 */
import { textSide, type CitedPlace, type SettledDocument, type VariantOf } from '../model/index.ts';
import { squeeze } from '../recognize/index.ts';
import { fileName } from './cite.ts';
import { eachService } from './papers.ts';

// A receipt is written by who is paid; no bank says so. 「电子收据」 of a bank and 「收款收据编号」 in a remark are no headings.
const RECEIPT = /^(?:统一|专用|现金|收款|往来|资金往来|内部)*收据(?:[(（]?(?:第.{1,2}联)[)）]?)?$/u;

// Small print speaks of what would be (「如交易失败…」) and forms print a flag with its answer (「冲正标志：否」).
const SMALL_PRINT = /如|若|请|勿|不|未|非|否|无|可能|(?:标志|标识|原因|日期|编号)[:：]?$/u;
const LONGEST = 24;

interface Unsettled {
  readonly detail: VariantOf<'payment.not-settled'>;
  readonly word: string;
  readonly text: string;
  readonly place: CitedPlace;
}

/** The first such word on each slip, with its place. */
export const paymentNotSettled = eachService(({ payments }, _, { vocabulary }) => {
  const waiting = vocabulary['transfer-waiting'].words;
  const telling = [...waiting, ...vocabulary['transfer-undone'].words, ...vocabulary['no-transfer'].words];
  return payments.flatMap((slip) => {
    const [first] = runsOf(slip).flatMap(({ text, place }): Unsettled[] => {
      if (RECEIPT.test(text)) return [{ detail: 'receipt', word: '收据', text, place }];
      const word = telling.find((one) => text.includes(one));
      if (word === undefined || text.length > LONGEST || SMALL_PRINT.test(text)) return [];
      return [{ detail: waiting.includes(word) ? 'submitted' : 'word', word, text, place }];
    });
    if (first === undefined) return [];
    const { detail, word, text, place } = first;
    return [
      {
        code: 'payment.not-settled',
        detail,
        values: { file: fileName(slip), word, quote: text },
        found: textSide(text),
        places: [place],
      },
    ];
  });
});

// A sheet may hold several slips: only the runs of this one.
function runsOf({ id, pages, region }: SettledDocument): { readonly text: string; readonly place: CitedPlace }[] {
  return pages.flatMap(({ page, runs, aslant = [] }) => {
    const own = [...runs, ...aslant].filter(
      ({ box: [x, y] }) =>
        region === undefined ||
        (x >= region[0] && y >= region[1] && x <= region[0] + region[2] && y <= region[1] + region[3]),
    );
    return own.map(({ text, box }) => ({ text: squeeze(text).text, place: { document: id, page, box } }));
  });
}
