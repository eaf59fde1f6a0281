/** Every code and number of a paper: tax ids, accounts, numbers of papers. */
import { days, taxIds } from '../../recognize/index.ts';
import type { Vocabulary } from '../../model/index.ts';
import { sliceInk, type Ink } from '../ink.ts';
import type { Sheet } from '../sheet.ts';
import type { Surroundings } from './context.ts';
import { standing, type Sighting } from './sighting.ts';
import { brokenIn } from './stacks.ts';

/** All tax ids, those first that stand in the flow, then those that cells break and whose check character holds. */
export function taxIdMentions({ flow }: Sheet, _: Vocabulary, { stacks }: Surroundings): readonly Sighting[] {
  const sighted = (ink: Ink): readonly Sighting[] =>
    taxIds(ink.text).map(({ start, end, value, valid, form }) => ({
      valued: { type: 'taxId', value },
      ink: sliceInk(ink, start, end),
      witnesses: valid ? ['check-digit'] : [],
      forms: [`form:${form}`, ...(valid ? ['form:valid'] : [])],
    }));
  const broken = stacks.flatMap((stack) => brokenIn(stack, sighted(stack.ink)));
  return [...sighted(flow), ...broken.filter(({ forms }) => forms.includes('form:valid'))];
}

// Capitals, digits and joints, a digit among them; accounts may be in groups of four, years in brackets.
const NUMBER =
  /(?<![A-Za-z0-9])(?:\d{4}(?: \d{4}){1,5}(?: \d{1,4})?|[A-Za-z0-9](?:[A-Za-z0-9]|[-—–/_.&](?=[A-Za-z0-9])){3,39})(?![A-Za-z0-9])/gu;

/** All numbers of papers and accounts, also those that cells break; days and amounts are none. */
export function numberMentions({ flow }: Sheet, _: Vocabulary, { stacks }: Surroundings): readonly Sighting[] {
  const inFlow = numbersOf(flow);
  const known = new Set(inFlow.map(standing));
  const broken = stacks.flatMap((stack) => brokenIn(stack, numbersOf(stack.ink)));
  // What stands alone in its cell may touch the next cell in the flow.
  const alone = stacks
    .flatMap(({ lines }) => lines.flatMap(({ ink }) => numbersOf(ink)))
    .filter((one) => !known.has(standing(one)));
  return [
    ...inFlow,
    ...broken.map((one) => ({ ...one, forms: [...one.forms, 'form:broken'] })),
    ...alone.map((one) => ({ ...one, forms: [...one.forms, 'form:cell'] })),
  ];
}

function numbersOf(flow: Ink): readonly Sighting[] {
  const dated = days(flow.text);
  return [...flow.text.matchAll(NUMBER)].flatMap((match): readonly Sighting[] => {
    const [text] = match;
    const [start, end] = [match.index, match.index + text.length];
    const isDay = dated.some((day) => day.start < end && start < day.end && day.end - day.start >= text.length);
    if (isDay || (text.match(/\d/gu)?.length ?? 0) < 3 || /^\d{1,9}\.\d{1,2}$/u.test(text)) return [];
    const value = text.normalize('NFKC').replace(/\s+/gu, '').toUpperCase();
    return [
      { valued: { type: 'id', value }, ink: sliceInk(flow, start, end), witnesses: [], forms: numberForms(value) },
    ];
  });
}

/** What the shape of a number says. */
export function numberForms(value: string): readonly string[] {
  if (/^[0-9A-HJ-NP-RT-UW-Y]{2}\d{6}[0-9A-HJ-NP-RT-UW-Y]{10}$/u.test(value)) return ['form:uscc'];
  if (/^1[3-9]\d{9}$/u.test(value) || /^0\d{2,3}-?\d{7,8}$/u.test(value)) return ['form:phone'];
  if (/^\d+$/u.test(value))
    return [value.length >= 21 ? 'form:digits-long' : value.length >= 12 ? 'form:account' : 'form:digits'];
  return [/\p{Script=Han}/u.test(value) ? 'form:han' : /[-/]/u.test(value) ? 'form:jointed' : 'form:letters'];
}
