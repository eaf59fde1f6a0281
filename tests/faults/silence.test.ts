/**
 * While papers are read and dossiers written: no connection, no question for a name, no file but in --out, --data and
 * the private folders of children.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const root = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const can = ([command = '', ...args]: readonly string[]) => spawnSync(command, args, { stdio: 'ignore' }).status === 0;

// A network of its own, out of which nothing leads, counts what would have left it; the tracer sees every call.
const network = [
  ['unshare', '-n'],
  ['unshare', '-rn'],
].find((command) => can([...command, 'true']));
const tracer = can(['strace', '--seccomp-bpf', '-f', 'true'])
  ? ['strace', '-f', '-qq', '-y', '--seccomp-bpf', '-e', 'signal=none']
  : undefined;
if (network === undefined && tracer === undefined)
  process.stderr.write('Not tested: that reading is silent. It needs unshare or strace.\n');

const CALLS =
  'connect,sendto,sendmsg,sendmmsg,open,openat,creat,mkdir,mkdirat,rename,renameat,renameat2,link,linkat,symlink,symlinkat,mknod,mknodat';

describe.skipIf(network === undefined && tracer === undefined)(
  'a batch with a photo and a PDF, read by both engines and written',
  () => {
    let place: string;
    let counters: string;
    let calls: readonly string[];

    beforeAll(() => {
      place = mkdtempSync(join(tmpdir(), 'silence-'));
      for (const folder of ['home', 'temporary', 'inbox/a']) mkdirSync(join(place, folder), { recursive: true });
      cpSync(root('samples/inbox/07-clean-photos/回单.jpg'), join(place, 'inbox/a/slip.jpg'));
      cpSync(root('samples/inbox/01-clean-text/03-发票.pdf'), join(place, 'inbox/a/invoice.pdf'));
      const folders = [
        '--out',
        join(place, 'out'),
        '--data',
        join(place, 'data'),
        '--registry',
        root('samples/registry'),
      ];
      const program = [
        process.execPath,
        root('bin/voucher-dossier.js'),
        'process',
        join(place, 'inbox'),
        ...folders,
        '--jobs',
        '1',
        '--today',
        '2025-12-10',
      ];
      const watched = [
        ...(tracer === undefined ? [] : [...tracer, '-e', `trace=${CALLS}`, '-o', join(place, 'calls')]),
        ...program,
      ];
      const [command = '', ...args] = [
        ...(network ?? []),
        'sh',
        '-c',
        '"$@" >&2 && cat /proc/net/snmp /proc/net/snmp6',
        'sh',
        ...watched,
      ];
      const { NODE_COMPILE_CACHE: _cache, ORT_DISABLE_TELEMETRY: _switch, ...env } = process.env;
      const ran = spawnSync(command, args, {
        cwd: place,
        env: { ...env, HOME: join(place, 'home'), TMPDIR: join(place, 'temporary') },
        encoding: 'utf8',
      });
      expect(ran.status, ran.stderr).toBe(0);
      counters = ran.stdout;
      calls = tracer === undefined ? [] : readFileSync(join(place, 'calls'), 'utf8').split('\n');
    });
    afterAll(() => rmSync(place, { recursive: true }));

    test.skipIf(network === undefined)('sends nothing, not even a question for a name', () => {
      const [names = [], numbers = []] = counters
        .split('\n')
        .filter((line) => line.startsWith('Ip: '))
        .map((line) => line.split(' '));
      const sent = names.flatMap((name, at) =>
        /^Out(?:Requests|NoRoutes|Discards)$/u.test(name) ? [Number(numbers[at])] : [],
      );
      const sentBySix = [...counters.matchAll(/^Ip6Out(?:Requests|NoRoutes|Discards)\s+(\d+)$/gmu)].map(([, count]) =>
        Number(count),
      );
      expect(sent.length).toBe(3);
      expect([...sent, ...sentBySix].filter((count) => count > 0)).toEqual([]);
    });

    test.skipIf(tracer === undefined)('never turns to the network', () => {
      expect(calls.filter((call) => /AF_INET|<(?:TCP|UDP)/u.test(call))).toEqual([]);
    });

    test.skipIf(tracer === undefined)('writes no file but in its own folders', () => {
      const own = [
        join(place, 'out'),
        join(place, 'data'),
        join(place, 'temporary', 'voucher-dossier-'),
        '/dev/',
        '/proc/',
      ];
      const written = calls.filter(isWriting).flatMap(pathsIn);
      expect(written.length).toBeGreaterThan(10);
      expect(written.filter((path) => !own.some((folder) => path.startsWith(folder)))).toEqual([]);
    });

    test('leaves nothing at home, among temporary files or in the working directory', () => {
      expect([readdirSync(join(place, 'home')), readdirSync(join(place, 'temporary'))]).toEqual([[], []]);
      expect(
        readdirSync(place)
          .filter((name) => name !== 'calls')
          .toSorted(),
      ).toEqual(['data', 'home', 'inbox', 'out', 'temporary']);
    });
  },
);

function isWriting(call: string): boolean {
  if (/\b(?:connect|send\w+)\(/u.test(call)) return false;
  return !/\bopen(?:at)?\(/u.test(call) || /O_CREAT|O_WRONLY|O_RDWR/u.test(call);
}

// `openat(AT_FDCWD</cwd>, "name", …` or `renameat(31</folder>, "name", …`: every name against the folder before it.
function pathsIn(call: string): readonly string[] {
  return [...call.matchAll(/(?:\b(?:AT_FDCWD|\d+)<([^>]*)>, )?"((?:[^"\\]|\\.)*)"/gu)].map(
    ([, folder = '', name = '']) => resolve(folder, name),
  );
}
