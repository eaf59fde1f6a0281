/**
 * 注册地在本区 (clause 2): decided on the 住所, because a code only shows who registered the enterprise when it was founded.
 */
import { factOf, textSide, type CitedPlace, type Complaint, type MatchedCase, type VariantOf } from '../model/index.ts';
import { squeeze, usccRegion } from '../recognize/index.ts';
import { applicantParty, partyIn, partyRelation } from '../rules/index.ts';
import type { Check } from './check.ts';
import { cite } from './cite.ts';

type Seat = 'inside' | 'outside' | 'unclear';

/** Another district blocks; no address, one that names no district, or a code from elsewhere is a question. */
export const outsideDistrict: Check = (matched, { scheme: { district } }) => {
  const [address] = addressesOf(matched).toSorted(
    (a, b) => rank(domicile(a.text, district.name)) - rank(domicile(b.text, district.name)),
  );
  const complain = (
    detail: VariantOf<'applicant.outside-district'>,
    found: string,
    severity?: Complaint['severity'],
  ): readonly Complaint[] => [
    {
      code: 'applicant.outside-district',
      detail,
      values: { district: district.name, found },
      expected: textSide(district.name),
      found: textSide(found),
      places: address?.places ?? matched.applicant.places,
      ...(severity !== undefined && { severity }),
    },
  ];
  if (address === undefined) return complain('no-address', '—', 'hold');
  const where = domicile(address.text, district.name);
  if (where === 'outside') return complain('outside', address.text, 'block');
  if (where === 'unclear') return complain('unclear', address.text, 'hold');
  const region = matched.applicant.uscc === undefined ? undefined : usccRegion(matched.applicant.uscc);
  if (region === undefined || region === district.region) return [];
  const above = [`${district.region.slice(0, 4)}00`, `${district.region.slice(0, 2)}0000`, '100000'].includes(region);
  return above ? complain('registered-above', region, 'info') : complain('registered-elsewhere', region, 'hold');
};

/**
 * Where an address lies: by the district's own name, else by another 区, 县 or 旗 that stands where a district stands.
 * 克拉玛依市 is not 克拉玛依区.
 */
export function domicile(address: string, district: string): Seat {
  const { text } = squeeze(address);
  if (text.includes(district)) return 'inside';
  const local = text.slice(Math.max(text.search(/[市州盟]/u), text.indexOf('自治区') + 2) + 1);
  const named = /^(\p{Script=Han}{2,7}?[区县旗])/u.exec(local)?.[1];
  return named === undefined || /(?:开发|高新|新|园|工业|保税|产业|示范|合作|小|社|校|厂|矿|库|街|院)区$/u.test(named)
    ? 'unclear'
    : 'outside';
}

// The licence speaks before the list; an address that says nothing leaves the word to the next.
function addressesOf({
  documents,
  applicant,
}: MatchedCase): readonly { readonly text: string; readonly places: readonly CitedPlace[] }[] {
  const party = applicantParty({ applicant });
  const licences = documents.filter(
    ({ kind, facts }) => kind === 'licence' && partyRelation(party, partyIn(facts, 'name', 'taxId')) !== 'different',
  );
  return [
    ...licences.flatMap((licence) => {
      const text = factOf(licence.facts, 'address', 'text')?.value;
      return text === undefined ? [] : [{ text, places: cite(licence, 'address') }];
    }),
    ...applicant.match.rows.flatMap((row) =>
      row.address === undefined ? [] : [{ text: row.address, places: applicant.places }],
    ),
  ];
}

function rank(where: Seat): number {
  return where === 'unclear' ? 1 : 0;
}
