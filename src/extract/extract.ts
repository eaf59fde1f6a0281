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
import { roleCandidates, type Weighing } from './roles/candidates.ts';
import { choiceOf, mentionsIn, type FieldChoice, type RuleFind } from './roles/choice.ts';
import { isMentioned } from './roles/sighting.ts';
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
    candidates: candidatesOf(template, sheet, templates),
  }));
  const best = readings.toSorted((a, b) => filled(b.candidates) - filled(a.candidates))[0];
  return { ...document, template: best?.template.id ?? null, candidates: [...stated, ...(best?.candidates ?? [])] };
}

function filled(candidates: readonly Candidate[]): number {
  return new Set(candidates.map((candidate) => candidate.field)).size;
}

function candidatesOf(template: Template, sheet: Sheet, templates: Templates): readonly Candidate[] {
  const { kind, id } = template;
  const weightsOf = (field: FieldName) =>
    isMentioned(fieldType(kind, field)) ? templates.weights[`${kind}.${field}`] : undefined;
  const ruled = fieldNames(kind)
    .filter((field) => weightsOf(field) === undefined)
    .flatMap((field) =>
      findsOf(field, template, sheet).map(({ found, at }) => candidateOf(found, field, `${id}:${field}.${at}`)),
    );
  const choices = choicesOf(template, sheet, templates, (field) => weightsOf(field) !== undefined);
  const weighings = [...choices].flatMap(([field, choice]): readonly Weighing[] => {
    const weights = weightsOf(field);
    return weights === undefined ? [] : [{ field, choice, weights, foundBy: `${id}:${field}` }];
  });
  return [...ruled, ...roleCandidates(kind, weighings)].map((one) => fromText(one, sheet));
}

/** The choices of all fields that can be weighed, by the first template of the document's kind: what weights are fitted to. */
export function choicesIn(document: ClassifiedDocument, templates: Templates): ReadonlyMap<FieldName, FieldChoice> {
  const [template] = templatesOf(document.kind, templates);
  const sheet = layOut(document, templates.vocabulary);
  return template === undefined ? new Map() : choicesOf(template, sheet, templates, () => true);
}

// The choices of the fields that are asked for; a paper of which none is asked is not searched for mentions.
function choicesOf(
  template: Template,
  sheet: Sheet,
  templates: Templates,
  isAsked: (field: FieldName) => boolean,
): ReadonlyMap<FieldName, FieldChoice> {
  const asked = fieldNames(template.kind).filter(isAsked);
  if (asked.length === 0) return new Map();
  const mentions = mentionsIn(sheet, templates);
  return new Map(
    asked.flatMap((field) => {
      const type = fieldType(template.kind, field);
      return isMentioned(type) ? [[field, choiceOf(type, findsOf(field, template, sheet), mentions)] as const] : [];
    }),
  );
}

/** Everything that the rules of a template find for a field, in the order of the rules. */
function findsOf(field: FieldName, template: Template, sheet: Sheet): readonly (RuleFind & { readonly at: number })[] {
  const type = fieldType(template.kind, field);
  const rules = template.fields[field] ?? [];
  return type === undefined
    ? []
    : rules.flatMap((rule, at) => find(rule, type, sheet).map((found) => ({ found, way: rule.find, at: at + 1 })));
}

function candidateOf(found: Found, field: FieldName, foundBy: string): Candidate {
  const { ink, fit, witnesses, ...valued } = found;
  return {
    ...valued,
    field,
    raw: ink.text,
    places: placesOf(ink),
    ocrConfidence: readingOf(ink),
    ruleConfidence: fit,
    foundBy,
    witnesses,
  };
}

function fromText(candidate: Candidate, { fromText: isText }: Sheet): Candidate {
  return isText ? { ...candidate, witnesses: ['text-layer', ...candidate.witnesses] } : candidate;
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
