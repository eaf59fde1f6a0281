/** Small documents for settling: one line a candidate. Everything in them is invented. */
import {
  day,
  fieldType,
  factOf,
  money,
  type Box,
  type Candidate,
  type ExtractedDocument,
  type Fact,
  type LinkedCase,
  type Registry,
  type SettledCase,
  type FieldName,
  type ReadPage,
  type Run,
  type SettledDocument,
  type Valued,
  type Witness,
} from '../../src/model/index.ts';
import { settle as settleAll, settleDocument as settleOne } from '../../src/settle/settle.ts';
import { templates } from '../templates.ts';

/** Settles with the shipped words before names. */
export const settleDocument = (paper: ExtractedDocument): SettledDocument => settleOne(paper, templates.vocabulary);
export const settle = (linked: LinkedCase, registry: Registry): SettledCase =>
  settleAll(linked, registry, templates.vocabulary);

type Kind = ExtractedDocument['kind'];

/**
 * How a candidate was found. `at` is the row (and with it the ink) where it stands; two candidates in one row are one
 * print.
 */
export interface Print {
  readonly field: FieldName;
  readonly value: string;
  readonly at?: number;
  readonly raw?: string;
  readonly fit?: number;
  readonly reading?: number;
  readonly height?: number;
  readonly witnesses?: readonly Witness[];
}

export interface Sheet {
  readonly reader?: ReadPage['reader'];
  readonly qr?: readonly string[];
  readonly again?: readonly Run[];
  readonly runs?: readonly Run[];
  readonly sha256?: string;
  readonly region?: Box;
}

/** The box of a row. */
export const row = (at: number, height = 12): Box => [100, 40 + 30 * at, 160, height];

/** A run of the second reader (or a first one) over a row, a little wider than the ink. */
export const over = (at: number, text: string): Run => ({ text, box: [90, 38 + 30 * at, 180, 16], confidence: 0.9 });

function valued(kind: Kind, field: FieldName, text: string): Valued {
  const type = fieldType(kind, field);
  if (type === 'money') return { type, value: money(text) };
  if (type === 'day') return { type, value: day(text) };
  if (type === 'lines')
    return {
      type,
      value: text.split('+').map((amount) => ({ name: '*研发和技术服务*检测费', amount: money(amount) })),
    };
  if (type === 'text' || type === 'name' || type === 'id' || type === 'taxId') return { type, value: text };
  throw new RangeError(`${kind} has no field ${field} for ${text}`);
}

/** A document read by OCR unless said otherwise. */
export function document(id: string, kind: Kind, prints: readonly Print[], sheet: Sheet = {}): ExtractedDocument {
  const { reader = 'paddle', qr = [], again, runs = [], sha256 = id.padEnd(64, '0'), region } = sheet;
  const page: ReadPage = {
    page: 1,
    width: 595,
    height: 842,
    reader,
    runs,
    blank: false,
    qr,
    ...(again !== undefined && { secondReading: again }),
  };
  const layer: readonly Witness[] = reader === 'pdf-text' ? ['text-layer'] : [];
  const candidates = prints.map(
    ({ field, value, at = 0, raw = value, fit = 0.95, reading = 0.98, height = 12, witnesses = [] }): Candidate => ({
      ...valued(kind, field, value),
      field,
      raw,
      places: [{ page: 1, box: row(at, height) }],
      ocrConfidence: reader === 'pdf-text' ? 1 : reading,
      ruleConfidence: fit,
      witnesses: [...layer, 'label', ...witnesses],
      foundBy: 'test:rule',
    }),
  );
  return {
    id,
    kind,
    confidence: 1,
    path: `${id}.pdf`,
    sha256,
    pages: [page],
    template: 'test',
    candidates,
    ...(region !== undefined && { region }),
  };
}

/** `value status` of a field, or undefined when it is not there. */
export function told({ facts }: SettledDocument, field: FieldName): string | undefined {
  const fact: Fact | undefined = facts[field];
  return fact === undefined
    ? undefined
    : `${String(fact.type === 'lines' ? fact.value.length : fact.value)} ${fact.status}`;
}

/** The witnesses of a money field. */
export function witnessesOf({ facts }: SettledDocument, field: FieldName): readonly Witness[] {
  return factOf(facts, field, 'money')?.witnesses ?? facts[field]?.witnesses ?? [];
}
