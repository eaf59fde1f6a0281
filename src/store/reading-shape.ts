/** The shape of a stored reading: what `ReadDocument` is, checked on the way out of the database. */
import { z } from 'zod';
import type { ReadDocument, Run } from '../model/index.ts';
import { informationOrFault } from '../model/file-information-shape.ts';
import { pageNumber, readFault, readPage, run, type Shape } from '../model/page-shape.ts';

/** A reading as it is kept: by content, so without the path of the file. */
export type StoredReading = Omit<ReadDocument, 'path'>;

/** The schema of a stored reading; a key that it does not know is refused, so that nothing is lost without a word. */
export const storedReading: z.ZodType<StoredReading> = z.strictObject({
  sha256: z.string(),
  status: z.enum(['read', 'partial', 'unreadable']),
  fault: readFault.exactOptional(),
  information: informationOrFault.exactOptional(),
  pages: z.array(readPage),
} satisfies Shape<StoredReading>);

/** What the second reader saw: page and the runs of the places that were asked for on it. */
export type SecondReadingRuns = readonly { readonly page: number; readonly runs: readonly Run[] }[];

/** The schema of what the second reader saw. */
export const storedSecondReading: z.ZodType<SecondReadingRuns> = z.array(
  z.strictObject({ page: pageNumber, runs: z.array(run) }),
);
