/** Whether a pattern takes time in line with the length of any text, by its construction. */
import { RegExpParser, type AST } from '@eslint-community/regexpp';
import { analyse } from 'scslre';
import type { FoundPattern } from './collect.ts';

// What a bounded run, or one such run in another, may cost at a place of the text at most.
const MAX_STEPS = 4096;

/**
 * Why a pattern may be slow; empty for one that is linear. Two rules: no two runs may share a text (scslre), and a run
 * without an upper bound stands at the end, where nothing behind it can fail, or in a pattern that begins with `^` and
 * is tried once. All other runs are bounded, so that a place of the text costs no more than their bounds.
 */
export function whyNotLinear({ source, flags }: Pick<FoundPattern, 'source' | 'flags'>): readonly string[] {
  const pattern = new RegExpParser().parsePattern(source, undefined, undefined, { unicode: true });
  const shared = analyse({ source, flags: flags.replace('d', '') }, { reportTypes: { Move: true } }).reports;
  return [
    ...shared.map(({ type, exponential }) => `${exponential ? 'exponential' : 'polynomial'}: ${type}`),
    ...pattern.alternatives.flatMap((alternative) => unboundedIn(alternative, flags)),
    ...pattern.alternatives.filter((alternative) => stepsOf(alternative) > MAX_STEPS).map(() => 'bounds too large'),
  ];
}

function unboundedIn(alternative: AST.Alternative, flags: string): readonly string[] {
  if (isTriedOnce(alternative, flags)) return [];
  return openRuns(alternative.elements, true).map(({ raw }) => `unbounded: ${raw}`);
}

function isTriedOnce({ elements: [first] }: AST.Alternative, flags: string): boolean {
  if (flags.includes('m') || first === undefined) return false;
  if (first.type === 'Assertion') return first.kind === 'start';
  return first.type === 'Group' && first.alternatives.every((inner) => isTriedOnce(inner, flags));
}

// Runs without an upper bound; `atEnd` says that nothing stands behind the elements.
function openRuns(elements: readonly AST.Element[], atEnd: boolean): readonly AST.Quantifier[] {
  return elements.flatMap((element, at) => {
    const last = atEnd && at === elements.length - 1;
    if (element.type === 'Quantifier') {
      const inner = openRuns([element.element], last && element.max === 1);
      return element.max === Infinity && !last ? [element, ...inner] : inner;
    }
    if (element.type === 'Group' || element.type === 'CapturingGroup')
      return element.alternatives.flatMap((inner) => openRuns(inner.elements, last));
    if (element.type === 'Assertion' && 'alternatives' in element)
      return element.alternatives.flatMap((inner) => openRuns(inner.elements, false));
    return [];
  });
}

// An upper bound of the ways in which bounded runs of variable length, one in another, can match at one place.
function stepsOf({ elements }: AST.Alternative): number {
  return elements.reduce((sum, element) => sum + waysOf(element), 0);
}

function waysOf(element: AST.Element): number {
  if (element.type === 'Quantifier') {
    const times = element.max === Infinity ? 1 : element.max - element.min + 1;
    return times * waysOf(element.element);
  }
  if ('alternatives' in element) return Math.max(1, ...element.alternatives.map(stepsOf));
  return 1;
}
