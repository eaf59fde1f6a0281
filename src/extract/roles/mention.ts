/** A value that stands on a paper, whatever it may mean: an amount, a day, a name, a number. */
import type { Vocabulary } from '../../model/index.ts';
import type { Sheet } from '../sheet.ts';
import { amountMentions } from './amounts.ts';
import type { Context, Spot, Surroundings } from './context.ts';
import { dayMentions } from './days.ts';
import { nameMentions } from './names.ts';
import { numberMentions, taxIdMentions } from './numbers.ts';
import type { MentionedType, Sighting } from './sighting.ts';

/** A sighting with where it stands and the words around it. */
export interface Mention extends Sighting {
  readonly spot: Spot;
  readonly context: Context;
}

const SIGHTED: Readonly<
  Record<MentionedType, (sheet: Sheet, vocabulary: Vocabulary, surroundings: Surroundings) => readonly Sighting[]>
> = {
  money: amountMentions,
  day: dayMentions,
  name: nameMentions,
  taxId: taxIdMentions,
  id: numberMentions,
};

/** All values of the type on the paper, in printed order. */
export function mentionsOf(
  type: MentionedType,
  sheet: Sheet,
  vocabulary: Vocabulary,
  surroundings: Surroundings,
): readonly Mention[] {
  return SIGHTED[type](sheet, vocabulary, surroundings).flatMap((sighting): readonly Mention[] => {
    const spot = surroundings.spotOf(sighting.ink);
    return spot === undefined ? [] : [{ ...sighting, spot, context: surroundings.around(spot) }];
  });
}
