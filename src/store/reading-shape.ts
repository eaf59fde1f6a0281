/** The shape of a stored reading: what `ReadDocument` is, checked on the way out of the database. */
import { z } from 'zod';
import {
  DOCUMENT_KINDS, READERS, READ_FAULTS,
  type Box, type ReadDocument, type ReadFault, type ReadPage, type Run, type StatedDocument,
} from '../model/index.ts';

/** A reading as it is kept: by content, so without the path of the file. */
export type StoredReading = Omit<ReadDocument, 'path'>;

// One schema for every key, the optional ones too: a key that is added to the model does not compile until it is here.
type Shape<T> = { readonly [K in keyof T]-?: z.ZodType<T[K]> };

const finite = z.number();
const box: z.ZodType<Box> = z.tuple([finite, finite, finite, finite]);

const fault = z.strictObject({ code: z.enum(READ_FAULTS), cause: z.string() } satisfies Shape<ReadFault>);
const run = z.strictObject({ text: z.string(), box, confidence: finite } satisfies Shape<Run>);

const statedLine = z.strictObject({
  name: z.string(), amount: z.string(), rate: z.string().exactOptional(), tax: z.string().exactOptional(),
});

const stated = z.strictObject({
  kind: z.enum(DOCUMENT_KINDS),
  values: z.record(z.string(), z.string()),
  lines: z.array(statedLine).exactOptional(),
} satisfies Shape<StatedDocument>);

const page = z.strictObject({
  page: z.int().positive(),
  width: finite,
  height: finite,
  reader: z.enum(READERS).nullable(),
  runs: z.array(run),
  blank: z.boolean(),
  turned: z.literal([90, 180, 270]).exactOptional(),
  tilt: finite.exactOptional(),
  fault: fault.exactOptional(),
  qr: z.array(z.string()),
  seals: z.array(box).exactOptional(),
  colour: z.boolean().exactOptional(),
  suspectLayer: z.strictObject({ reason: z.string(), runs: z.array(run) }).exactOptional(),
  stated: z.array(stated).exactOptional(),
  again: z.array(run).exactOptional(),
} satisfies Shape<ReadPage>);

/** The schema of a stored reading; a key that it does not know is refused, so that nothing is lost without a word. */
export const storedReading: z.ZodType<StoredReading> = z.strictObject({
  sha256: z.string(),
  status: z.enum(['read', 'partial', 'unreadable']),
  fault: fault.exactOptional(),
  pages: z.array(page),
} satisfies Shape<StoredReading>);

/** What the second reader saw: page and the runs of the places that were asked for on it. */
export type AgainRuns = readonly { readonly page: number; readonly runs: readonly Run[] }[];

/** The schema of what the second reader saw. */
export const storedAgain: z.ZodType<AgainRuns> = z.array(z.strictObject({ page: z.int().positive(), runs: z.array(run) }));
