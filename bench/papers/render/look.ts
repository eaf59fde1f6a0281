/** How a paper looks: everything of its layout that says nothing. */
import type { Draw } from '../draw.ts';
import type { PaperKind } from '../paper.ts';

/** Margins, letters and ornaments of a paper; lengths in points, `leading` in letter sizes. */
export interface Look {
  readonly margin: { readonly x: number; readonly top: number; readonly bottom: number };
  readonly size: number;
  readonly leading: number;
  readonly titleSize: number;
  readonly boldLabels: boolean;
  /** Room inside the cells of tables. */
  readonly padding: number;
  /** Where cells are set: all at the left, all in the middle, or short ones in the middle. */
  readonly cells: 'left' | 'center' | 'short';
  readonly rule: number;
  /** Stands between label and value where a table has no lines. */
  readonly colon: string;
  readonly spacedParagraphs: boolean;
  readonly pageNumber: ((page: number, pages: number) => string) | null;
  readonly runningHead: string | null;
  readonly watermark: string | null;
}

/** Draws a look for a kind; `name` is what a running head may say. Certificates are set large, with air above. */
export function drawLook(draw: Draw, kind: PaperKind, name: string): Look {
  const certificate = kind === 'eligibility' || kind === 'licence';
  const size = certificate ? draw.pick([12, 14, 15, 16, 18]) : draw.pick([9, 10, 10.5, 10.5, 11, 12, 12, 14]);
  const top = certificate ? draw.int(80, 190) : draw.int(44, 84);
  return {
    margin: { x: draw.pick([42, 57, 72, 85, 90]), top, bottom: draw.int(46, 76) },
    size,
    leading: draw.pick([1.25, 1.4, 1.5, 1.6, 1.75, 2]),
    titleSize: size + (certificate ? draw.int(10, 20) : draw.int(3, 10)),
    boldLabels: draw.chance(0.25),
    padding: draw.int(2, 6),
    cells: draw.pick(['left', 'center', 'short'] as const),
    rule: draw.pick([0.4, 0.5, 0.75, 1]),
    colon: draw.pick(['：', '：', '：', ': ', '  ', '： ']),
    spacedParagraphs: draw.chance(0.3),
    pageNumber: certificate || kind === 'payment' ? null : draw.pick(PAGE_NUMBERS),
    runningHead: !certificate && draw.chance(0.15) ? name : null,
    watermark: draw.chance(0.06)
      ? draw.pick(['仅供项目申报使用', '内部资料', '复印件与原件一致', '科技创新服务券专用'])
      : null,
  };
}

const PAGE_NUMBERS: readonly Look['pageNumber'][] = [
  null,
  null,
  (page) => String(page),
  (page, pages) => `第 ${String(page)} 页 共 ${String(pages)} 页`,
  (page, pages) => `${String(page)}/${String(pages)}`,
  (page) => `- ${String(page)} -`,
  (page, pages) => `第${String(page)}页，共${String(pages)}页`,
];
