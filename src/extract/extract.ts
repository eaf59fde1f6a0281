/** Document + templates → candidate facts, best first per field. */
import {
  fieldNames,
  fieldType,
  type Candidate,
  type ClassifiedDocument,
  type ExtractedDocument,
  type FieldName,
  type FieldType,
} from '../model/index.ts';
import { placesOf, readingOf } from './ink.ts';
import { findItems, findItemsSum } from './items.ts';
import { findLabelled, type Found } from './labelled.ts';
import { findHeading, findPattern, findPresence, findRange, findSection } from './prose.ts';
import { findRole } from './role.ts';
import { layOut, type Sheet } from './sheet.ts';
import { statedCandidates } from './stated.ts';
import { templatesOf, type Rule, type Template, type Templates } from './template.ts';
import { findTotals } from './total.ts';

/**
 * Everything that the templates of the document's kind find in it. Of several templates the one that fills most fields
 * is taken.
 */
export function extract(document: ClassifiedDocument, templates: Templates): ExtractedDocument {
  const stated = statedCandidates(document);
  const sheet = layOut(document, templates.vocabulary);
  const readings = templatesOf(document.kind, templates).map((template) => ({
    template,
    candidates: candidatesOf(template, sheet),
  }));
  const best = readings.toSorted((a, b) => filled(b.candidates) - filled(a.candidates))[0];
  return { ...document, template: best?.template.id ?? null, candidates: [...stated, ...(best?.candidates ?? [])] };
}

function filled(candidates: readonly Candidate[]): number {
  return new Set(candidates.map((candidate) => candidate.field)).size;
}

function candidatesOf(template: Template, sheet: Sheet): readonly Candidate[] {
  return fieldNames(template.kind).flatMap((field) => {
    const type = fieldType(template.kind, field);
    const rules = template.fields[field] ?? [];
    return type === undefined
      ? []
      : rules.flatMap((rule, at) =>
          find(rule, type, sheet).map((found) => candidateOf(found, field, `${template.id}:${field}.${at + 1}`, sheet)),
        );
  });
}

function candidateOf(found: Found, field: FieldName, foundBy: string, sheet: Sheet): Candidate {
  const { ink, fit, witnesses, ...valued } = found;
  return {
    ...valued,
    field,
    raw: ink.text,
    places: placesOf(ink),
    ocrConfidence: readingOf(ink),
    ruleConfidence: fit,
    foundBy,
    witnesses: sheet.fromText ? ['text-layer', ...witnesses] : witnesses,
  };
}

function find(rule: Rule, type: FieldType, sheet: Sheet): readonly Found[] {
  switch (rule.find) {
    case 'label':
      return findLabelled(rule, type, sheet).map((found) => ({ ...found, witnesses: ['label', ...found.witnesses] }));
    case 'total':
      return findTotals(rule, sheet).map((found) => ({ ...found, witnesses: ['label', ...found.witnesses] }));
    case 'pattern':
      return findPattern(rule, type, sheet);
    case 'heading':
      return findHeading(rule, sheet);
    case 'section':
      return findSection(rule, sheet);
    case 'range':
      return findRange(rule, sheet);
    case 'items':
      return findItems(rule, sheet);
    case 'items-sum':
      return findItemsSum(rule, sheet);
    case 'presence':
      return findPresence(rule, sheet);
    case 'role':
      return findRole(rule, sheet);
  }
}
