/** Documents and fields for machines, in the one shape that `read --json` and `dossier.json` share. */
import type {
  Box,
  ClassifiedDocument,
  DocumentKind,
  Fact,
  Facts,
  Place,
  Status,
  Valued,
  Witness,
} from '../model/index.ts';
import { factsOf } from './facts.ts';

/** A place for machines: points rounded to a hundredth. */
export interface PlaceJson {
  readonly page: number;
  readonly box: Box;
}

/** A field for machines: money and days as strings, the items of an invoice as a list, flags as booleans. */
export interface FieldJson {
  readonly value: Valued['value'];
  readonly raw: string;
  readonly status: Status;
  /** 0–1, three places. */
  readonly confidence: number;
  readonly places: readonly PlaceJson[];
  readonly witnesses: readonly Witness[];
}

/** A document for machines; `pages` are numbers in its file, `confidence` is that of its kind. */
export interface DocumentJson {
  readonly kind: DocumentKind;
  readonly pages: readonly number[];
  /** Of a paper that was put together from pictures: the file of each page, in order. */
  readonly parts?: readonly { readonly page: number; readonly file: string; readonly sha256: string }[];
  readonly confidence: number;
  readonly fields: Readonly<Record<string, FieldJson>>;
}

/** The facts of a document by field name, in the order of its kind. */
export function fieldsJson(kind: DocumentKind, facts: Facts): Readonly<Record<string, FieldJson>> {
  return Object.fromEntries(factsOf(kind, facts).map((fact) => [fact.field, fieldJson(fact)]));
}

/** A document with its fields. */
export function documentJson(document: ClassifiedDocument & { readonly facts: Facts }): DocumentJson {
  const { kind, facts, confidence, pages, parts } = document;
  return {
    ...(parts && { parts: parts.map(({ path, sha256 }, at) => ({ page: at + 1, file: path, sha256 })) }),
    kind,
    pages: pages.map((page) => page.page),
    confidence: rounded(confidence, 1000),
    fields: fieldsJson(kind, facts),
  };
}

/** A place with its numbers rounded to a hundredth of a point. */
export function placeJson({ page, box: [x, y, width, height] }: Place): PlaceJson {
  return { page, box: [rounded(x, 100), rounded(y, 100), rounded(width, 100), rounded(height, 100)] };
}

function fieldJson(fact: Fact): FieldJson {
  const { value, raw, status, confidence, places, witnesses } = fact;
  return { value, raw, status, confidence: rounded(confidence, 1000), places: places.map(placeJson), witnesses };
}

function rounded(value: number, parts: number): number {
  return Math.round(value * parts) / parts;
}
