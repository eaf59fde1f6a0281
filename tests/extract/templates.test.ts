import { expect, test } from 'vitest';
import { templateSchema } from '../../src/extract/template.ts';
import { DOCUMENT_KINDS } from '../../src/model/index.ts';
import { loadTemplates } from '../../src/pipeline/config/templates.ts';

const templates = await loadTemplates('templates/extract');

test('every kind of paper has a template', () => {
  expect(new Set(templates.map((template) => template.kind))).toEqual(
    new Set(DOCUMENT_KINDS.filter((kind) => kind !== 'other')),
  );
});

test('ids are unique', () => expect(new Set(templates.map((template) => template.id)).size).toBe(templates.length));

test('a field that the kind does not have is refused', () => {
  const [first] = templates;
  expect(templateSchema.safeParse({ ...first, fields: { nonsense: [{ find: 'label', labels: ['x'] }] } }).success).toBe(
    false,
  );
});
