/** What every store keeps, embedded or on a server: one suite for both. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { money, sum, ZERO, type Money } from '../../src/model/index.ts';
import { openStore, type BatchName, type LiveProposal, type Proposal, type Store } from '../../src/store/index.ts';
import { ENTERPRISE, proposal, reading } from '../store/papers.ts';
import { emptyDatabase, SERVER } from '../store/server-place.ts';
import { say } from '../store/words.ts';

interface Place {
  open(): Promise<Store>;
  remove(): Promise<void>;
}

async function embeddedPlace(): Promise<Place> {
  const data = mkdtempSync(join(tmpdir(), 'store-'));
  return { open: () => openStore({ data, say }), remove: async () => rmSync(data, { recursive: true, force: true }) };
}

async function serverPlace(): Promise<Place> {
  const own = await emptyDatabase(SERVER ?? '');
  return { open: () => openStore({ data: '/nowhere', databaseUrl: own.address, say }), remove: () => own.remove() };
}

const places = [
  { kind: 'embedded', make: embeddedPlace, missing: false },
  { kind: 'on a server', make: serverPlace, missing: SERVER === undefined },
];

describe.each(places)('a store $kind', ({ make, missing }) => {
  let place: Place;
  let store: Store;
  let year = 2000;

  beforeAll(async () => {
    if (missing) return;
    place = await make();
    store = await place.open();
  });
  afterAll(async () => {
    if (missing) return;
    await store.close();
    await place.remove();
  });

  // A year of its own for each test: what others have entered does not count in it.
  const batches = () => {
    year += 1;
    return { first: { year, batch: 'first' }, second: { year, batch: 'second' } };
  };
  const enter = async (batch: BatchName, proposals: readonly Proposal[], removed: readonly string[] = []) =>
    store.ledger.replaceBatch(batch, { proposals, removed }, await store.ledger.live());
  const inYear = async ({ year: wanted }: BatchName): Promise<readonly LiveProposal[]> =>
    (await store.ledger.live()).proposals.filter((proposal) => proposal.year === wanted);
  const used = async (batch: BatchName): Promise<Money> => sum((await inYear(batch)).map(({ amount }) => amount));
  const of = async (batch: BatchName) =>
    (await inYear(batch)).map(({ application, amount, state }) => [application, amount, state]);

  test.skipIf(missing)('a new one holds nothing', async () => {
    expect((await store.ledger.live()).proposals).toEqual([]);
    expect(await store.readings.getReading(reading().sha256, 'paddle 1')).toBeUndefined();
  });

  test.skipIf(missing)(
    'a reading comes back to the last digit, under its version only and without a path',
    async () => {
      const withPath = Object.assign(reading(), { path: 'papers/a.pdf' });
      await store.readings.putReading(withPath, 'paddle 1');
      expect(await store.readings.getReading(reading().sha256, 'paddle 1')).toStrictEqual(reading());
      expect(await store.readings.getReading(reading().sha256, 'paddle 2')).toBeUndefined();
    },
  );

  test.skipIf(missing)('a later reading of the same bytes takes the place of the earlier', async () => {
    const later = reading({ status: 'read', pages: [] });
    await store.readings.putReading(later, 'paddle 1');
    expect(await store.readings.getReading(later.sha256, 'paddle 1')).toStrictEqual(later);
  });

  test.skipIf(missing).each(['reader.timeout', 'reader.memory', 'reader.crashed'] as const)(
    'a reading marred by %s is tried again',
    async (code) => {
      const marred = reading({
        sha256: code,
        pages: [
          {
            page: 1,
            width: 1,
            height: 1,
            reader: null,
            runs: [],
            blank: false,
            qr: [],
            fault: { code, cause: 'busy' },
          },
        ],
      });
      await store.readings.putReading(marred, 'paddle 1');
      expect(await store.readings.getReading(code, 'paddle 1')).toBeUndefined();
    },
  );

  test.skipIf(missing)('the dossier written last for an application comes back, for its own batch only', async () => {
    const { first, second } = batches();
    const made = {
      outputFingerprint: 'one',
      files: { 'dossier.html': 'aa', 'dossier.pdf': 'bb', 'dossier.json': 'cc' },
    };
    await store.dossiers.keepMade(first, '甲', { ...made, outputFingerprint: 'none' });
    await store.dossiers.keepMade(first, '甲', made);
    expect(await store.dossiers.lastMade(first, '甲')).toEqual(made);
    expect([await store.dossiers.lastMade(second, '甲'), await store.dossiers.lastMade(first, '乙')]).toEqual([
      undefined,
      undefined,
    ]);
  });

  test.skipIf(missing)('a proposal comes back with its enterprise, its state and what it claims', async () => {
    const { first } = batches();
    await enter(first, [proposal({ claims: { 'N:2': money('7.50'), 'N:1': money('0.01') } })]);
    expect(await inYear(first)).toEqual([
      {
        ...first,
        application: 'A-01',
        enterprise: ENTERPRISE,
        amount: '20000.00',
        state: 'proposed',
        claims: { 'N:1': '0.01', 'N:2': '7.50' },
      },
    ]);
  });

  test.skipIf(missing)('a name with U+0000 in it is kept without', async () => {
    const { first } = batches();
    await enter(first, [proposal({ enterprise: { name: `\u0000${ENTERPRISE.name}` } })]);
    expect((await inYear(first)).map(({ enterprise }) => enterprise)).toEqual([{ name: ENTERPRISE.name }]);
  });

  test.skipIf(missing)('the same batch of another year is another batch', async () => {
    const { first } = batches();
    await enter(first, [proposal()]);
    const next = { ...first, year: first.year + 500 };
    await enter(next, [proposal({ amount: money('1') })]);
    expect([await used(first), await used(next)]).toEqual(['20000.00', '1.00']);
  });

  test.skipIf(missing)('a batch run twice is counted once', async () => {
    const { first } = batches();
    const proposals = [
      proposal({ claims: { 'N:1': money('7.50') } }),
      proposal({ application: 'A-02', amount: money('0.01') }),
    ];
    await enter(first, proposals);
    const once = await store.ledger.live();
    await enter(first, proposals);
    expect(await store.ledger.live()).toEqual(once);
    expect(await used(first)).toBe('20000.01');
  });

  test.skipIf(missing)(
    'a run replaces the proposals of its own applications; the others of the batch stay until they are taken out',
    async () => {
      const { first } = batches();
      await enter(first, [proposal(), proposal({ application: 'A-02', claims: { 'N:2': money('5') } })]);
      await enter(first, [proposal({ amount: money('3') })]);
      expect(await of(first)).toEqual([
        ['A-01', '3.00', 'proposed'],
        ['A-02', '20000.00', 'proposed'],
      ]);
      await enter(first, [proposal({ amount: money('4') })], ['A-02']);
      expect(await of(first)).toEqual([['A-01', '4.00', 'proposed']]);
    },
  );

  test.skipIf(missing)('what was decided is not taken out', async () => {
    const { first } = batches();
    await enter(first, [proposal(), proposal({ application: 'A-02' })]);
    await store.ledger.decide(first, 'A-02', 'paid');
    await enter(first, [proposal()], ['A-02']);
    expect(await of(first)).toEqual([
      ['A-01', '20000.00', 'proposed'],
      ['A-02', '20000.00', 'paid'],
    ]);
  });

  test.skipIf(missing).each(['0.01', '0.10', '123456789012.34', '999999999999.99'])(
    'an amount of %s yuan survives as it is',
    async (text) => {
      const { first } = batches();
      const amount = money(text);
      await enter(first, [proposal({ amount, ceiling: amount, claims: { [text]: amount } })]);
      expect(await inYear(first)).toMatchObject([{ amount, claims: { [text]: amount } }]);
    },
  );

  test.skipIf(missing)('sums are decimal: a hundred times 0.07 is 7.00', async () => {
    const { first } = batches();
    await enter(
      first,
      Array.from({ length: 100 }, (_, at) => proposal({ application: `A-${at}`, amount: money('0.07') })),
    );
    expect(await used(first)).toBe('7.00');
  });

  test.skipIf(missing)('proposals above the ceiling are refused, and the old ones stay whole', async () => {
    const { first, second } = batches();
    await enter(first, [proposal({ amount: money('49999.99') })]);
    await enter(second, [proposal({ amount: money('0.01') })]);
    const refused = enter(second, [
      proposal({ application: 'new', amount: ZERO }),
      proposal({ amount: money('0.02') }),
    ]);
    await expect(refused).rejects.toMatchObject({
      code: 'store.failed',
      message: expect.stringContaining(ENTERPRISE.name),
    });
    expect(await inYear(first)).toMatchObject([
      { batch: 'first', amount: '49999.99' },
      { batch: 'second', application: 'A-01', amount: '0.01' },
    ]);
  });

  test.skipIf(missing)('a return frees the money and the invoice; taking it back is held to the ceiling', async () => {
    const { first, second } = batches();
    await enter(first, [proposal({ amount: money('50000'), claims: { 'N:5': money('1') } })]);
    await store.ledger.decide(first, 'A-01', 'returned');
    expect(await inYear(first)).toEqual([]);
    await enter(second, [proposal({ amount: money('50000') })]);
    await expect(store.ledger.decide(first, 'A-01', 'paid')).rejects.toMatchObject({ code: 'store.failed' });
  });

  test.skipIf(missing)('what was decided is not replaced by running the batch again', async () => {
    const { first } = batches();
    await enter(first, [proposal()]);
    await store.ledger.decide(first, 'A-01', 'paid');
    await enter(first, [proposal({ amount: money('1') }), proposal({ application: 'A-02', amount: money('2') })]);
    expect(await used(first)).toBe('20002.00');
  });

  test.skipIf(missing)('a decision on what was never proposed is refused', async () => {
    await expect(store.ledger.decide(batches().first, 'A-09', 'paid')).rejects.toMatchObject({ code: 'store.failed' });
  });

  test.skipIf(missing)(
    'proposals worked out against a ledger that has moved are refused, and nothing is written',
    async () => {
      const { first, second } = batches();
      const seen = await store.ledger.live();
      await enter(second, [proposal()]);
      await expect(
        store.ledger.replaceBatch(first, { proposals: [proposal({ amount: money('1') })], removed: [] }, seen),
      ).rejects.toMatchObject({ code: 'store.busy' });
      expect(await used(first)).toBe('20000.00');
    },
  );

  test.skipIf(missing)(
    'work at the same time gets in nobody’s way: readings are kept while a batch is refused',
    async () => {
      const { first } = batches();
      const refused = expect(enter(first, [proposal({ amount: money('50000.01') })])).rejects.toMatchObject({
        code: 'store.failed',
      });
      const kept = Array.from({ length: 20 }, (_, at) =>
        store.readings.putReading(reading({ sha256: `parallel-${at}` }), 'v'),
      );
      await Promise.all([refused, ...kept]);
      for (let at = 0; at < 20; at += 1) expect(await store.readings.getReading(`parallel-${at}`, 'v')).toBeDefined();
    },
  );

  test.skipIf(missing)(
    'what the second reader saw comes back for the very places that were asked for, an empty answer too',
    async () => {
      const runs = [
        { page: 2, runs: [{ text: '126000.00', box: [0.1, 0.2, 0.30000000000000004, 1e-7], confidence: 0.5 }] },
      ] as const;
      await store.readings.putAgain('ab', 'v1', 'places', runs);
      await store.readings.putAgain('ab', 'v1', 'elsewhere', []);
      expect(await store.readings.getAgain('ab', 'v1', 'places')).toStrictEqual(runs);
      expect(await store.readings.getAgain('ab', 'v1', 'elsewhere')).toEqual([]);
      expect(await store.readings.getAgain('ab', 'v2', 'places')).toBeUndefined();
    },
  );

  test.skipIf(missing)(
    'every change of the ledger is one entry of the audit chain, and a refused one is none',
    async () => {
      const { first } = batches();
      const before = (await store.audit.verify()).entries;
      await enter(first, [proposal()]);
      await store.ledger.decide(first, 'A-01', 'approved');
      await expect(enter(first, [proposal({ application: 'A-02', amount: money('50000') })])).rejects.toMatchObject({
        code: 'store.failed',
      });
      const { broken, entries } = await store.audit.verify();
      expect([entries - before, broken]).toEqual([2, undefined]);
    },
  );

  test.skipIf(missing)(
    'two enterprises of one name with codes of their own do not share a cap; one without a code counts with both',
    async () => {
      const { first } = batches();
      const own = { uscc: ENTERPRISE.uscc, name: ENTERPRISE.name };
      const namesake = { uscc: '91650203MA0000001C', name: ENTERPRISE.name };
      await enter(first, [
        proposal({ enterprise: own, amount: money('50000') }),
        proposal({ application: 'A-02', enterprise: namesake, amount: money('50000') }),
      ]);
      const third = proposal({ application: 'A-03', enterprise: { name: ENTERPRISE.name }, amount: money('0.01') });
      await expect(enter(first, [proposal({ enterprise: own, amount: money('50000') }), third])).rejects.toMatchObject({
        code: 'store.failed',
      });
    },
  );

  test.skipIf(missing)('all of it is there after closing and opening again', async () => {
    const { first } = batches();
    await enter(first, [proposal()]);
    await store.readings.putReading(reading(), 'paddle 3');
    await store.close();
    store = await place.open();
    expect(await used(first)).toBe('20000.00');
    expect(await store.readings.getReading(reading().sha256, 'paddle 3')).toStrictEqual(reading());
  });
});
