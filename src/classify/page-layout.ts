/** One page with everything that tells which paper it belongs to. */
import type { DocumentKind, ReadPage, Recogniser, Recognisers } from '../model/index.ts';
import { anyOf, uprightSize } from '../recognize/index.ts';
import { isLarge, isUpper } from './headings.ts';
import { linesOf, usualHeight, type Line } from './lines.ts';
import { pageMark, paperNumber, type PageMark } from './marks.ts';
import { scorePage, type Score } from './score.ts';

/** A page that was looked at. `scores` best first; `score` the best if it names a kind. */
export interface PageLayout {
  readonly page: ReadPage;
  readonly lines: readonly Line[];
  /** Points from top to bottom of the paper held upright. */
  readonly height: number;
  readonly scores: readonly Score[];
  readonly score: Score | undefined;
  readonly mark: PageMark | undefined;
  /** By kind, the number that the page would have as a paper of it. */
  readonly numbers: ReadonlyMap<DocumentKind, string>;
  /** Whether the page asks for seals or signatures. */
  readonly signed: boolean;
}

/** Looks at a page; a page that states its kind as data is of that kind. */
export function layoutOf(page: ReadPage, recognisers: Recognisers): PageLayout {
  const lines = linesOf(page);
  const { height } = uprightSize(page);
  const scores = statedScore(page) ?? scorePage(lines, height, recognisers);
  const best = scores[0];
  return {
    page,
    lines,
    height,
    scores,
    score: best !== undefined && best.kind !== 'other' ? best : undefined,
    mark: pageMark(lines, height),
    numbers: numbersOn(lines, recognisers.kinds),
    signed: isSigned(lines, recognisers.signing),
  };
}

function statedScore(page: ReadPage): readonly Score[] | undefined {
  const kind = page.stated?.[0]?.kind;
  return kind === undefined ? undefined : [{ kind, points: 10, met: [], headings: [] }];
}

function numbersOn(lines: readonly Line[], kinds: readonly Recogniser[]): ReadonlyMap<DocumentKind, string> {
  return new Map(
    kinds.flatMap(({ kind, numbers }) => {
      const number = paperNumber(lines, numbers);
      return number === undefined ? [] : [[kind, number] as const];
    }),
  );
}

// A signature closes a contract; the clause that speaks of signing does not.
function isSigned(lines: readonly Line[], signing: readonly string[]): boolean {
  return new RegExp(String.raw`${anyOf(signing)}\)?(?!之日|后|生效|并|且|确认|认可)`, 'u').test(
    lines.map(({ text }) => text).join('\n'),
  );
}

/** Points of one kind for the page. */
export function pointsOf(layout: PageLayout, kind: DocumentKind): number {
  return layout.scores.find((score) => score.kind === kind)?.points ?? 0;
}

/** Whether the heading of the page's kind stands at its top, taller than its text. */
export function isHeaded({ score, height }: PageLayout): boolean {
  return score?.headings.some((heading) => isLarge(heading, height)) ?? false;
}

const TITLE_SIZE = 1.3;
const FIRST_LINES = 3;

/** Whether the page begins with a title of its own, of whatever kind; 附件 goes on with the paper before it. */
export function isTitled({ lines, height }: PageLayout): boolean {
  const usual = usualHeight(lines);
  return lines
    .slice(0, FIRST_LINES)
    .some(
      ({ text, box }) =>
        isUpper(box, height) &&
        box[3] > usual * TITLE_SIZE &&
        text.length >= 3 &&
        text.length <= 24 &&
        /\p{Script=Han}{3}/u.test(text) &&
        !/[,。;:、]|^第.{1,3}[条章节]|^[一二三四五六七八九十\d]+[、.]|^附[件表录图]/u.test(text),
    );
}

/** All text of the page. */
export function textOf({ lines }: PageLayout): string {
  return lines.map(({ text }) => text).join('\n');
}

// A layout that only says what comes next.
const FEW_CHARACTERS = 24;
const FEW_LINES = 3;

/** Whether the page holds a few words and nothing that belongs to a paper: a sheet between papers (附件3 发票). */
export function isSeparator(layout: PageLayout): boolean {
  const text = textOf(layout).replace(/\n/gu, '');
  return (
    layout.page.stated === undefined &&
    layout.lines.length <= FEW_LINES &&
    text.length <= FEW_CHARACTERS &&
    !/\d{5}|[章签代日期年]|公司|方[:：(]/u.test(text)
  );
}
