/** What a page prints about its own place among pages: its page number and the number of its paper. */
import type { DocumentKind } from '../model/index.ts';
import type { Line } from './lines.ts';

/** `第 2 页 共 4 页`, `2/4`, `- 2 -`; `of` where it is printed. */
export interface PageMark {
  readonly at: number;
  readonly of?: number;
}

const FULL = /第(\d{1,3})页[,，/]?(?:共(\d{1,3})页)?/u;
const TOTAL_FIRST = /共(\d{1,3})页[,，/]?第(\d{1,3})页/u;
// Behind the paper's number: `SZX-035 1/2`. The blank tells them apart.
const SLASHED = /(?:^|[^\d/.])(\d{1,2}) ?\/ ?(\d{1,2})$/u;
const ALONE = /^[-—–·]{0,3}(\d{1,2})[-—–·]{0,3}$/u;

// Page numbers stand in these outer shares of the page.
const HEAD = 0.2;
const FOOT = 0.9;

/** The page number that a page prints at its head or foot; undefined when it prints none. `height` in points. */
export function pageMark(lines: readonly Line[], height: number): PageMark | undefined {
  const outer = lines.filter(({ box }) => box[1] < height * HEAD || box[1] > height * FOOT);
  const feet = outer.filter(({ box }) => box[1] > height * FOOT);
  for (const { text } of outer) {
    const total = TOTAL_FIRST.exec(text);
    if (total !== null) return { at: Number(total[2]), of: Number(total[1]) };
    const full = FULL.exec(text);
    if (full !== null)
      return full[2] === undefined ? { at: Number(full[1]) } : { at: Number(full[1]), of: Number(full[2]) };
  }
  const slashed = firstMatch(
    feet.map(({ printed }) => printed),
    SLASHED,
  );
  if (slashed !== undefined && Number(slashed[1]) <= Number(slashed[2]))
    return { at: Number(slashed[1]), of: Number(slashed[2]) };
  const alone = firstMatch(
    feet.map(({ text }) => text),
    ALONE,
  );
  return alone === undefined ? undefined : { at: Number(alone[1]) };
}

function firstMatch(texts: readonly string[], pattern: RegExp): RegExpExecArray | undefined {
  return texts.map((text) => pattern.exec(text)).find((match) => match !== null) ?? undefined;
}

const CODE = '[:：]?([A-Z0-9][A-Z0-9()\\[\\]〔〕\\p{Script=Han}_-]{3,28}\\d)';
const LABELS = {
  contract: '合同编号|协议编号|合同号|协议号|合同书编号|编号',
  result: '报告编号|报告号|证书编号|交付单号|验收单编号|清单编号|编号|申请号',
  'credit-report': '报告编号|编号',
  eligibility: '证书编号|登记编号',
  licence: '统一社会信用代码',
  'application-form': '申请编号|编号',
  invoice: '发票号码',
  payment: '回单编号|回单号码|流水号',
} as const satisfies Record<Exclude<DocumentKind, 'other'>, string>;

/** The number by which a paper of the kind is known, where the page prints it beside its label; in capitals. */
export function paperNumber(lines: readonly Line[], kind: DocumentKind): string | undefined {
  if (kind === 'other') return undefined;
  const wanted = new RegExp(`(?:^|[^\\p{Script=Han}])(?:${LABELS[kind]})${CODE}`, 'iu');
  return wanted.exec(lines.map(({ text }) => text).join('\n'))?.[1]?.toUpperCase();
}
