/**
 * A text layer that was not believed, against what the picture says: the classic way to alter a scan is to alter what
 * programs read of it.
 */
import {
  anyOf,
  isOf,
  overlap,
  valueText,
  type ClassifiedDocument,
  type Conflict,
  type Place,
  type Run,
  type Valued,
} from '../model/index.ts';
import { amountsInDigits, amountsInWords, days, squeeze } from '../recognize/index.ts';
import type { Group, Groups } from '../rules/index.ts';

/**
 * A conflict for every amount, day and id at whose place the doubted layer gives one of the same kind and not this one.
 * A layer that gives none there contradicts nothing.
 */
export function againstLayer(groups: Groups, document: ClassifiedDocument): readonly Conflict[] {
  if (document.pages.every(({ suspectLayer }) => suspectLayer === undefined)) return [];
  return [...groups].flatMap(([field, [leader]]): readonly Conflict[] => {
    const places = leader?.candidates[0]?.places ?? [];
    const runs = places.flatMap((place) => layerAt(document, place));
    if (leader === undefined || runs.length === 0) return [];
    const said = saidThere(leader, runs.map(({ run }) => run.text).join(' '));
    if (said.length === 0 || said.some((one) => plain(one) === plain(leader.valued))) return [];
    return [
      {
        kind: 'text-layer',
        field,
        expected: { said: anyOf(said), places: runs.map(({ place, run }) => ({ page: place.page, box: run.box })) },
        found: { said: anyOf([leader.valued]), places },
      },
    ];
  });
}

function layerAt({ pages }: ClassifiedDocument, place: Place): readonly { readonly place: Place; readonly run: Run }[] {
  const runs = pages.find(({ page }) => page === place.page)?.suspectLayer?.runs ?? [];
  return runs.filter(({ box }) => overlap(box, place.box) > 0.4).map((run) => ({ place, run }));
}

function saidThere({ valued }: Group, text: string): readonly Valued[] {
  if (isOf(valued, 'money'))
    return [...amountsInDigits(text), ...amountsInWords(text)].map(({ value }) => ({ type: 'money', value }));
  if (isOf(valued, 'day')) return days(text).map(({ value }) => ({ type: 'day', value }));
  if (isOf(valued, 'id')) return idsThere(valued, text).map((value) => ({ type: 'id', value }));
  return isOf(valued, 'taxId') ? idsThere(valued, text).map((value) => ({ type: 'taxId', value })) : [];
}

// An id is contradicted by anything that looks like one; a blank inside is how layers are set.
function idsThere(valued: Valued, text: string): readonly string[] {
  const found =
    squeeze(text)
      .text.toUpperCase()
      .match(/[A-Z0-9-]{6,}/gu) ?? [];
  return found.map((id) => (id.includes(plain(valued)) ? plain(valued) : id));
}

function plain(valued: Valued): string {
  const text = valueText(valued);
  return isOf(valued, 'id') || isOf(valued, 'taxId') ? squeeze(text).text.toUpperCase() : text;
}
