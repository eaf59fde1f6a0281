/** The second reader: what the other OCR engine reads in the ink of a candidate speaks for it or against it. */
import {
  isOf,
  overlap,
  valueText,
  type Candidate,
  type ExtractedDocument,
  type FieldName,
  type Place,
  type ReadPage,
  type Run,
  type Valued,
} from '../model/index.ts';
import { days, digitReadings, isUscc, taxIds, wordReadings } from '../recognize/index.ts';

/** A place where the engines read two different legal values of a field. */
export interface EngineDisagreement {
  readonly field: FieldName;
  readonly place: Place;
  /** What the second reader reads there, as `valueText` writes it. */
  readonly said: string;
}

/** The candidates of a document after the second reader was heard. */
export interface SecondReading {
  /** Confirmed ones carry `second-reader`; beside a denied one stands what the second reader says. */
  readonly candidates: readonly Candidate[];
  readonly disagreements: readonly EngineDisagreement[];
}

/**
 * Hears the second reader on every amount, day, id, tax id and credit grade of an OCR page that lies under one of its
 * runs. Text that holds no whole value of the type, or several, says nothing.
 */
export function applySecondReader({
  candidates,
  pages,
}: Pick<ExtractedDocument, 'candidates' | 'pages'>): SecondReading {
  const heard = candidates.map((candidate) => hearOne(candidate, pages));
  return {
    candidates: heard.flatMap((one) => one.candidates),
    disagreements: heard.flatMap((one) => one.disagreements),
  };
}

function hearOne(candidate: Candidate, pages: readonly ReadPage[]): SecondReading {
  const [place, ...more] = candidate.places;
  // A value put together from several pieces of ink has no one place to read again.
  const text = place === undefined || more.length > 0 ? undefined : textAt(place, pages);
  const said = text === undefined ? [] : valuesIn(text, candidate);
  const [other, ...others] = said;
  if (place === undefined || other === undefined || others.length > 0)
    return { candidates: [candidate], disagreements: [] };
  if (other.value === candidate.value)
    return { candidates: [{ ...candidate, witnesses: [...candidate.witnesses, 'second-reader'] }], disagreements: [] };
  return {
    candidates: [candidate, otherReading(candidate, other, text ?? '')],
    disagreements: [{ field: candidate.field, place, said: valueText(other) }],
  };
}

// A alternative: it is shown, and the fact stays `check`.
function otherReading(
  { field, places, ruleConfidence, ocrConfidence }: Candidate,
  valued: Valued,
  raw: string,
): Candidate {
  return {
    ...valued,
    field,
    places,
    raw,
    ocrConfidence: ocrConfidence * 0.9,
    ruleConfidence: ruleConfidence * 0.9,
    witnesses: [],
    foundBy: 'second-reader',
  };
}

// Share of the candidate's box that a run must cover, in its width, to be its whole text.
const WHOLE = 0.85;

// One run over all of the ink, else the pieces in their order; undefined where nobody was asked.
function textAt({ page: number, box }: Place, pages: readonly ReadPage[]): string | undefined {
  const page = pages.find((one) => one.page === number);
  if (page === undefined || (page.reader !== 'paddle' && page.reader !== 'tesseract')) return undefined;
  const runs = (page.secondReading ?? []).filter((run) => overlap(run.box, box) >= 0.5);
  const whole = runs.filter((run) => widthWithin(run, box) >= WHOLE * box[2]);
  const chosen = whole.length > 0 ? whole.slice(0, 1) : runs.toSorted((a, b) => a.box[0] - b.box[0]);
  return chosen.length === 0 ? undefined : chosen.map((run) => run.text).join('');
}

function widthWithin({ box: [x, , width] }: Run, [left, , wide]: Place['box']): number {
  return Math.min(x + width, left + wide) - Math.max(x, left);
}

// The different legal values of the candidate's type in the text; all else is silence.
function valuesIn(text: string, candidate: Candidate): readonly Valued[] {
  const found = valuedIn(text, candidate);
  return found.filter((one, at) => found.findIndex((other) => other.value === one.value) === at);
}

function valuedIn(text: string, candidate: Candidate): readonly Valued[] {
  if (isOf(candidate, 'money')) return amountsIn(text, candidate);
  if (isOf(candidate, 'day')) return days(text).map(({ value }) => ({ type: 'day', value }));
  if (isOf(candidate, 'taxId'))
    return taxIds(text)
      .filter(({ value }) => value === candidate.value || isUscc(value))
      .map(({ value }) => ({ type: 'taxId', value }));
  if (isOf(candidate, 'id')) return idsIn(text, candidate.value).map((value) => ({ type: 'id', value }));
  return isOf(candidate, 'text') && isGrade(candidate.value)
    ? gradesIn(text, candidate.value).map((value) => ({ type: 'text', value }))
    : [];
}

// Words are compared with words and digits with digits. A number that its label multiplies (万元) is compared as printed.
function amountsIn(text: string, candidate: Candidate<'money'>): readonly Valued[] {
  const read = candidate.witnesses.includes('words') ? wordReadings : digitReadings;
  const printed = (raw: string) =>
    read(raw)
      .filter(({ edits }) => edits === 0)
      .map(({ value }) => value);
  const [values, own] = [printed(text), printed(candidate.raw)];
  if (own.includes(candidate.value)) return values.map((value) => ({ type: 'money', value }));
  return values.some((value) => own.includes(value)) ? [{ type: 'money', value: candidate.value }] : [];
}

/**
 * Whether a text is a credit grade, the one kind of text that money hangs on: letters A to D, perhaps with a sign and
 * 级.
 */
export function isGrade(text: string): boolean {
  return /^[A-D]{1,3}[+-]?[级等]?$/u.test(text.normalize('NFKC').trim());
}

// The grade in the spelling of the candidate (`B级`) where its letters are the same.
function gradesIn(text: string, grade: string): readonly string[] {
  const letters = (one: string): readonly string[] =>
    one.normalize('NFKC').match(/(?<![A-Z])[A-D]{1,3}(?![A-Z])[+-]?/gu) ?? [];
  return letters(text).map((other) => (letters(grade).includes(other) ? grade : other));
}

const SHORTEST_ID = 5;
const UNLIKE = 3;

// The id itself with nothing of its kind on either side, or another of the same length that differs in a few
// characters.
function idsIn(text: string, id: string): readonly string[] {
  const compact = text.normalize('NFKC').replace(/\s+/gu, '').toUpperCase();
  const at = compact.indexOf(id);
  const beside =
    at < 0 ? '' : `${compact.slice(Math.max(0, at - 1), at)}${compact.slice(at + id.length, at + id.length + 1)}`;
  if (at >= 0 && !/[A-Z0-9]/u.test(beside)) return [id];
  if (id.length < SHORTEST_ID) return [];
  const others = compact.match(/[A-Z0-9][A-Z0-9/_.-]*/gu) ?? [];
  return others.filter((other) => other.length === id.length && unlike(other, id) <= UNLIKE);
}

function unlike(a: string, b: string): number {
  return Array.from(a).filter((character, at) => character !== b[at]).length;
}
