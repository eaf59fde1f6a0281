import { expect, test } from 'vitest';
import { MEMORY, TIME } from '../../../src/read/limits.ts';
import { openPool, type Pool } from '../../../src/read/pool/pool.ts';

const file = (): { readonly type: 'pdf'; readonly bytes: Uint8Array } => ({ type: 'pdf', bytes: new Uint8Array() });
const pool = (jobs: number): Pool =>
  openPool(jobs, { program: 'none', ocr: 'paddle', limits: { time: TIME, memory: MEMORY } });

test('turns are taken in the order of asking, so that a long file does not keep short ones waiting', async () => {
  const shared = pool(1);
  const taken: string[] = [];
  const [long, short] = [file(), file()];
  const work = (name: string) => async (): Promise<void> => {
    await Promise.resolve();
    taken.push(name);
  };
  await Promise.all([
    shared.turn(long, work('long 1')),
    shared.turn(short, work('short')),
    shared.turn(long, work('long 2')),
    shared.turn(long, work('long 3')),
  ]);
  expect(taken).toEqual(['long 1', 'short', 'long 2', 'long 3']);
});

test('no more turns run at once than there are children', async () => {
  const shared = pool(2);
  let [running, most] = [0, 0];
  await Promise.all(
    Array.from({ length: 9 }, () =>
      shared.turn(file(), async () => {
        running++;
        most = Math.max(most, running);
        await Promise.resolve();
        running--;
      }),
    ),
  );
  expect(most).toBe(2);
});

test('work that throws gives its seat back', async () => {
  const shared = pool(1);
  await expect(shared.turn(file(), () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(await shared.turn(file(), () => Promise.resolve('next'))).toBe('next');
});
