/** Which party's place for a seal on a contract has one: seals stand over or beside the words where a party signs. */
import type { Box, CitedPlace, SettledDocument } from '../model/index.ts';

// Parties as contracts name them: the side that orders and the side that serves.
const SIDES = {
  orders: /甲方|委托方|委托人|委托单位|需方|买方|发包方|定作方/u,
  serves: /乙方|受托方|受托人|受托单位|检测单位|检测方|服务方|服务单位|供方|卖方|承包方|承揽方|代理方|代理机构/u,
} as const;
const ASKED = /盖章|签章|公章|印章|[(（]章[)）]|[(（]盖/u;

/** A place for a seal that is empty while the other party's has one: its words on the paper, and where both stand. */
export interface EmptySide {
  readonly label: string;
  readonly places: readonly CitedPlace[];
}

/**
 * The empty side of a contract's first page that asks both parties for a seal and shows seals; undefined when both have
 * one, or nobody can tell.
 */
export function emptySide({ id, pages }: SettledDocument): EmptySide | undefined {
  for (const { page, runs, seals = [] } of pages) {
    const asking = runs.filter(({ text }) => ASKED.test(text));
    const [orders, serves] = [SIDES.orders, SIDES.serves].map((side) => asking.find(({ text }) => side.test(text)));
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
