/** Check characters of organisation codes: GB 32100-2015 (统一社会信用代码) and GB 11714 (组织机构代码). */

const USCC_ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const USCC_WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];
const USCC_SHAPE = /^[0-9A-HJ-NPQRTUWXY]{2}\d{6}[0-9A-HJ-NPQRTUWXY]{9}/u;
const CODE_ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const CODE_WEIGHTS = [3, 7, 9, 10, 5, 8, 4, 2];

/**
 * Whether the text is exactly an 18-character code whose own check character and that of the organisation code inside
 * it hold; capitals, no blanks.
 */
export function isUscc(text: string): boolean {
  return (
    text.length === 18 && USCC_SHAPE.test(text) && usccCheck(text) === text[17] && isOrganisationCode(text.slice(8, 17))
  );
}

/** Whether nine characters are an organisation code with the right check character. */
export function isOrganisationCode(code: string): boolean {
  return /^[0-9A-Z]{8}[0-9X]$/u.test(code) && organisationCheck(code) === code[8];
}

/** The check character (0–9, X) of an organisation code's first eight characters; further ones are not looked at. */
export function organisationCheck(code: string): string {
  const rest = 11 - (weigh(code, CODE_ALPHABET, CODE_WEIGHTS) % 11);
  return rest === 10 ? 'X' : rest === 11 ? '0' : String(rest);
}

/** The whole code for its first 17 characters; throws `RangeError` when they have not the shape of GB 32100-2015. */
export function makeUscc(body17: string): string {
  if (body17.length !== 17 || !USCC_SHAPE.test(body17)) throw new RangeError(`not the body of a code: ${body17}`);
  return body17 + usccCheck(body17);
}

/**
 * Characters 3–8: the region of the authority that registered the organisation when the code was issued, not where it
 * sits now. Undefined when the text is no valid code.
 */
export function usccRegion(text: string): string | undefined {
  return isUscc(text) ? text.slice(2, 8) : undefined;
}

/**
 * The nine characters that are the organisation itself, in an 18-character code or an old 15-character tax id;
 * undefined when their check fails.
 */
export function organisationCodeOf(id: string): string | undefined {
  const code = id.length === 18 ? id.slice(8, 17) : id.length === 15 ? id.slice(6) : '';
  return isOrganisationCode(code) ? code : undefined;
}

/** Whether two ids, old or new, name the same organisation: equal, or with the same valid organisation code. */
export function sameOrganisation(a: string, b: string): boolean {
  const [left, right] = [a, b].map((id) => id.replace(/\s/gu, '').toUpperCase());
  if (left === undefined || right === undefined || left === '') return false;
  const code = organisationCodeOf(left);
  return left === right || (code !== undefined && code === organisationCodeOf(right));
}

function usccCheck(text: string): string {
  return USCC_ALPHABET[(31 - (weigh(text, USCC_ALPHABET, USCC_WEIGHTS) % 31)) % 31] ?? '';
}

function weigh(text: string, alphabet: string, weights: readonly number[]): number {
  return weights.reduce((sum, weight, at) => sum + weight * alphabet.indexOf(text[at] ?? ''), 0);
}
