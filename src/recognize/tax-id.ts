/** 统一社会信用代码 (GB 32100-2015), organisation codes (GB 11714) and old 15-character tax ids. */
import { normalise, rawSpan } from './normalise.ts';
import type { Span } from './span.ts';

/** A tax id and whether its check digits hold. */
export interface TaxId extends Span<string> {
  readonly form: 'uscc' | 'old15' | 'other';
  readonly valid: boolean;
}

const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const USCC_WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];
const ORG_WEIGHTS = [3, 7, 9, 10, 5, 8, 4, 2];
const ORG_ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** Whether the text is an 18-character code with both check digits right. */
export function isUscc(text: string): boolean {
  return /^[0-9A-HJ-NPQRTUWXY]{2}\d{6}[0-9A-HJ-NPQRTUWXY]{10}$/u.test(text) && usccCheck(text.slice(0, 17)) === text[17] && isOrganisationCode(text.slice(8, 17));
}

/** The code of the registering authority's region (characters 3–8); undefined when the text is no USCC. */
export function usccRegion(text: string): string | undefined {
  return isUscc(text) ? text.slice(2, 8) : undefined;
}

/** Whether two ids, old or new, carry the same organisation code. */
export function sameOrganisation(a: string, b: string): boolean {
  return organisationCode(a) !== undefined && organisationCode(a) === organisationCode(b);
}

/** All tax ids in the text; digits may be parted by blanks. */
export function taxIds(raw: string): readonly TaxId[] {
  const source = normalise(raw);
  return [...source.text.matchAll(/(?<![0-9A-Za-z])[0-9A-Za-z](?: ?[0-9A-Za-z]){14,19}(?![0-9A-Za-z])/gu)].flatMap((match): readonly TaxId[] => {
    const value = match[0].replace(/\s+/gu, '').toUpperCase();
    if (![15, 17, 18, 19, 20].includes(value.length) || !/\d{6}/u.test(value)) return [];
    const form = value.length === 18 ? 'uscc' as const : value.length === 15 ? 'old15' as const : 'other' as const;
    const valid = form === 'uscc' ? isUscc(value) : form === 'old15' && /^\d{6}/u.test(value) && isOrganisationCode(value.slice(6));
    return [{ ...rawSpan(source, match.index, match.index + match[0].length), value, form, valid }];
  });
}

function usccCheck(body: string): string | undefined {
  const total = [...body].reduce((sum, char, at) => sum + ALPHABET.indexOf(char) * (USCC_WEIGHTS[at] ?? 0), 0);
  return ALPHABET[(31 - (total % 31)) % 31];
}

function isOrganisationCode(code: string): boolean {
  if (!/^[0-9A-Z]{9}$/u.test(code)) return false;
  const rest = 11 - ([...code.slice(0, 8)].reduce((sum, char, at) => sum + ORG_ALPHABET.indexOf(char) * (ORG_WEIGHTS[at] ?? 0), 0) % 11);
  return code[8] === (rest === 10 ? 'X' : rest === 11 ? '0' : String(rest));
}

function organisationCode(id: string): string | undefined {
  if (id.length === 18) return id.slice(8, 17);
  return id.length === 15 ? id.slice(6) : undefined;
}
