/**
 * `npm run learn:kinds -- --fit FOLDER … --calibrate FOLDER …`: fits how much each piece of evidence speaks for the kinds,
 * writes it into `templates/classify/kinds.yaml`, and says how good it is on papers kept back.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { format, resolveConfig } from 'prettier';
import { parseDocument } from 'yaml';
import { DOCUMENT_KINDS, type Evidence, type Recognisers } from '../src/model/index.ts';
import { loadMessages } from '../src/pipeline/config/messages.ts';
import { loadTemplates, recognisersOf } from '../src/pipeline/config/templates.ts';
import { fittedWeights } from './kinds/fit.ts';
import { drawnPages, labelledPages } from './kinds/labelled.ts';
import { shownBy, weightsOf } from './kinds/shown.ts';
import { wrongOf } from './kinds/wrong.ts';

const FILE = 'templates/classify/kinds.yaml';
const { values: flags } = parseArgs({
  options: {
    fit: { type: 'string', multiple: true, default: [] },
    calibrate: { type: 'string', multiple: true, default: [] },
    data: { type: 'string', default: 'data' },
  },
});

if (flags.fit.length === 0) throw new RangeError('no folder of labelled papers to fit to: --fit FOLDER');

const say = await loadMessages('templates/messages', 'en');
const templates = await loadTemplates('templates', say);
const recognisers = recognisersOf(templates);
const reading = { data: flags.data, say };

const pages = [...(await drawnPages(templates)), ...(await labelledPages(flags.fit, reading))];
const names = weightsOf(recognisers);
const fitted = fittedWeights(shownBy(pages, recognisers), names.length);

const document = parseDocument(await readFile(FILE, 'utf8'));
names.forEach(({ evidence, kind }, at) =>
  document.setIn(['evidence', evidence, 'for', kind], rounded(fitted[at] ?? 0)),
);
const style = await resolveConfig(FILE);
await writeFile(FILE, await format(document.toString({ lineWidth: 0 }), { ...style, filepath: FILE }));

const kept = await labelledPages(flags.calibrate, reading);
for (const [name, papers] of [
  ['fitted', pages],
  ['kept back', kept],
] as const) {
  const wrong = wrongOf(papers, withWeights(recognisers));
  process.stdout.write(`${name}: ${papers.length - wrong.length} of ${papers.length}\n${wrong.join('\n')}\n`);
}

function withWeights(all: Recognisers): Recognisers {
  const evidence = all.evidence.map((one): Evidence => {
    const weights = DOCUMENT_KINDS.flatMap((kind) => {
      const at = names.findIndex((name) => name.evidence === one.name && name.kind === kind);
      return at < 0 ? [] : [[kind, rounded(fitted[at] ?? 0)] as const];
    });
    return { ...one, weights: Object.fromEntries(weights) };
  });
  return { ...all, evidence };
}

function rounded(weight: number): number {
  return Math.round(weight * 100) / 100;
}
