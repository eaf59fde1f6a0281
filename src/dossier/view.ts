/** The one view of a dossier, in the order in which a reviewer asks. Renderers show it and compute nothing. */
import type { AssessedCase, Language } from '../model/index.ts';
import type { DossierContext } from './context.ts';
import { doubtsOf, type FindingsShown } from './doubts.ts';
import { evidenceOf, type Evidence } from './evidence.ts';
import { checklistOf, originOf, type Checklist, type Origin } from './origin.ts';
import { papersOf, type PapersShown } from './papers.ts';
import { partiesOf, type Parties } from './parties.ts';
import { scopeOf } from './scope.ts';
import { supplementOf, type Supplement } from './supplement-request.ts';
import { headOf, verdictOf, type Head, type Verdict } from './verdict.ts';
import { workingOf, type Working } from './working.ts';

/** Everything a reviewer sees, already in words. */
export interface DossierView {
  readonly language: Language;
  readonly day: string;
  readonly title: string;
  readonly footer: { readonly text: string; readonly page: string };
  readonly head: Head;
  readonly verdict: Verdict;
  readonly doubts: FindingsShown;
  readonly working: Working;
  readonly parties: Parties;
  readonly evidence: Evidence;
  readonly papers: PapersShown;
  readonly checklist: Checklist;
  readonly supplement?: Supplement;
  readonly origin: Origin;
}

/** The view of an assessed case; throws `RangeError` when a message is missing. */
export function dossierView(assessed: AssessedCase, context: DossierContext): DossierView {
  const scope = scopeOf(assessed, context);
  const head = headOf(scope);
  const supplement = supplementOf(scope);
  return {
    language: context.language,
    day: context.today,
    title: `${head.title} · ${head.applicant} · ${assessed.id}`,
    footer: {
      text: `${head.eyebrow} ${head.title} · ${assessed.id}`,
      page: context.say('dossier.pageOf', { page: '{page}', pages: '{pages}' }),
    },
    head,
    verdict: verdictOf(scope),
    doubts: doubtsOf(scope),
    working: workingOf(scope),
    parties: partiesOf(scope),
    evidence: evidenceOf(scope),
    papers: papersOf(scope),
    checklist: checklistOf(scope),
    ...(supplement && { supplement }),
    origin: originOf(scope),
  };
}
