/** The whole run on one screen: papers → cases → money. */
import { assess } from '../assess/index.ts';
import { runChecks } from '../check/index.ts';
import type { Templates } from '../extract/template.ts';
import { link } from '../link/link.ts';
import { match } from '../match/index.ts';
import {
  ZERO,
  type AssessedCase,
  type Day,
  type Declared,
  type MatchedCase,
  type Money,
  type Notice,
  type ReadDocument,
  type Registry,
  type Scheme,
} from '../model/index.ts';
import { settle } from '../settle/settle.ts';
import { withinBudget } from './ledger/budget.ts';
import { inOrder, openLedgerIndex, payoutsBefore } from './ledger/ledger-index.ts';
import { papersWith } from './papers.ts';
import { ledgerEntryOf, type LedgerEntry } from './ledger/ledger-entry.ts';

/** What every application of a run is judged with. */
export interface ReviewConfig {
  readonly scheme: Scheme;
  readonly notice: Notice;
  readonly registry: Registry;
  readonly templates: Templates;
  readonly today: Day;
}

/**
 * One application: everything that needs no other application. `papersOf` remembers files that were looked at before.
 */
export function understand(
  id: string,
  declared: Declared,
  files: readonly ReadDocument[],
  config: ReviewConfig,
  papersOf = papersWith(config.templates),
): MatchedCase {
  const documents = papersOf(files).map((paper, at) => ({ ...paper, id: `d${at + 1}` }));
  const linked = link({ id, declared, documents, files });
  const settled = settle(linked, config.registry, config.templates.vocabulary);
  return match(settled, config.registry, config.scheme);
}

/**
 * The batch: applications in the order of the money, each judged with what stood before (`outside`: in the ledger) and
 * what those ahead of it hold. `kept` is what the batch's other applications take of its budget.
 */
export function judge(
  cases: readonly MatchedCase[],
  config: ReviewConfig,
  outside: readonly LedgerEntry[] = [],
  kept: Money = ZERO,
): readonly AssessedCase[] {
  const book = openLedgerIndex(payoutsBefore(config.registry, config.scheme, config.notice), outside, config.notice);
  const judged = inOrder(cases).map((matched) => {
    const judgement = { ...config, ledger: book.against(matched) };
    const assessed = assess(runChecks(matched, { ...judgement, vocabulary: config.templates.vocabulary }), judgement);
    book.enter(ledgerEntryOf(assessed, config.notice));
    return assessed;
  });
  return withinBudget(judged, config.notice, config.scheme, kept);
}
