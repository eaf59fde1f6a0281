/** The whole run on one screen: papers → cases → money. */
import { assess } from '../assess/index.ts';
import { runChecks } from '../check/index.ts';
import type { Template } from '../extract/template.ts';
import { link } from '../link/link.ts';
import { match } from '../match/index.ts';
import type { AssessedCase, Day, Declared, MatchedCase, Notice, ReadDocument, Registry, Scheme } from '../model/index.ts';
import { settle } from '../settle/settle.ts';
import { withinBudget } from './budget.ts';
import { inOrder, openBook, payoutsBefore } from './ledger.ts';
import { papersWith } from './papers.ts';
import { standingOf, type Standing } from './standing.ts';

/** What every application of a run is judged with. */
export interface Recipe {
  readonly scheme: Scheme;
  readonly notice: Notice;
  readonly registry: Registry;
  readonly templates: readonly Template[];
  readonly today: Day;
}

/** One application: everything that needs no other application. `papersOf` remembers files that were looked at before. */
export function understand(id: string, declared: Declared, files: readonly ReadDocument[], recipe: Recipe, papersOf = papersWith(recipe.templates)): MatchedCase {
  const documents = papersOf(files).map((paper, at) => ({ ...paper, id: `d${at + 1}` }));
  const linked = link({ id, declared, documents, files });
  const settled = settle(linked, recipe.registry);
  return match(settled, recipe.registry, recipe.scheme);
}

/** The batch: applications in the order of the money, each judged with what stood before (`outside`: other batches) and what those ahead of it hold. */
export function judge(cases: readonly MatchedCase[], recipe: Recipe, outside: readonly Standing[] = []): readonly AssessedCase[] {
  const book = openBook(payoutsBefore(recipe.registry, recipe.scheme, recipe.notice), outside, recipe.notice);
  const judged = inOrder(cases).map((matched) => {
    const judgement = { ...recipe, ledger: book.against(matched) };
    const assessed = assess(runChecks(matched, judgement), judgement);
    book.enter(standingOf(assessed, recipe.notice));
    return assessed;
  });
  return withinBudget(judged, recipe.notice, recipe.scheme);
}
