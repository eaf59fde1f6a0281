// A child's program for tests: the real one, but that a YAML "file" tells it what to do on which page.
import { appendFileSync, readFileSync, writeSync } from 'node:fs';
import { begin } from '../../src/read/pool/begin.ts';
import type { PageReader } from '../../src/read/open-file.ts';
import { PAGE_READERS } from '../../src/read/readers.ts';
import type { ReadPage } from '../../src/model/index.ts';

const WIRE = 3;

const DEEDS: Readonly<Record<string, () => unknown>> = {
  crash: () => process.kill(process.pid, 'SIGSEGV'),
  killed: () => process.kill(process.pid, 'SIGKILL'),
  starve: () =>
    Promise.reject(Object.assign(new Error('EMFILE: too many open files'), { code: 'EMFILE', syscall: 'open' })),
  leave: () => process.exit(0),
  reject: () => {
    void Promise.reject(new Error('nobody awaits this'));
    return new Promise(() => {});
  },
  hang: () => {
    for (;;) Math.sqrt(2);
  },
  wait: () => new Promise(() => {}),
  flood: async () => {
    const held: Buffer[] = [];
    for (;;) {
      held.push(Buffer.alloc(2 ** 24, held.length + 1));
      await new Promise((resolve) => {
        setImmediate(resolve);
      });
    }
  },
  rubbish: () => writeSync(WIRE, Buffer.from([0, 0, 0, 8, 1, 2, 3, 4, 5, 6, 7, 8])),
  boast: () => writeSync(WIRE, Buffer.from([0xff, 0xff, 0xff, 0xff, 1, 2])),
  mumble: () => [Number.NaN],
};

const page = (number: number): ReadPage => ({
  page: number,
  width: 100,
  height: 100,
  reader: 'pdf-text',
  runs: [{ text: `page ${number}`, box: [0, 0, 10, 10], confidence: 1 }],
  blank: false,
  qr: [],
});

// "3: 2 hang" is a file of three pages whose second makes the child hang; page 0 is the opening. "2 hang 1 /notes" does
// so
// once, as the notes in that file tell later children.
const obedient: PageReader = async (bytes) => {
  const [pages = '', ...orders] = Buffer.from(bytes)
    .toString()
    .split(/[:,] ?/u);
  const deeds = new Map(
    orders
      .map((order) => order.split(' '))
      .map(([at = '', deed = '', times, notes]) => [Number(at), { deed, times, notes }]),
  );
  const act = async (number: number): Promise<void> => {
    const order = deeds.get(number);
    if (order !== undefined && isDue(order)) await DEEDS[order.deed]?.();
  };
  await act(0);
  return {
    pages: Number(pages),
    async readPage(number) {
      await act(number);
      return page(deeds.get(number)?.deed === 'mumble' ? Number.NaN : number);
    },
    showPage: () => Promise.resolve(undefined),
    close: () => Promise.resolve(),
  };
};

function isDue({ times, notes }: { readonly times: string | undefined; readonly notes: string | undefined }): boolean {
  if (times === undefined || notes === undefined) return true;
  appendFileSync(notes, '.');
  return readFileSync(notes).length <= Number(times);
}

begin({ ...PAGE_READERS, yaml: obedient });
