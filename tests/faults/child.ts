// A child's program for tests: the real one, but that a YAML "file" tells it what to do on which page.
import { writeSync } from 'node:fs';
import { begin } from '../../src/read/pool/begin.ts';
import type { PageReader } from '../../src/read/open-file.ts';
import { PAGE_READERS } from '../../src/read/readers.ts';
import type { ReadPage } from '../../src/model/index.ts';

const WIRE = 3;

const DEEDS: Readonly<Record<string, () => unknown>> = {
  crash: () => process.kill(process.pid, 'SIGSEGV'),
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

// "3: 2 hang" is a file of three pages whose second makes the child hang; page 0 is the opening.
const obedient: PageReader = async (bytes) => {
  const [pages = '', ...orders] = Buffer.from(bytes)
    .toString()
    .split(/[:,] ?/u);
  const deeds = new Map(orders.map((order) => order.split(' ')).map(([at = '', deed = '']) => [Number(at), deed]));
  const act = async (number: number): Promise<void> => {
    const deed = deeds.get(number);
    if (deed !== undefined) await DEEDS[deed]?.();
  };
  await act(0);
  return {
    pages: Number(pages),
    async readPage(number) {
      await act(number);
      return page(deeds.get(number) === 'mumble' ? Number.NaN : number);
    },
    showPage: () => Promise.resolve(undefined),
    close: () => Promise.resolve(),
  };
};

begin({ ...PAGE_READERS, yaml: obedient });
