/**
 * A process of its own for the tests: `child.ts <data> hold` opens the store and keeps it;
 * `child.ts <data> write` replaces a batch and halts in the middle of the transaction. It tells its parent when it is
 * there.
 */
import { money } from '../../src/model/index.ts';
import { openStore, type Proposal } from '../../src/store/index.ts';
import { proposal } from './papers.ts';
import { say } from './words.ts';

const [, , data = '', task = ''] = process.argv;
const BATCH = { year: 2025, batch: 'first' };

try {
  const store = await openStore({ data, say });
  if (task === 'write')
    await store.ledger.replaceBatch(BATCH, { proposals: halting(), removed: [] }, await store.ledger.live());
  process.send?.('open');
} catch (error) {
  process.send?.(error instanceof Error ? error.message : String(error));
}
setInterval(() => undefined, 60_000);

// More rows than go into one statement; the application of the last one never comes, when the old proposals are already
// deleted and the first rows written.
function halting(): readonly Proposal[] {
  const rows = Array.from({ length: 1500 }, (_, at) => proposal({ application: `new-${at}`, amount: money('0.01') }));
  return [
    ...rows,
    new Proxy(proposal({ application: 'last' }), {
      get: (of, key) => (key === 'enterprise' ? halt() : Reflect.get(of, key)),
    }),
  ];
}

function halt(): undefined {
  process.send?.('halted');
  setTimeout(() => undefined, 0);
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
  return undefined;
}
