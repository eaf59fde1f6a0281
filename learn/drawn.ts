/** The papers that tests draw as text, as examples: wordings that somebody once met. */
import { classifyFiles } from '../src/classify/files.ts';
import type { Templates } from '../src/extract/template.ts';
import { recognisersOf } from '../src/pipeline/config/templates.ts';
import { fileOf, typeset } from '../tests/extract/typeset.ts';
import { CONTRACTS } from '../tests/extract/unseen-contracts.ts';
import { LAYOUTS } from '../tests/extract/unseen-layouts.ts';
import { PAPERS } from '../tests/extract/unseen-papers.ts';
import { TRAPS } from '../tests/extract/unseen-traps.ts';
import { WORDINGS } from '../tests/extract/unseen-wordings.ts';
import { examplesIn, type Example } from './example.ts';

/** The examples of all drawn papers: what must be found is true, what must never be found is nowhere. */
export function drawnExamples(templates: Templates): readonly Example[] {
  return [...CONTRACTS, ...PAPERS, ...TRAPS, ...WORDINGS, ...LAYOUTS].flatMap(
    ({ name, drawing, kind, facts, also = {}, never = [] }) => {
      const paper = classifyFiles([fileOf([typeset(drawing)])], recognisersOf(templates)).find(
        (one) => one.kind === kind,
      );
      const fields = {
        ...Object.fromEntries(Object.entries(also).filter(([, value]) => typeof value === 'string')),
        ...facts,
      };
      const truth = { file: `drawn: ${name}`, kind, fields, none: [...never] };
      return paper === undefined ? [] : examplesIn({ ...paper, id: 'd1' }, truth, templates, () => undefined);
    },
  );
}
