/** How a child process begins and, above all, how it ends: with its parent, whatever it is doing. */
import { Socket } from 'node:net';
import { Worker } from 'node:worker_threads';
import sharp from 'sharp';
import { LOOK } from '../limits.ts';
import type { PageReaders } from '../readers.ts';
import { serve } from './serve.ts';
import { sendOver } from './wire.ts';

/** The descriptor of the pipe to the parent. */
const WIRE = 3;

/** Milliseconds between two looks whether the parent still lives. */
const LEASH = 1000;

// A page that loops never hears that the pipe has ended, so a thread of its own watches for the parent's end.
const WATCH = `setInterval(() => { if (process.ppid !== ${process.ppid}) process.kill(process.pid, 'SIGKILL'); }, ${LEASH});`;

/**
 * Serves the parent on the pipe. What throws outside a question ends the process: the parent sees it and starts
 * another.
 */
export function begin(readers: PageReaders): void {
  sharp.concurrency(1);
  sharp.cache(false);
  process.on('SIGINT', () => {}); // the parent decides when a run that is broken off ends
  new Worker(WATCH, { eval: true }).unref();
  const wire = new Socket({ fd: WIRE, readable: true, writable: true });
  if (process.platform !== 'linux')
    setInterval(() => sendOver(wire, { kind: 'memory', resident: process.memoryUsage.rss() }), LOOK).unref();
  serve(wire, readers, () => process.kill(process.pid, 'SIGKILL'));
}
