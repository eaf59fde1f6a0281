/**
 * Notes when the OCR models of this process run: one line a run with process, start and end in milliseconds since the
 * epoch and the sides of what it gave, in the file of the parent's notes.
 */
import { appendFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { performance } from 'node:perf_hooks';
import { InferenceSession } from '../src/read/ocr/paddle/onnx/runtime.ts';
import { notesOf } from './model-time.ts';

type Run = (
  this: unknown,
  ...input: readonly unknown[]
) => Promise<Readonly<Record<string, { readonly dims: readonly number[] }>>>;

// A child's own folder lies among the temporary files of its parent.
const file = notesOf(process.ppid, dirname(process.argv[2] ?? ''));
const prototype: { run: Run } = Reflect.get(InferenceSession, 'prototype');
const run = prototype.run;

prototype.run = async function clocked(...input) {
  const from = performance.timeOrigin + performance.now();
  const given = await Reflect.apply(run, this, input);
  const sides = Object.values(given).map(({ dims }) => dims.length);
  appendFileSync(file, `${process.pid} ${from} ${performance.timeOrigin + performance.now()} ${sides.join()}\n`);
  return given;
};
