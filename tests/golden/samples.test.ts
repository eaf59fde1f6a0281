/**
 * All sample applications through the whole program once: everything that is written is as it was reviewed, what is
 * planted is found, what is clean stays clean, and no sure field is wrong.
 */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { castOf, expectedOf, type Expected } from '../../samples/make/case.ts';
import { readCases, readParties } from '../../samples/make/samples.ts';
import { readDossier, runSamples, type FoundDossier, type Run } from './batch.ts';
import { inventedOn, pairsOf, readingsOf, type Reading } from './compare.ts';
import { committedGoldens, goldensOf, type Goldens } from './goldens.ts';

const parties = await readParties();
const expectations = [...(await readCases())].map(
  ([id, description]) => [id, expectedOf(id, description, castOf(description, parties))] as const,
);
const committed = await committedGoldens();

// Share of printed fields that are read right, over all cases: held even by a run that took one whole invoice for
// another kind of paper.
const LEAST_RIGHT = 0.95;

let run: Run;
let written: Goldens;
const dossiers = new Map<string, FoundDossier>();

beforeAll(async () => {
  run = await runSamples();
  for (const [id] of expectations) dossiers.set(id, await readDossier(run.out, id));
  const ids = expectations.map(([id]) => id);
  written = await goldensOf(run.out, ids, committed);
}, 1_800_000);

afterAll(() => run.clear());

const clean = expectations.filter(([, { forbidden }]) => forbidden !== undefined);
const priced = expectations.flatMap(([id, { subsidy }]) => (subsidy === undefined ? [] : [[id, subsidy] as const]));

describe('everything written is as it was reviewed (a change that is meant: `npm run goldens`)', () => {
  test.each([...committed.keys()])('%s', (path) => {
    expect(written.get(path)).toBe(committed.get(path));
  });

  test('nothing is written that was never reviewed', () => {
    expect([...written.keys()].filter((path) => !committed.has(path))).toEqual([]);
  });
});

describe('every planted finding is raised in its severity', () => {
  test.each(expectations)('%s', (id, { findings }) => {
    const raised = dossierOf(id).findings.map(({ code, severity }) => `${code} ${severity}`);
    const planted = findings.map(({ code, severity }) => `${code} ${severity}`);
    expect(planted.filter((finding) => !raised.includes(finding))).toEqual([]);
  });
});

describe('nothing holds up what is clean', () => {
  test.each(clean)('%s', (id) => {
    const grave = dossierOf(id).findings.filter(({ severity }) => severity === 'block' || severity === 'hold');
    expect(grave.map(({ code, message }) => `${code}: ${message}`)).toEqual([]);
  });
});

describe('the proposal is right', () => {
  test.each(expectations)('%s', (id, { recommendation }) => {
    expect(dossierOf(id).recommendation).toBe(recommendation);
  });
});

describe('the subsidy is right', () => {
  test.each(priced)('%s: %s', (id, subsidy) => {
    expect(dossierOf(id).assessment.subsidy).toBe(subsidy);
  });
});

describe('every document is found with its kind and pages, and no other', () => {
  test.each(expectations)('%s', (id, { documents }) => {
    const found = dossierOf(id).documents.map(({ file, kind, pages }) => `${file} ${kind} ${pages.join()}`);
    expect(found.toSorted()).toEqual(
      Object.entries(documents)
        .flatMap(([file, wanted]) => wanted.map(({ kind, pages }) => `${file} ${kind} ${pages.join()}`))
        .toSorted(),
    );
  });
});

describe('no sure field is wrong', () => {
  test.each(expectations)('%s', (id, expected) => {
    expect(
      readings(id, expected)
        .filter(({ status, right }) => status === 'sure' && !right)
        .map(inWords),
    ).toEqual([]);
  });
});

describe('no field is sure that is not printed', () => {
  test.each(expectations)('%s', (id, expected) => {
    expect(
      filesOf(id, expected).flatMap(({ file, pairs }) =>
        pairs.flatMap(([wanted, found]) => (found === undefined ? [] : inventedOn(file, wanted, found))),
      ),
    ).toEqual([]);
  });
});

test('reads the printed fields right but for a few', () => {
  const all = expectations.flatMap(([id, expected]) => readings(id, expected));
  const wrong = all.filter(({ right }) => !right);
  expect(1 - wrong.length / all.length, wrong.map(inWords).join('\n')).toBeGreaterThanOrEqual(LEAST_RIGHT);
});

function dossierOf(id: string): FoundDossier {
  const dossier = dossiers.get(id);
  if (dossier === undefined) throw new Error(`no dossier of ${id}`);
  return dossier;
}

// The documents printed in each file of a case, each with the one found for it.
function filesOf(id: string, { documents }: Expected) {
  const all = dossierOf(id).documents;
  return Object.entries(documents).map(([file, wanted]) => ({
    file,
    pairs: pairsOf(
      wanted,
      all.filter((document) => document.file === file),
    ),
  }));
}

function readings(id: string, expected: Expected): readonly Reading[] {
  return filesOf(id, expected).flatMap(({ file, pairs }) =>
    pairs.flatMap(([wanted, found]) => readingsOf(`${id}/${file}`, wanted, found)),
  );
}

function inWords({ where, truth, found, status }: Reading): string {
  return `${where}: ${status} ${JSON.stringify(found) ?? ''}, printed ${JSON.stringify(truth)}`;
}
