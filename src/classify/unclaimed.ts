/** Headings on the page of a paper that begin another one, of which none was made. */
import { overlap, type Box, type DocumentKind, type Recognisers, type UnclaimedHeading } from '../model/index.ts';
import { asOnPage, uprightSize } from '../recognize/index.ts';
import type { Heading } from './headings.ts';
import { usualHeight, within } from './lines.ts';
import { PAGE_HABITS } from './page-habits.ts';
import type { PageLayout } from './page-layout.ts';
import { scorePage } from './score.ts';

// A heading is so much taller than what stands under it, and under it stand a label and another sign of its kind.
const TALLER = 1.3;
const SIGNS = 2;

/** The headings of other kinds on a page of a paper, each over print of its kind. */
export function unclaimedOn(
  layout: PageLayout,
  kind: DocumentKind,
  recognisers: Recognisers,
): readonly UnclaimedHeading[] {
  const { page, scores } = layout;
  const own = scores.find((score) => score.kind === kind)?.headings ?? [];
  return scores
    .filter((score) => score.kind !== kind && PAGE_HABITS[score.kind].alone)
    .flatMap((score) =>
      score.headings
        .filter(({ box }) => own.every((other) => overlap(other.box, box) === 0))
        .filter((heading) => isOverItsPrint(heading, score.kind, layout, recognisers))
        .map(({ words, box }) => ({ words, place: { page: page.page, box: asOnPage(box, page) } })),
    );
}

function isOverItsPrint(
  heading: Heading,
  kind: DocumentKind,
  { page, lines, height }: PageLayout,
  recognisers: Recognisers,
): boolean {
  const below: Box = [0, heading.box[1] + heading.box[3], uprightSize(page).width, height];
  const part = lines.filter((line) => within(line, below));
  const met = scorePage(part, height, recognisers).find((score) => score.kind === kind)?.met ?? [];
  const signs = met.filter(({ source }) => source.in !== 'heading');
  return (
    heading.box[3] > TALLER * usualHeight(part) &&
    signs.length >= SIGNS &&
    signs.some(({ source }) => source.in === 'labels')
  );
}
