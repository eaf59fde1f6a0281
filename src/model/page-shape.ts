/** The shape of a page that was read, checked wherever one comes in: from a child process, from the store. */
import { z } from 'zod';
import { READERS, STATED_KINDS, type ReadPage, type Run, type StatedDocument } from './document.ts';
import { READ_FAULTS, type ReadFault } from './fault.ts';
import type { Box } from './place.ts';

/**
 * One schema for every key, the optional ones too: a key that is added to a type does not compile until it is in its
 * schema.
 */
export type Shape<T> = { readonly [K in keyof T]-?: z.ZodType<T[K]> };

const finite = z.number();

/** A number of a page, from 1. */
export const pageNumber = z.int().positive();

/** A box in points. */
export const box: z.ZodType<Box> = z.tuple([finite, finite, finite, finite]);

/** A quarter turn of the print, in clockwise degrees. */
export const quarterTurn = z.literal([90, 180, 270]);

/** A reading fault. */
export const readFault: z.ZodType<ReadFault> = z.strictObject({
  code: z.enum(READ_FAULTS),
  cause: z.string(),
} satisfies Shape<ReadFault>);

/** A run of text. */
export const run: z.ZodType<Run> = z.strictObject({
  text: z.string(),
  box,
  confidence: finite,
  ink: z.array(z.array(z.tuple([z.string(), finite]))).exactOptional(),
} satisfies Shape<Run>);

const statedLine = z.strictObject({
  name: z.string(),
  amount: z.string(),
  rate: z.string().exactOptional(),
  tax: z.string().exactOptional(),
});

const stated = z.strictObject({
  kind: z.enum(STATED_KINDS),
  values: z.record(z.string(), z.string()),
  lines: z.array(statedLine).exactOptional(),
} satisfies Shape<StatedDocument>);

/** A page; a key that the schema does not know is refused, so that nothing is lost without a word. */
export const readPage: z.ZodType<ReadPage> = z.strictObject({
  page: pageNumber,
  width: finite,
  height: finite,
  reader: z.enum(READERS).nullable(),
  runs: z.array(run),
  aslant: z.array(run).exactOptional(),
  blank: z.boolean(),
  rotation: quarterTurn.exactOptional(),
  skew: finite.exactOptional(),
  changed: z.boolean().exactOptional(),
  fault: readFault.exactOptional(),
  qr: z.array(z.string()),
  seals: z.array(box).exactOptional(),
  colour: z.boolean().exactOptional(),
  suspectLayer: z.strictObject({ reason: z.string(), runs: z.array(run) }).exactOptional(),
  stated: z.array(stated).exactOptional(),
  secondReading: z.array(run).exactOptional(),
  secondReadingFault: readFault.exactOptional(),
} satisfies Shape<ReadPage>);
