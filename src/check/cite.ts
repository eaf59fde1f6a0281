/** Where a complaint points. */
import {
  AMOUNT_FIELD,
  baseName,
  type CitedPlace,
  type FieldName,
  type PageFile,
  type SettledDocument,
} from '../model/index.ts';

/** The places of some fields of a document; fields it does not have are left out. */
export function cite(document: SettledDocument | undefined, ...fields: readonly FieldName[]): readonly CitedPlace[] {
  if (document === undefined) return [];
  return fields
    .flatMap((field) => document.facts[field]?.places ?? [])
    .map((place) => ({ document: document.id, ...place }));
}

/** The places of one field on several documents. */
export function citeAll(documents: readonly SettledDocument[], field: FieldName): readonly CitedPlace[] {
  return documents.flatMap((document) => cite(document, field));
}

/** Where the amounts of some papers stand, in their order. */
export function citeAmounts(...documents: readonly (SettledDocument | undefined)[]): readonly CitedPlace[] {
  return documents.flatMap((document) => {
    const field = document && AMOUNT_FIELD[document.kind];
    return field ? cite(document, field) : [];
  });
}

/** The whole of a document's first page: for what is missing from a paper, which has no place of its own. */
export function citePage(document: SettledDocument): readonly CitedPlace[] {
  return document.pages
    .slice(0, 1)
    .map(({ page, width, height }) => ({ document: document.id, page, box: document.region ?? [0, 0, width, height] }));
}

/**
 * The file's own name, as people know it: the last part of its path; of a paper in several pictures the first and the
 * last.
 */
export function fileName({
  path,
  parts = [],
}: {
  readonly path: string;
  readonly parts?: readonly PageFile[];
}): string {
  const last = parts.at(-1);
  return last === undefined ? baseName(path) : `${baseName(path)} – ${baseName(last.path)}`;
}
