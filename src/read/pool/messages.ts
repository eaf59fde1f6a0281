/** What parent and child say to each other, checked on both ends. */
import { z } from 'zod';
import {
  DOCUMENT_KINDS, READERS, READ_FAULTS,
  type Box, type FileType, type ReadFault, type ReadPage, type Run, type StatedDocument,
} from '../../model/index.ts';
import type { Cut } from '../crop.ts';

// One schema for every key, the optional ones too: a key that is added to a type does not compile until it is here.
type Shape<T> = { readonly [K in keyof T]-?: z.ZodType<T[K]> };

// Listed here, since the table of readers would bring every parser into the parent.
const FILE_TYPES = [
  'pdf', 'ofd', 'xml', 'jpeg', 'png', 'webp', 'bmp', 'tiff', 'docx', 'xlsx', 'zip', 'heic', 'rar', '7z', 'doc', 'xls', 'yaml', 'unknown',
] as const satisfies readonly FileType[];

const finite = z.number();
const page = z.int().positive();
const box: z.ZodType<Box> = z.tuple([finite, finite, finite, finite]);
const bytes = z.custom<Uint8Array>((value) => value instanceof Uint8Array);
const fileType = z.enum(FILE_TYPES);
const engine = z.enum(['paddle', 'tesseract']);
const turned = z.literal([90, 180, 270]);

const fault = z.strictObject({ code: z.enum(READ_FAULTS), cause: z.string() } satisfies Shape<ReadFault>);
const run = z.strictObject({ text: z.string(), box, confidence: finite } satisfies Shape<Run>);

const stated = z.strictObject({
  kind: z.enum(DOCUMENT_KINDS),
  values: z.record(z.string(), z.string()),
  lines: z.array(z.strictObject({ name: z.string(), amount: z.string(), rate: z.string().exactOptional(), tax: z.string().exactOptional() })).exactOptional(),
} satisfies Shape<StatedDocument>);

const readPage: z.ZodType<ReadPage> = z.strictObject({
  page,
  width: finite,
  height: finite,
  reader: z.enum(READERS).nullable(),
  runs: z.array(run),
  blank: z.boolean(),
  turned: turned.exactOptional(),
  tilt: finite.exactOptional(),
  fault: fault.exactOptional(),
  qr: z.array(z.string()),
  seals: z.array(box).exactOptional(),
  colour: z.boolean().exactOptional(),
  suspectLayer: z.strictObject({ reason: z.string(), runs: z.array(run) }).exactOptional(),
  stated: z.array(stated).exactOptional(),
  again: z.array(run).exactOptional(),
} satisfies Shape<ReadPage>);

const cut = z.strictObject({ jpeg: bytes, width: finite, height: finite, frame: box } satisfies Shape<Cut>);

/** What the parent asks. `start` comes first and is not answered; one question is open at a time; pages are those of the file that was opened last. */
export const REQUEST = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('start'), ocr: engine, models: z.string().exactOptional() }),
  z.strictObject({ kind: z.literal('open'), type: fileType, bytes }),
  z.strictObject({ kind: z.literal('read'), page }),
  z.strictObject({ kind: z.literal('again'), page, places: z.array(z.strictObject({ page, box, turned: turned.exactOptional() })) }),
  z.strictObject({ kind: z.literal('crops'), page, boxes: z.array(box) }),
]);

/** A question of the parent. */
export type Request = z.infer<typeof REQUEST>;

/** What a child answers; `ready` (it has started), `models` (OCR begins) and `memory` (resident bytes, where the parent cannot look) come on the way. */
export const ANSWER = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('ready') }),
  z.strictObject({ kind: z.literal('models') }),
  z.strictObject({ kind: z.literal('memory'), resident: finite }),
  z.strictObject({ kind: z.literal('fault'), fault }),
  z.strictObject({ kind: z.literal('opened'), pages: page }),
  z.strictObject({ kind: z.literal('page'), page: readPage }),
  z.strictObject({ kind: z.literal('runs'), runs: z.array(run) }),
  z.strictObject({ kind: z.literal('cuts'), cuts: z.array(cut.nullable()) }),
]);

/** Something that a child says. */
export type Answer = z.infer<typeof ANSWER>;
