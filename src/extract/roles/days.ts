/** Every day on a paper. */
import type { Vocabulary } from '../../model/index.ts';
import { days } from '../../recognize/index.ts';
import { sliceInk, type Ink } from '../ink.ts';
import type { Sheet } from '../sheet.ts';
import type { Surroundings } from './context.ts';
import type { Sighting } from './sighting.ts';
import { brokenIn } from './stacks.ts';

/** All days, those first that stand in the flow, then those that cells break. */
export function dayMentions({ flow }: Sheet, _: Vocabulary, { stacks }: Surroundings): readonly Sighting[] {
  return [...daysOf(flow), ...stacks.flatMap((stack) => brokenIn(stack, daysOf(stack.ink)))];
}

function daysOf(ink: Ink): readonly Sighting[] {
  return days(ink.text).map(({ start, end, value, form }) => ({
    valued: { type: 'day', value },
    ink: sliceInk(ink, start, end),
    witnesses: [],
    forms: [`form:${form}`],
  }));
}
