/** How a child process begins and, above all, how it ends: with its parent, whatever it is doing. */
import { Socket } from 'node:net';
import { extname } from 'node:path';
import { Worker } from 'node:worker_threads';
import sharp from 'sharp';
import { LOOK } from '../limits.ts';
import type { PageReaders } from '../readers.ts';
import { leave } from './leave.ts';
import { serve } from './serve.ts';
import { sendOver } from './wire.ts';

/** The descriptor of the pipe to the parent. */
const WIRE = 3;

const LEASH = new URL(`./leash${extname(import.meta.url)}`, import.meta.url);

/**
 * Serves the parent on the pipe, living in the folder that it names as first argument. What throws outside a question
 * ends the process: the parent sees it and starts another.
 */
export function begin(readers: PageReaders): void {
  sharp.concurrency(1);
  sharp.cache(false);
  process.on('SIGINT', () => {}); // the parent decides when a run that is broken off ends
  const [, , folder] = process.argv;
  if (folder === undefined) throw new Error('no private folder is named');
  new Worker(LEASH, { argv: [String(process.ppid), folder] }).unref();
  const wire = new Socket({ fd: WIRE, readable: true, writable: true });
  if (process.platform !== 'linux')
    setInterval(() => sendOver(wire, { kind: 'memory', resident: process.memoryUsage.rss() }), LOOK).unref();
  serve(wire, readers, () => leave(folder));
}
