/** The whole run in two verbs: papers → cases → money. */
import { assess } from '../assess/index.ts';
import { runChecks } from '../check/index.ts';
import { classifyFiles } from '../classify/files.ts';
import { extract } from '../extract/extract.ts';
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
import { recognisersOf } from './config/templates.ts';
import { ledgerEntryOf, type LedgerEntry } from './ledger/ledger-entry.ts';

/** What every application of a run is judged with. */
export interface ReviewConfig {
  readonly scheme: Scheme;
  readonly notice: Notice;
  readonly registry: Registry;
  readonly templates: Templates;
  readonly today: Day;
}

/** One application as it was handed in: its id, what it declares, and its files as they were read. */
export interface Application {
  readonly id: string;
  readonly declared: Declared;
  readonly files: readonly ReadDocument[];
}

/**
 * One application by itself: classify → extract → link → settle → match. It needs no other application and no state.
 */
export function understand(
  { id, declared, files }: Application,
  { templates, registry, scheme }: Pick<ReviewConfig, 'templates' | 'registry' | 'scheme'>,
): MatchedCase {
  const classified = classifyFiles(files, recognisersOf(templates));
  const documents = classified.map((paper, at) => extract({ ...paper, id: `d${at + 1}` }, templates));
  const linked = link({ id, declared, documents, files });
  const settled = settle(linked, registry, templates.vocabulary);
  return match(settled, registry, scheme);
}

/**
 * The batch: check → assess, application by application in the order of the money, each with what stood before
 * (`outside`: in the ledger) and what those ahead of it hold. `kept` is what the batch's other applications take of its
 * budget.
 */
export function judge(
  cases: readonly MatchedCase[],
  config: ReviewConfig,
  outside: readonly LedgerEntry[] = [],
  kept: Money = ZERO,
): readonly AssessedCase[] {
  const ledger = openLedgerIndex(payoutsBefore(config.registry, config.scheme, config.notice), outside, config.notice);
  const judged = inOrder(cases).map((matched) => {
    const judgement = { ...config, ledger: ledger.against(matched) };
    const assessed = assess(runChecks(matched, { ...judgement, vocabulary: config.templates.vocabulary }), judgement);
    ledger.enter(ledgerEntryOf(assessed, config.notice));
    return assessed;
  });
  return withinBudget(judged, config.notice, config.scheme, kept);
}
