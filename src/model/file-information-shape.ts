/** The shape of a file's information, checked wherever it comes in: from a child process, from the store. */
import { z } from 'zod';
import { PERMISSIONS, type FileInformation, type Software } from './file-information.ts';
import { readFault, type Shape } from './page-shape.ts';

const software = {
  creator: z.string().exactOptional(),
  producer: z.string().exactOptional(),
} satisfies Shape<Software>;

/** What a file says about itself. */
export const fileInformation: z.ZodType<FileInformation> = z.strictObject({
  ...software,
  created: z.string().exactOptional(),
  modified: z.string().exactOptional(),
  before: z.array(z.strictObject(software)),
  permissions: z.array(z.enum(PERMISSIONS)).exactOptional(),
  pageLabels: z.array(z.string()).exactOptional(),
  attachments: z.array(z.string()),
} satisfies Shape<FileInformation>);

/** The same, or why it could not be asked. */
export const informationOrFault = z.union([fileInformation, readFault]);
