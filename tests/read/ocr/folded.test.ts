import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { SHIPPED } from '../../../src/read/ocr/paddle/models.ts';
import { folded } from '../../../src/read/ocr/paddle/onnx/folded.ts';
import { changed, type Operation } from '../../../src/read/ocr/paddle/onnx/graph.ts';
import { InferenceSession, Tensor } from '../../../src/read/ocr/paddle/onnx/runtime.ts';
import { fieldsOf, messageOf } from '../../../src/read/ocr/paddle/onnx/wire.ts';

const NETWORKS = (await readdir(SHIPPED)).filter((name) => name.endsWith('.onnx'));

async function seenBy(model: Uint8Array, shape: readonly number[]): Promise<Float32Array> {
  const session = await InferenceSession.create(model, {
    executionProviders: ['cpu'],
    intraOpNumThreads: 1,
    logSeverityLevel: 3,
  });
  // Any picture will do: shades between −1 and 1 that are the same every time.
  const picture = Float32Array.from({ length: shape.reduce((product, side) => product * side) }, (_, at) =>
    Math.sin(at * at),
  );
  const given = await session.run({ [session.inputNames[0] ?? '']: new Tensor('float32', picture, shape) });
  const data = given[session.outputNames[0] ?? '']?.data;
  await session.release();
  if (!(data instanceof Float32Array)) throw new TypeError('no numbers');
  return data;
}

function operationsOf(model: Uint8Array): readonly Operation[] {
  let seen: readonly Operation[] = [];
  changed(model, [({ operations }) => (seen = operations)]);
  return seen;
}

test('there are models to fold', () => {
  expect(NETWORKS).toHaveLength(3);
});

test.each(NETWORKS)('%s sees the same when it is folded, with fewer operations', async (name) => {
  const model = await readFile(join(SHIPPED, name));
  const shape = name.includes('det') ? [1, 3, 96, 160] : [1, 3, 48, 192];
  const [before, after] = [await seenBy(model, shape), await seenBy(folded(model), shape)];
  expect(after).toHaveLength(before.length);
  expect(after.reduce((most, value, at) => Math.max(most, Math.abs(value - (before[at] ?? NaN))), 0)).toBeLessThan(
    1e-4,
  );
  const working = (of: Uint8Array): number => operationsOf(of).filter(({ type }) => type !== 'Constant').length;
  expect(working(folded(model))).toBeLessThan(working(model));
});

test('no step of a hard swish is left in the network that reads', async () => {
  const model = await readFile(join(SHIPPED, NETWORKS.find((name) => name.includes('rec')) ?? ''));
  expect(operationsOf(model).filter(({ type }) => type === 'Clip')).not.toEqual([]);
  expect(operationsOf(folded(model)).filter(({ type }) => type === 'Clip')).toEqual([]);
});

test('a model that nothing is changed in is written as it was read', async () => {
  const model = await readFile(join(SHIPPED, NETWORKS[0] ?? ''));
  expect(Buffer.compare(messageOf(fieldsOf(model)), model)).toBe(0);
  expect(Buffer.compare(folded(folded(model)), folded(model))).toBe(0);
});

test('a message that is cut off is refused', () => {
  expect(() => fieldsOf(Uint8Array.of(0x0a, 5, 1))).toThrow(RangeError);
  expect(() => fieldsOf(Uint8Array.of(0x08, 0x80))).toThrow(RangeError);
  expect(() => fieldsOf(Uint8Array.of(0x0b))).toThrow(RangeError);
});
