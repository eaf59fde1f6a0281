/**
 * Notes when the OCR models of this process run: one line a run with process, start and end in milliseconds since the
 * epoch and the sides of what it gave, in the file of the parent's notes.
 */
import { appendFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { InferenceSession } from 'onnxruntime-node';
import { notesOf } from './model-time.ts';

type Run = (
  this: unknown,
  ...input: readonly unknown[]
) => Promise<Readonly<Record<string, { readonly dims: readonly number[] }>>>;

const file = notesOf(process.ppid);
const prototype: { run: Run } = Reflect.get(InferenceSession, 'prototype');
const run = prototype.run;

prototype.run = async function clocked(...input) {
  const from = performance.timeOrigin + performance.now();
  const given = await Reflect.apply(run, this, input);
  const sides = Object.values(given).map(({ dims }) => dims.length);
  appendFileSync(file, `${process.pid} ${from} ${performance.timeOrigin + performance.now()} ${sides.join()}\n`);
  return given;
};
