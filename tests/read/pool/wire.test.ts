import { PassThrough, type Duplex } from 'node:stream';
import { expect, test } from 'vitest';
import { hearOver, sendOver } from '../../../src/read/pool/wire.ts';

function bytesOf(...messages: readonly unknown[]): Buffer {
  const wire = new PassThrough();
  for (const message of messages) sendOver(wire, message);
  const bytes: unknown = wire.read();
  return bytes instanceof Buffer ? bytes : Buffer.alloc(0);
}

function heard(write: (wire: Duplex) => void, most = 1000): Promise<readonly unknown[]> {
  const wire = new PassThrough();
  const all: unknown[] = [];
  hearOver(
    wire,
    most,
    (message) => all.push(message),
    (cause) => all.push(`broken: ${cause}`),
  );
  return new Promise((resolve) => {
    wire.on('end', () => resolve(all));
    write(wire);
    wire.end();
  });
}

const MESSAGES = [{ kind: 'read', page: 2 }, { bytes: Uint8Array.of(1, 2, 3), none: undefined, text: '大写' }, null, 7];

test.each([1, 3, 7, 10_000])(
  'messages come whole and in order, however the pipe cuts them (every %i bytes)',
  async (piece) => {
    const bytes = bytesOf(...MESSAGES);
    const all = await heard((wire) => {
      for (let at = 0; at < bytes.length; at += piece) wire.write(bytes.subarray(at, at + piece));
    });
    expect(all).toEqual(MESSAGES);
  },
);

test('a message that is none is told once, and nothing is heard after it', async () => {
  const all = await heard((wire) => {
    wire.write(bytesOf('before'));
    wire.write(Buffer.from([0, 0, 0, 3, 9, 9, 9]));
    wire.write(bytesOf('after'));
    wire.write(Buffer.from([0, 0, 0, 3, 9, 9, 9]));
  });
  expect(all).toEqual(['before', 'broken: a message that cannot be read']);
});

test('a message that claims to be larger than allowed is not waited for', async () => {
  expect(await heard((wire) => wire.write(Buffer.from([0xff, 0xff, 0xff, 0xff])))).toEqual([
    'broken: message of 4294967295 bytes',
  ]);
  expect(await heard((wire) => wire.write(bytesOf('x'.repeat(2000))))).toEqual([
    expect.stringMatching(/^broken: message of 20\d\d bytes$/u),
  ]);
});
