/** Work in which a reader was stopped gets a second turn behind all other work, and no third. */
import PQueue from 'p-queue';
import { expect, test } from 'vitest';
import { onceMoreIf } from '../../src/pipeline/once-more.ts';

test('marred work is done again when all other work has begun, and then stands as it is', async () => {
  const queue = new PQueue({ concurrency: 1 });
  const done: string[] = [];
  const work = (name: string) =>
    onceMoreIf(
      (result) => result.startsWith('marred'),
      queue,
      async () => {
        done.push(name);
        return done.filter((one) => one === name).length > 1 && name === 'marred once' ? 'whole' : name;
      },
    );
  const results = await Promise.all(['marred once', 'whole', 'marred always', 'another'].map(work));
  expect(done).toEqual(['marred once', 'whole', 'marred always', 'another', 'marred once', 'marred always']);
  expect(results).toEqual(['whole', 'whole', 'marred always', 'another']);
});
