/** Which party's place for a seal on a contract has one: seals stand over or beside the words where a party signs. */
import type { Box, CitedPlace, SettledDocument, Vocabulary, Words } from '../model/index.ts';
import { anyOf } from '../recognize/index.ts';

// Parties as contracts name them: the side that orders and the side that serves.
function asksForSeal({ seal }: Vocabulary): RegExp {
  return new RegExp(`${anyOf(seal.words)}|[(（](?:章[)）]|盖)`, 'u');
}

// Whoever orders or serves, or 甲 or 乙, as words of their own: 委托代理人 is a person who signs for either.
function side(entries: readonly Words[]): RegExp {
  return new RegExp(String.raw`(?<!\p{Script=Han})${anyOf(entries.flatMap(({ words }) => words))}`, 'u');
}

/** A place for a seal that is empty while the other party's has one: its words on the paper, and where both stand. */
export interface EmptySide {
  readonly label: string;
  readonly places: readonly CitedPlace[];
}

/**
 * The empty side of a contract's first page that asks both parties for a seal and shows seals; undefined when both have
 * one, or nobody can tell.
 */
export function emptySide({ id, pages }: SettledDocument, vocabulary: Vocabulary): EmptySide | undefined {
  const asks = asksForSeal(vocabulary);
  const sides = [
    side([vocabulary['first-party'], vocabulary.client]),
    side([vocabulary['second-party'], vocabulary.provider]),
  ];
  for (const { page, runs, seals = [] } of pages) {
    const asking = runs.filter(({ text }) => asks.test(text));
    const [orders, serves] = sides.map((words) => asking.find(({ text }) => words.test(text)));
    if (orders === undefined || serves === undefined || orders === serves || seals.length === 0) continue;
    const sealed = new Set(seals.map((seal) => (apart(seal, orders.box) <= apart(seal, serves.box) ? orders : serves)));
    const empty = [orders, serves].find((side) => !sealed.has(side));
    if (empty === undefined) return undefined;
    return { label: empty.text, places: [empty.box, ...seals].map((box) => ({ document: id, page, box })) };
  }
  return undefined;
}

// Points from the middle of the seal to the words.
function apart([x, y, width, height]: Box, [left, top, wide, high]: Box): number {
  const [across, down] = [x + width / 2, y + height / 2];
  return Math.hypot(Math.max(left - across, 0, across - left - wide), Math.max(top - down, 0, down - top - high));
}
