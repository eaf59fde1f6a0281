/** An application is understood anew when anything that it is made of has changed, and only then. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { day, money, type Declared, type MatchedCase, type SourceFile } from '../../../src/model/index.ts';
import { codeHash, methodFingerprint } from '../../../src/pipeline/cache/fingerprint.ts';
import { caseCacheOf } from '../../../src/pipeline/cache/case-cache.ts';
import { loadMessages } from '../../../src/pipeline/config/messages.ts';
import { chooseNotice } from '../../../src/pipeline/config/notice.ts';
import { loadScheme } from '../../../src/pipeline/config/scheme.ts';
import { loadTemplates } from '../../../src/pipeline/config/templates.ts';
import type { ReviewConfig } from '../../../src/pipeline/review.ts';
import { openStore, type Store } from '../../../src/store/index.ts';
import { putNewStore } from '../../store/new-store.ts';

const root = (path: string) => fileURLToPath(new URL(`../../../${path}`, import.meta.url));
const BATCH = { year: 2025, batch: '2025' } as const;
const FILE: SourceFile = { path: 'a.pdf', sha256: 'aa', type: 'pdf', bytes: new Uint8Array() };

interface Made {
  readonly declared: Declared;
  readonly sources: readonly SourceFile[];
  readonly config: ReviewConfig;
  readonly version: string;
}

let data: string;
let store: Store;
let made: Made;
beforeAll(async () => {
  data = mkdtempSync(join(tmpdir(), 'recall-'));
  const say = await loadMessages(root('templates/messages'), 'zh-CN');
  await putNewStore(join(data, 'state'));
  store = await openStore({ data: join(data, 'state'), say });
  const scheme = await loadScheme(root('pipelines/karamay'), say);
  const today = day('2025-12-10');
  const config = {
    scheme,
    notice: await chooseNotice(scheme, { today }, say),
    registry: {},
    templates: await loadTemplates(root('templates'), say),
    today,
  };
  made = { declared: { name: '甲' }, sources: [FILE], config, version: 'v' };
});
afterAll(async () => {
  await store.close();
  rmSync(data, { recursive: true });
});

function matched(id: string, { declared }: Made): MatchedCase {
  return {
    id,
    declared,
    documents: [],
    files: [],
    applicant: { match: { rows: [], alternatives: [] }, places: [] },
    services: [],
  };
}

async function timesUnderstood(id: string, of: readonly Made[]): Promise<number> {
  let times = 0;
  for (const one of of) {
    await caseCacheOf(store.cases, BATCH, methodFingerprint(one.config, one.version, 'code'))(
      id,
      one.declared,
      one.sources,
      async () => {
        times += 1;
        return matched(id, one);
      },
    );
  }
  return times;
}

test('made of the same it is understood once', async () => {
  expect(await timesUnderstood('same', [made, { ...made, sources: [{ ...FILE, bytes: new Uint8Array(1) }] }])).toBe(1);
});

test.each<[string, (made: Made) => Partial<Made>]>([
  ['a file', () => ({ sources: [{ ...FILE, sha256: 'bb' }] })],
  ['the name of a file', () => ({ sources: [{ ...FILE, path: 'b.pdf' }] })],
  ['what is wrong with a file', () => ({ sources: [{ ...FILE, fault: { code: 'file.too-large', cause: '1 GB' } }] })],
  ['one more file', () => ({ sources: [FILE, FILE] })],
  ['the declaration', () => ({ declared: { name: '甲', requested: money('1') } })],
  ['a reader', () => ({ version: 'w' })],
  ['a register', ({ config }) => ({ config: { ...config, registry: { payouts: [] } } })],
  [
    'a template',
    ({ config }) => ({
      config: { ...config, templates: { ...config.templates, all: config.templates.all.slice(1) } },
    }),
  ],
  ['a rule', ({ config }) => ({ config: { ...config, scheme: { ...config.scheme, title: 'another' } } })],
])('with another %s it is understood anew', async (what, change) => {
  expect(await timesUnderstood(what, [made, { ...made, ...change(made) }])).toBe(2);
});

test('with other code it is understood anew', () => {
  const code = join(data, 'code');
  mkdirSync(code);
  const [one, two, again] = ['one', 'two', 'one'].map((text) => {
    writeFileSync(join(code, 'rule.ts'), text);
    return methodFingerprint(made.config, 'v', codeHash(code));
  });
  expect(two).not.toBe(one);
  expect(again).toBe(one);
});
