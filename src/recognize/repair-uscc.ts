/** Codes that OCR misread, put right by their own check characters. */
import { CODE_CONFUSIONS, oneConfusion } from './confusion.ts';
import { squeeze } from './normalise.ts';
import { isUscc } from './organisation-code.ts';

// GB 32100-2015 has no I, O, S, V or Z: what looks like one is something else.
const IMPOSSIBLE: Readonly<Record<string, readonly string[]>> = {
  I: ['1'],
  O: ['0'],
  S: ['5'],
  Z: ['2'],
  V: ['U', 'Y'],
};

/**
 * The valid code that the text stands for: itself, else with its impossible letters replaced, else with one more
 * confusion undone. Undefined unless exactly one candidate passes both checks.
 */
export function repairUscc(text: string): string | undefined {
  const read = squeeze(text).text.toUpperCase();
  if (read.length !== 18 || (read.match(/V/gu)?.length ?? 0) > 3) return undefined;
  const possible = [...read].reduce<readonly string[]>(
    (codes, letter) => codes.flatMap((code) => (IMPOSSIBLE[letter] ?? [letter]).map((one) => code + one)),
    [''],
  );
  const valid = possible.filter(isUscc);
  const codes =
    valid.length > 0
      ? valid
      : possible.flatMap((code) => oneConfusion(code, CODE_CONFUSIONS).map((variant) => variant.text)).filter(isUscc);
  const [only, ...others] = new Set(codes);
  return others.length === 0 ? only : undefined;
}
