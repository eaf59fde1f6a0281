/** A name with a rare character on a scan, from the pixels to what is complained of. */
import { afterAll, expect, test } from 'vitest';
import { castOf } from '../../samples/make/case.ts';
import { drawPaper } from '../../samples/make/papers/draw.ts';
import { readCases, readParties } from '../../samples/make/samples.ts';
import { worn } from '../../samples/make/wear.ts';
import { runChecks } from '../../src/check/index.ts';
import type { Enterprise, MatchedCase, ReadDocument } from '../../src/model/index.ts';
import { understand } from '../../src/pipeline/review.ts';
import { decodeFrame } from '../../src/read/image.ts';
import { openEngine } from '../../src/read/ocr/open.ts';
import { readPicture } from '../../src/read/picture.ts';
import { JUDGEMENT } from '../check/builder.ts';
import { templates } from '../templates.ts';

const engine = openEngine('paddle', { threads: 1 });
afterAll(() => engine.close());

const WEAR = { dpi: 200, skew: 0.8, blur: 0.5, noise: 8, quality: 70, grey: false, fax: false, shade: 0 };

/** The invoice of a clean sample, made out to somebody of that name and no code, as a scan that was read. */
async function scanFor(name: string): Promise<ReadDocument> {
  const [cases, parties] = [await readCases(), await readParties()];
  const description = cases.get('01-clean-text');
  const paper = description?.files.flatMap(({ papers }) => papers).find((one) => one.paper === 'invoice');
  if (description === undefined || paper === undefined) throw new RangeError('no invoice');
  const { ours, theirs } = castOf(description, parties);
  const cast = { ours: (key?: string) => ({ ...ours(key), name, uscc: '' }), theirs };
  const [sheet] = drawPaper(paper, cast).sheets;
  if (sheet === undefined) throw new RangeError('no sheet');
  const { pixels, size } = await decodeFrame(await worn(sheet, WEAR, name, 'jpeg'), 0);
  const page = { page: 1, ...size, ...(await readPicture(pixels, size, engine)) };
  return { path: '发票.jpg', sha256: '0'.repeat(64), status: 'read', pages: [page] };
}

const enterprise = (name: string): Enterprise => ({ id: name, name, formerNames: [], kind: '高新技术企业', row: '1' });

async function understood(printed: string, declared: string): Promise<MatchedCase> {
  const registry = { enterprises: [enterprise(declared)] };
  const files = [await scanFor(printed)];
  return understand({ id: 'a', declared: { name: declared }, files }, { ...JUDGEMENT, registry, templates });
}

const accused = (matched: MatchedCase): boolean =>
  runChecks(matched, JUDGEMENT).complaints.some(({ code }) => code === 'party.buyer-not-applicant');

test.each(['克拉玛依市铄石油田技术有限公司', '新疆霁云数据科技有限公司', '克拉玛依市郅联智能装备有限公司'])(
  'the invoice of %s is its own, whatever was read',
  async (name) => {
    const matched = await understood(name, name);
    expect(matched.documents[0]?.facts.buyerName).toMatchObject({ value: name, status: 'sure' });
    expect(matched.services).toHaveLength(1);
    expect(accused(matched)).toBe(false);
  },
);

test.each([
  ['克拉玛依市砾石油田技术有限公司', '克拉玛依市铄石油田技术有限公司'],
  ['新疆雷云数据科技有限公司', '新疆霁云数据科技有限公司'],
  ['克拉玛依市到联智能装备有限公司', '克拉玛依市郅联智能装备有限公司'],
])('the invoice of %s is not made one of %s', async (printed, applicant) => {
  const matched = await understood(printed, applicant);
  expect(matched.documents[0]?.facts.buyerName).toMatchObject({ value: printed, status: 'check' });
  expect(accused(matched)).toBe(true);
});
