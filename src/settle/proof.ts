/**
 * What proves whose a value is. The paper's own words prove it: the label names the owner (付款人账号), or the nearest
 * heading left of the value or over it does (付款人信息, over 户名 and 账号), or the organisation named last before it is the
 * owner. That the payer mostly stands left of the payee, or 甲 before 乙, proves nothing.
 */
import { valueText, type FieldName } from '../model/index.ts';
import { foldName, type Side } from '../recognize/index.ts';
import type { Group, Groups } from '../rules/index.ts';
import { headingsOf, sideOf } from './heading.ts';
import { lastNamed } from './last-named.ts';
import { spotOf, type Surroundings } from './surroundings.ts';

/** Asks the paper whether a field's leading value is its owner's. */
export type Proof = (leader: Group, around: Surroundings, groups: Groups) => boolean;

/** One print under a label or heading of its side. A heading that has a name of its own is the heading of no other name. */
export function isOnSide(own: Side, other: Side): Proof {
  return ({ valued, candidates }, around) => {
    const naming = (words: string) => around.sideNamed(words, [own, other]);
    const headings = headingsOf(around, naming).filter(
      ({ names }) => valued.type !== 'name' || names === undefined || isSame(names, valued.value),
    );
    return candidates.some((print) => sideOf(print, around, naming, headings) === own);
  };
}

/** One print that is not in a block of the other side. */
export function isNotUnder(other: Side, own: Side): Proof {
  return ({ candidates }, around) => {
    const naming = (words: string) => around.sideNamed(words, [own, other]);
    const headings = headingsOf(around, naming).filter(({ names }) => names === undefined);
    return candidates.some((print) => {
      const line = spotOf(print, around.lines)?.line ?? 0;
      const above = headings.filter(({ block }) => block !== undefined && block < line);
      return sideOf(print, around, naming, above) !== other;
    });
  };
}

/** No label of this side names another organisation. */
export function isOnlyOne(own: Side, other: Side): Proof {
  return ({ valued }, around) =>
    headingsOf(around, (words) => around.sideNamed(words, [own, other])).every(
      ({ side, names }) => side !== own || names === undefined || isSame(names, valueText(valued)),
    );
}

/** The organisation named last before one print of it, if any is, is the owner. */
export function isNamedBefore(owner: FieldName): Proof {
  return ({ candidates }, around, groups) => {
    const [name, assessor] = [groups.get(owner)?.[0]?.valued, groups.get('issuer')?.[0]?.valued];
    const isNoOwner = (other: string, label: string) =>
      isNoParty(other, label, around) || (assessor !== undefined && isSame(other, valueText(assessor)));
    return candidates.some((print) => {
      const last = lastNamed(print, around, isNoOwner);
      return last === undefined || (name !== undefined && isSame(last, valueText(name)));
    });
  };
}

// Where a party is and where it banks, and who assesses it.
function isNoParty(name: string, label: string, { sideNamed }: Surroundings): boolean {
  const bank = /(?:银行|支行|分行|营业部)$/u.test(name) || /开户|银行\s{0,9}[:：]?\s{0,9}$/u.test(label);
  return bank || /址|住所/u.test(label) || sideNamed(label, ['assessed', 'assessor']) === 'assessor';
}

function isSame(a: string, b: string): boolean {
  const [one, other] = [foldName(a), foldName(b)];
  return one.includes(other) || other.includes(one);
}
