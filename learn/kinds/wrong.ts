/** The pages that are taken for another kind. */
import { layoutOf } from '../../src/classify/page-layout.ts';
import type { Recognisers } from '../../src/model/index.ts';
import type { Labelled } from './labelled.ts';

/** A line for each page that is taken for another kind, with the points of the two kinds. */
export function wrongOf(pages: readonly Labelled[], recognisers: Recognisers): readonly string[] {
  return pages.flatMap(({ name, kind, page }) => {
    const { scores } = layoutOf(page, recognisers);
    const [best, own] = [scores[0], scores.find((score) => score.kind === kind)];
    return best === undefined || best.kind === kind
      ? []
      : [`  ${name}: ${kind} ${own?.points.toFixed(1) ?? ''}, taken for ${best.kind} ${best.points.toFixed(1)}`];
  });
}
