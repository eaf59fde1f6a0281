/** What makes a bank transfer one and the same, whichever application hands its slip in. */
import { DAY_FIELD, factOf, type MatchedCase, type Money, type SettledDocument } from '../model/index.ts';
import { statedAmount } from '../rules/index.ts';

// Long flow numbers are one in a bank and in practice one among banks; short ones start again at each counter and day.
const LONG = 12;

/**
 * `T:<flow number>` of a long 流水号, with day and amount of a short one; undefined when a part of it is not known. The
 * number of the slip itself changes when it is printed again (补打).
 */
export function transferKey(slip: Pick<SettledDocument, 'kind' | 'facts'>): string | undefined {
  const { facts } = slip;
  const number = factOf(facts, 'transactionNumber', 'id')?.value.replace(/[^\p{L}\p{N}]/gu, '');
  if (number === undefined || number === '') return undefined;
  if (number.length >= LONG) return `T:${number}`;
  const [on, paid] = [factOf(facts, DAY_FIELD.payment, 'day')?.value, statedAmount(slip)];
  return on === undefined || paid === undefined ? undefined : `T:${number}:${on}:${paid}`;
}

/** A transfer that an application counts, with its amount in yuan. */
export interface Transfer {
  readonly key: string;
  readonly document: SettledDocument;
  readonly amount: Money;
}

/** The transfers of an application's services, each once; slips without key or amount are left out. */
export function transfersOf({ documents, services }: Pick<MatchedCase, 'documents' | 'services'>): readonly Transfer[] {
  const counted = documents.filter(({ id }) => services.some(({ payments }) => payments.includes(id)));
  const transfers = counted.flatMap((document) => {
    const [key, amount] = [transferKey(document), statedAmount(document)];
    return key === undefined || amount === undefined ? [] : [{ key, document, amount }];
  });
  return [...new Map(transfers.map((transfer) => [transfer.key, transfer])).values()];
}
