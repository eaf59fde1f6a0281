/** The public face of reading: files go to child processes, and what comes back has been checked. */
import { existsSync } from 'node:fs';
import { extname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Fault, type Place, type ReadDocument, type ReadFault, type SourceFile } from '../model/index.ts';
import type { Cut } from './crop.ts';
import { MEMORY, TIME } from './limits.ts';
import type { EngineName } from './ocr/engine.ts';
import type { ChildOptions } from './pool/child-process.ts';
import { readFile, type OnPage } from './pool/pages.ts';
import { cropsIn, rereadIn, type RereadResult } from './pool/places.ts';
import { openPool } from './pool/pool.ts';
import type { RereadRequest } from './second-reader.ts';
import { readingVersion } from './version.ts';

/**
 * `jobs`: child processes at most; `ocr`: the engine for pages without text, the other one is the second reader;
 * `models`: a folder with other models for paddle.
 */
export interface ReadingOptions {
  readonly jobs: number;
  readonly ocr: EngineName;
  readonly models?: string;
}

/** Reads files; several calls may run at once and share the children. Close it to end them. */
export interface Reading {
  /**
   * Readers and models with versions: two readings of one file under one version are equal. Known without loading a
   * model.
   */
  readonly version: string;
  /**
   * Reads a file; `onPage` hears of every page that is done, not always in order. A file or page that stops its reader
   * carries the fault.
   */
  read(source: SourceFile, onPage?: OnPage): Promise<ReadDocument>;
  /** What the second reader sees in these places, by page: a run for each, or the fault of a page that stopped it. */
  again(source: SourceFile, places: readonly RereadRequest[]): Promise<RereadResult>;
  /**
   * Pieces of the pages around these places, in their order; undefined where the page has no picture, the fault where
   * it stopped its reader.
   */
  crops(source: SourceFile, places: readonly Place[]): Promise<readonly (Cut | ReadFault | undefined)[]>;
  close(): Promise<void>;
}

const CHILD = fileURLToPath(new URL(`./pool/child${extname(import.meta.url)}`, import.meta.url));

/**
 * Opens the readers; children come with the first file. A folder of models that is not there is a usage `Fault`.
 * `child` is for tests alone: another program for the children, and other limits.
 */
export function openReadingService({ jobs, ocr, models }: ReadingOptions, child: Partial<ChildOptions> = {}): Reading {
  if (models !== undefined && !existsSync(models)) throw new Fault('usage', [`${models}: no such folder of models`]);
  const named = models !== undefined && { models: resolve(models) }; // children live elsewhere
  const pool = openPool(jobs, { program: CHILD, ocr, limits: { time: TIME, memory: MEMORY }, ...named, ...child });
  return {
    version: readingVersion(ocr, models),
    read: (source, onPage) => readFile(pool, source, onPage),
    again: (source, places) => rereadIn(pool, source, places),
    crops: (source, places) => cropsIn(pool, source, places),
    close: () => pool.close(),
  };
}
