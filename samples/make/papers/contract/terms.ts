/** What every contract layout needs: the parties, the amount in both forms, and the fields that are printed. */
import type { PaperOf } from '../../description.ts';
import type { Party } from '../../party.ts';
import { inWords } from '../../writing.ts';
import type { Cast, Fields } from '../paper.ts';

/** A contract with its parties looked up. `words` is the amount in 大写 as printed, which a case may falsify. */
export interface ApplicableRules extends PaperOf<'contract'> {
  readonly us: Party;
  readonly them: Party;
  readonly words: string;
}

/** Looks up the parties and writes out the amount. */
export function applicableRules(paper: PaperOf<'contract'>, { ours, theirs }: Cast): ApplicableRules {
  return {
    ...paper,
    us: ours(paper.client),
    them: theirs(paper.provider),
    words: inWords(paper.wordsSay ?? paper.amount),
  };
}

/** The fields that all layouts print; the party named first is A, whether it is called 甲方 or 委托人. */
export function commonFields({
  number,
  title,
  us,
  them,
  amount,
  signed,
  service,
}: ApplicableRules): Fields<'contract'> {
  return {
    contractNumber: number,
    title,
    payer: us.name,
    provider: them.name,
    contractAmount: amount,
    signDate: signed,
    serviceText: service,
  };
}
