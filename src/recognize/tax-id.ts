/** Tax ids in text: 统一社会信用代码, old 15-character ids, ids of natural persons. */
import { normalise, type Normalised } from './normalise.ts';
import { isOrganisationCode, isUscc } from './organisation-code.ts';
import { spanOf, type Span } from './span.ts';

/**
 * A tax id in capitals without blanks. `valid` when all of its check characters hold; ids without any are never valid.
 */
export type TaxId = Span<string> & { readonly form: 'uscc' | 'old15' | 'other'; readonly valid: boolean };

interface Chunk {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/**
 * All tax ids in the text; single blanks inside are allowed. An id may be invalid (misread, misprinted): its shape
 * alone makes it one.
 */
export function taxIds(raw: string): readonly TaxId[] {
  const normal = normalise(raw);
  return runsOf(normal.text).flatMap((run) => {
    const whole = idOf(run, normal);
    return whole === undefined ? partsOf(run, normal) : [whole];
  });
}

function runsOf(text: string): readonly (readonly Chunk[])[] {
  return [...text.matchAll(/[0-9A-Za-z]+/gu)].reduce<Chunk[][]>((runs, match) => {
    const chunk = { text: match[0].toUpperCase(), start: match.index, end: match.index + match[0].length };
    const before = runs.at(-1)?.at(-1);
    if (before !== undefined && text.slice(before.end, chunk.start) === ' ') runs.at(-1)?.push(chunk);
    else runs.push([chunk]);
    return runs;
  }, []);
}

// Something else stands in the same run: valid codes put together from neighbours, and chunks that are an id by
// themselves.
function partsOf(run: readonly Chunk[], normal: Normalised): readonly TaxId[] {
  const found: TaxId[] = [];
  for (let at = 0; at < run.length; at += 1) {
    const joined = joinedAt(run, at, normal);
    const id = joined?.id ?? idOf(run.slice(at, at + 1), normal);
    if (id !== undefined) found.push(id);
    at += (joined?.chunks ?? 1) - 1;
  }
  return found;
}

function joinedAt(
  run: readonly Chunk[],
  from: number,
  normal: Normalised,
): { readonly id: TaxId; readonly chunks: number } | undefined {
  for (let to = from + 1, length = 0; to <= run.length && length < 18; to += 1) {
    length += run[to - 1]?.text.length ?? 0;
    const id = length === 18 ? idOf(run.slice(from, to), normal) : undefined;
    if (id?.form === 'uscc' && id.valid) return { id, chunks: to - from };
  }
  return undefined;
}

function idOf(chunks: readonly Chunk[], normal: Normalised): TaxId | undefined {
  const value = chunks.map(({ text }) => text).join('');
  const [start, end] = [chunks[0]?.start ?? 0, chunks.at(-1)?.end ?? 0];
  const kind = KINDS.find(({ shape }) => shape.test(value));
  return kind && { ...spanOf(normal, start, end, value), form: kind.form, valid: kind.valid(value) };
}

// 18 characters: region digits may be misread, so letters that look like them pass. 15: region and organisation code,
// all digits or with a letter.
const KINDS: readonly {
  readonly form: TaxId['form'];
  readonly shape: RegExp;
  readonly valid: (value: string) => boolean;
}[] = [
  {
    form: 'other',
    shape: /^[1-8]\d{5}(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dX]$/u,
    valid: (value) => isUscc(value) || isPerson(value),
  },
  { form: 'uscc', shape: /^[1-9ANY][0-9A-Z][1-8ILSZB][0-9IOSZBD]{5}[0-9A-Z]{10}$/u, valid: isUscc },
  { form: 'old15', shape: /^[1-8]\d{5}[0-9A-Z]{8}[0-9X]$/u, valid: (value) => isOrganisationCode(value.slice(6)) },
  {
    form: 'other',
    shape: /^[1-8]\d{5}(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dX]\d{2}$/u,
    valid: (value) => isPerson(value.slice(0, 18)),
  },
  { form: 'other', shape: /^[1-8]\d{5}\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{5}$/u, valid: () => false },
];

// Citizen identity number, GB 11643-1999: ISO 7064 MOD 11-2.
function isPerson(value: string): boolean {
  const sum = [...value.slice(0, 17)].reduce((total, digit, at) => total + Number(digit) * (2 ** (17 - at) % 11), 0);
  return '10X98765432'[sum % 11] === value[17];
}
