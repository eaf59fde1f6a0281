/** Notes when the OCR models of this process run: one line a run with process, start and end in milliseconds since the epoch, in the file of the parent's notes. */
import { appendFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { InferenceSession } from 'onnxruntime-node';
import { notesOf } from './model-time.ts';

type Run = (this: unknown, ...input: readonly unknown[]) => Promise<unknown>;

const file = notesOf(process.ppid);
const prototype: { run: Run } = Reflect.get(InferenceSession, 'prototype');
const run = prototype.run;

prototype.run = async function clocked(...input) {
  const from = performance.timeOrigin + performance.now();
  try {
    return await Reflect.apply(run, this, input);
  } finally {
    appendFileSync(file, `${process.pid} ${from} ${performance.timeOrigin + performance.now()}\n`);
  }
};
