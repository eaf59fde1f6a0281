/** Slips that show no money has moved for good: returned, reversed, pending, or a paper that is no payment yet. */
import type { CitedPlace, SettledDocument } from '../model/index.ts';
import { squeeze } from '../recognize/index.ts';
import { fileName } from './cite.ts';
import { eachService } from './papers.ts';

const WORDS = ['退汇', '冲正', '撤销', '失败', '处理中', '待复核', '预约', '作废', '退款', '指令已提交', '承兑汇票', '商业汇票', '现金收据', '抵账', '债权转让'];

// Small print speaks of what would be (「如交易失败…」) and forms print a flag with its answer (「冲正标志：否」).
const SMALL_PRINT = /如|若|请|勿|不|未|非|否|无|可能|(?:标志|标识|原因|日期|编号)[:：]?$/u;
const LONGEST = 24;

/** The first such word on each slip, with its place. */
export const paymentNotSettled = eachService(({ payments }) =>
  payments.flatMap((slip) => {
    const [first] = runsOf(slip).flatMap(({ text, place }) => {
      const word = WORDS.find((one) => text.includes(one));
      return word === undefined || text.length > LONGEST || SMALL_PRINT.test(text) ? [] : [{ word, text, place }];
    });
    if (first === undefined) return [];
    const { word, text, place } = first;
    return [{ code: 'payment.not-settled', detail: 'word', values: { file: fileName(slip), word, quote: text }, found: text, places: [place] }];
  }));

// A sheet may hold several slips: only the runs of this one.
function runsOf({ id, pages, region }: SettledDocument): { readonly text: string; readonly place: CitedPlace }[] {
  return pages.flatMap(({ page, runs }) => {
    const own = runs.filter(({ box: [x, y] }) => region === undefined || (x >= region[0] && y >= region[1] && x <= region[0] + region[2] && y <= region[1] + region[3]));
    return own.map(({ text, box }) => ({ text: squeeze(text).text, place: { document: id, page, box } }));
  });
}
