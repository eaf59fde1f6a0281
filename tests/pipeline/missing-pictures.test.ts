/** Pictures that a stopped reader could not cut hold the application, and ask for a second run. */
import { expect, test } from 'vitest';
import { heldForPictures } from '../../src/pipeline/output/missing-pictures.ts';
import { picturesOf } from '../../src/pipeline/output/pictures.ts';
import type { ReadFaultCode, SourceFile } from '../../src/model/index.ts';
import { assessedCase } from '../dossier/builder.ts';
import { SCHEME } from '../check/builder.ts';

const plain = assessedCase({ findings: [] });

test.each<[ReadFaultCode, boolean]>([
  ['reader.crashed', true],
  ['reader.timeout', true],
  ['file.damaged', false],
])('of places that come to %s pictures are missing: %s', async (code, isMissing) => {
  const cited = assessedCase();
  const sources = cited.files.map(({ path, sha256 }): SourceFile => ({
    path,
    sha256,
    type: 'pdf',
    bytes: new Uint8Array(),
  }));
  const { crops, missing } = await picturesOf(cited, sources, {
    crops: (_, places) => Promise.resolve(places.map(() => ({ code, cause: 'x' }))),
  });
  expect([crops.size, missing.length > 0]).toEqual([0, isMissing]);
});

test('an application that lacks pictures is reviewed with the same money, each file is named once', () => {
  const pages = [3, 1, 3].map((page) => ({ path: 'a/slip.jpg', page }));
  const held = heldForPictures(plain, pages, SCHEME);
  expect(held.findings).toMatchObject([
    {
      code: 'document.unreadable',
      detail: 'pictures',
      severity: 'hold',
      runAgain: true,
      values: { file: 'slip.jpg', pages: '3, 1' },
    },
  ]);
  expect(held.assessment).toEqual({ ...plain.assessment, recommendation: 'review' });
});

test('an application that lacks none is as it was', () => {
  expect(heldForPictures(plain, [], SCHEME)).toBe(plain);
});
