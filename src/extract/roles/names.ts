/** Every organisation on a paper. */
import type { Vocabulary } from '../../model/index.ts';
import { organisations } from '../../recognize/index.ts';
import { sliceInk, type Ink } from '../ink.ts';
import { isCompleteName } from '../name.ts';
import type { Sheet } from '../sheet.ts';
import type { Surroundings } from './context.ts';
import { standing, type Sighting } from './sighting.ts';
import { brokenIn, type Stack } from './stacks.ts';

/** All names, those first that stand in the flow, then those that cells break. */
export function nameMentions({ flow }: Sheet, vocabulary: Vocabulary, { stacks }: Surroundings): readonly Sighting[] {
  const sighted = (ink: Ink): readonly Sighting[] =>
    organisations(ink.text, vocabulary).map(({ start, end, value }) => ({
      valued: { type: 'name', value },
      ink: sliceInk(ink, start, end),
      witnesses: [],
      forms: nameForms(value),
    }));
  const inFlow = sighted(flow);
  const known = new Set(inFlow.map(standing));
  const more = stacks.flatMap((stack) => {
    const found = sighted(stack.ink);
    const broken = new Set(brokenIn(stack, found));
    return found.filter((one) => (broken.has(one) ? isWholeOnlyTogether(one, stack) : !known.has(standing(one))));
  });
  return [...inFlow, ...more.map((one) => ({ ...one, forms: [...one.forms, 'form:cell'] }))];
}

function isWholeOnlyTogether({ valued, ink }: Sighting, stack: Stack): boolean {
  return valued.type === 'name' && !isCompleteName(firstLine(ink.text, stack).trim()) && isCompleteName(valued.value);
}

// What of the text stands in the stack's line where it begins.
function firstLine(text: string, { lines }: Stack): string {
  const line = lines.find(({ ink }) => [...text].some((_, at) => at > 0 && ink.text.endsWith(text.slice(0, at))));
  return line === undefined ? text : longestEnd(text, line.ink.text);
}

function longestEnd(text: string, line: string): string {
  for (let length = text.length; length > 0; length -= 1)
    if (line.endsWith(text.slice(0, length))) return text.slice(0, length);
  return '';
}

const BANK = /(?:银行|支行|分行|营业部|信用社|分理处)$/u;
const LABORATORY = /检测|检验|测试|计量|试验|评测|质检|研究|大学|学院|实验/u;
// What is left of a name that was cut: it begins with how names end.
const REST = /^(?:有限|股份|责任|公司|科技有限|技术有限|集团)/u;

/** What the shape of a name says. */
export function nameForms(name: string): readonly string[] {
  return [
    ...(BANK.test(name) ? ['form:bank'] : []),
    ...(LABORATORY.test(name) ? ['form:laboratory'] : []),
    ...(REST.test(name) ? ['form:rest'] : []),
    ...(isCompleteName(name) ? [] : ['form:no-ending']),
    ...(/[（(][^（()）]{0,14}(?:章|印|专用)[^（()）]{0,4}[)）]/u.test(name) ? ['form:seal'] : []),
    ...(/分公司|分院|分所|分中心/u.test(name) ? ['form:branch'] : []),
  ];
}
