/**
 * Loaded before the program (`node --import`), also into its child processes: notes when the OCR models run.
 * One line a run in the file that `BENCH_MODEL_CLOCK` names: process, start and end in milliseconds since the epoch.
 */
import { appendFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { InferenceSession } from 'onnxruntime-node';

type Run = (this: unknown, ...input: readonly unknown[]) => Promise<unknown>;

const file = process.env['BENCH_MODEL_CLOCK'];
const prototype: { run: Run } = Reflect.get(InferenceSession, 'prototype');
const run = prototype.run;

if (file !== undefined) {
  prototype.run = async function clocked(...input) {
    const from = performance.timeOrigin + performance.now();
    try {
      return await Reflect.apply(run, this, input);
    } finally {
      appendFileSync(file, `${process.pid} ${from} ${performance.timeOrigin + performance.now()}\n`);
    }
  };
}
