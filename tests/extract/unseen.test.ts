import { expect, test } from 'vitest';
import { valueText, type ReadPage } from '../../src/model/index.ts';
import { documentsOf } from '../../src/pipeline/read.ts';
import { templates } from '../templates.ts';
import { leaning, turned } from './lying.ts';
import { fileOf, typeset } from './typeset.ts';
import { CONTRACTS } from './unseen-contracts.ts';
import { LAYOUTS } from './unseen-layouts.ts';
import { TRAPS } from './unseen-traps.ts';
import { PAPERS } from './unseen-papers.ts';
import { WORDINGS } from './unseen-wordings.ts';

const DRAWN = [...CONTRACTS, ...PAPERS, ...TRAPS, ...WORDINGS, ...LAYOUTS];

// Fields that no money and no eligibility hangs on: their wording is free.
const FREE = new Set(['title', 'serviceText', 'purpose', 'items', 'remark', 'scale', 'bank', 'contact', 'isRed']);

test.each(DRAWN)('$kind: $name', ({ drawing, kind, facts, also = {}, checked = [], never = [] }) => {
  const [document, ...others] = documentsOf([fileOf([typeset(drawing)])], templates);
  expect([document?.kind, ...others.map((other) => other.kind)]).toEqual([kind]);
  const found = Object.entries(document?.facts ?? {});
  const values = Object.fromEntries(found.map(([field, fact]) => [field, valueText(fact)]));
  expect(values).toMatchObject(facts);
  for (const field of never) expect(values).not.toHaveProperty(field);
  const allowed: Readonly<Record<string, string | readonly string[]>> = { ...also, ...facts };
  const wrong = found.filter(
    ([field, fact]) =>
      fact.status === 'sure' &&
      !FREE.has(field) &&
      (checked.includes(field) || ![allowed[field]].flat().includes(valueText(fact))),
  );
  expect(wrong.map(([field, fact]) => `${field}: ${valueText(fact)} by ${fact.foundBy}`)).toEqual([]);
});

test.each([
  [0, undefined],
  [2.4, undefined],
  [-1.7, 90],
  [0, 180],
  [3, 270],
] as const)('papers that lean by %s° and are turned by %s° say what the straight ones say', (skew, by) => {
  // Where nobody is sure, either of two may lead.
  for (const { name, drawing, checked = [] } of DRAWN) {
    const straight = { ...typeset(drawing), reader: 'paddle' as const };
    const lying = leaning(straight, skew);
    const said = (page: ReadPage) =>
      wordsOf(page).filter((line) => !checked.some((field) => line.startsWith(`${field} `)));
    expect([name, ...said(by === undefined ? lying : turned(lying, by))]).toEqual([name, ...said(straight)]);
  }
});

function wordsOf(page: ReadPage): readonly string[] {
  return documentsOf([fileOf([page])], templates).flatMap((document) => [
    document.kind,
    ...Object.entries(document.facts).map(([field, fact]) => `${field} ${valueText(fact)}`),
  ]);
}
