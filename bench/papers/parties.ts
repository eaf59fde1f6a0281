/** Invented enterprises, institutes and persons. */
import { drawCreditCode } from './credit-code.ts';
import type { Draw } from './draw.ts';
import {
  ACTIVITIES,
  BANKS,
  BRANDS,
  GIVEN,
  PLACES,
  PROVIDER_FORMS,
  STREETS,
  SURNAMES,
  UNIVERSITIES,
} from './name-parts.ts';
import type { Place } from './name-parts.ts';

/** An organisation as its papers print it. */
export interface Party {
  readonly name: string;
  readonly taxId: string;
  readonly address: string;
  readonly legalPerson: string;
  readonly contact: string;
  readonly phone: string;
  readonly email: string;
  readonly postcode: string;
  /** The branch at which the account is kept. */
  readonly bank: string;
  readonly account: string;
}

/** An enterprise that asks for money back. */
export function drawEnterprise(draw: Draw): Party {
  const place = draw.chance(0.55) ? PLACES[0] : draw.pick(PLACES);
  const activity = draw.pick(ACTIVITIES);
  const form = draw.weighted([
    [8, '有限公司'],
    [3, '有限责任公司'],
    [1, '股份有限公司'],
  ]);
  const brand = drawBrand(draw);
  const name = draw.chance(0.08)
    ? `${brand}（${place.city}）${activity}${form}`
    : `${place.prefix}${brand}${activity}${form}`;
  return partyOf(draw, name, draw.chance(0.04) ? '93' : '91', place);
}

/** An institute, laboratory, university, agency or company that sells services. */
export function drawProvider(draw: Draw): Party {
  const place = draw.pick(PLACES);
  const form = draw.pick(PROVIDER_FORMS);
  if (form.category === 'university') return partyOf(draw, draw.pick(UNIVERSITIES), '12', place);
  return partyOf(
    draw,
    form.name.replace('{place}', place.prefix).replace('{brand}', drawBrand(draw)),
    form.category,
    place,
  );
}

/** A person's name, now and then with a rare character. */
export function drawPerson(draw: Draw): string {
  return draw.pick(SURNAMES) + draw.pick(GIVEN);
}

/** The digits of an account. */
export function drawAccount(draw: Draw): string {
  const length = draw.pick([12, 15, 16, 17, 18, 19, 20]);
  let account = String(draw.int(1, 9));
  while (account.length < length) account += String(draw.int(0, 9));
  return account;
}

const BRANCHES = [
  '友谊路支行',
  '胜利路支行',
  '迎宾支行',
  '高新区支行',
  '中心支行',
  '塔河路分理处',
  '分行营业部',
  '城南支行',
];

function drawBrand(draw: Draw): string {
  const brand = draw.pick(BRANDS);
  return draw.chance(0.3) ? brand.charAt(0) + draw.pick(BRANDS).charAt(1) : brand;
}

function partyOf(draw: Draw, name: string, category: string, place: Place): Party {
  return {
    name,
    taxId: drawCreditCode(draw, category, place.region),
    address: `${place.address}${draw.pick(STREETS)}${String(draw.int(1, 399))}号${drawRoom(draw)}`,
    legalPerson: drawPerson(draw),
    contact: drawPerson(draw),
    phone: drawPhone(draw, place),
    email: `${draw.pick(['office', 'kjb', 'service', 'lab', 'contact', 'xmb'])}${String(draw.int(10, 999))}@example.cn`,
    postcode: place.postcode,
    bank: draw.pick(BANKS) + place.city + draw.pick(BRANCHES),
    account: drawAccount(draw),
  };
}

function drawRoom(draw: Draw): string {
  return draw.pick([
    '',
    '',
    `${String(draw.int(1, 9))}号楼${String(draw.int(101, 1908))}室`,
    `${draw.pick(['A', 'B', 'C'])}座${String(draw.int(2, 26))}层`,
  ]);
}

function drawPhone(draw: Draw, place: Place): string {
  if (draw.chance(0.5))
    return `139${String(draw.int(0, 99)).padStart(4, '0')}${String(draw.int(0, 9999)).padStart(4, '0')}`;
  return `${place.dial}-${String(draw.int(6_000_000, 8_999_999))}`;
}
