/** The small grammar in which wordings are written. */
import type { Draw } from './draw.ts';

/** What the braces of a wording stand for. */
export type Values = Readonly<Record<string, string>>;

/**
 * One way of saying it: `[a|b|c]` is one of the alternatives (nested at will; an empty one leaves the words out), dealt
 * to the parts as `Draw.wording` deals; `{name}` is a value. Throws `RangeError` on an unknown name or an open bracket.
 */
export function say(draw: Draw, wording: string, values: Values = {}): string {
  return expanded(draw, wording).replace(/\{(\w+)\}/gu, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new RangeError(`no value ${name} for ${wording}`);
    return value;
  });
}

/** How many different texts a wording can become, over all parts. */
export function waysToSay(wording: string): number {
  const [open, close] = firstBrackets(wording);
  if (open < 0) return 1;
  const inside = alternativesOf(wording.slice(open + 1, close)).reduce((sum, one) => sum + waysToSay(one), 0);
  return inside * waysToSay(wording.slice(close + 1));
}

function expanded(draw: Draw, wording: string): string {
  const [open, close] = firstBrackets(wording);
  if (open < 0) return wording;
  const chosen = draw.wording(alternativesOf(wording.slice(open + 1, close)));
  return wording.slice(0, open) + expanded(draw, chosen) + expanded(draw, wording.slice(close + 1));
}

function firstBrackets(wording: string): readonly [number, number] {
  const open = wording.indexOf('[');
  if (open < 0) return [-1, -1];
  let depth = 0;
  for (let at = open; at < wording.length; at += 1) {
    if (wording[at] === '[') depth += 1;
    if (wording[at] === ']') depth -= 1;
    if (depth === 0) return [open, at];
  }
  throw new RangeError(`open bracket in ${wording}`);
}

function alternativesOf(inside: string): readonly string[] {
  const found: string[] = [''];
  let depth = 0;
  for (const character of inside) {
    if (character === '[') depth += 1;
    if (character === ']') depth -= 1;
    if (character === '|' && depth === 0) found.push('');
    else found.push((found.pop() ?? '') + character);
  }
  return found;
}
