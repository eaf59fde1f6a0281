/** What parent and child say to each other, checked on both ends. */
import { z } from 'zod';
import type { FileType } from '../../model/index.ts';
import { fileInformation } from '../../model/file-information-shape.ts';
import { box, pageNumber, quarterTurn, readFault, readPage, run, type Shape } from '../../model/page-shape.ts';
import type { Cut } from '../crop.ts';

// Listed here, since the table of readers would bring every parser into the parent.
const FILE_TYPES = [
  'pdf',
  'ofd',
  'xml',
  'jpeg',
  'png',
  'webp',
  'bmp',
  'tiff',
  'docx',
  'xlsx',
  'zip',
  'heic',
  'rar',
  '7z',
  'doc',
  'xls',
  'yaml',
  'unknown',
] as const satisfies readonly FileType[];

const finite = z.number();
const bytes = z.custom<Uint8Array>((value) => value instanceof Uint8Array);
const fileType = z.enum(FILE_TYPES);
const engine = z.enum(['paddle', 'tesseract']);

const cut = z.strictObject({ jpeg: bytes, width: finite, height: finite, frame: box } satisfies Shape<Cut>);

/**
 * What the parent asks. `start` comes first and is not answered; one question is open at a time; pages are those of the
 * file that was opened last.
 */
export const REQUEST = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('start'), ocr: engine, models: z.string().exactOptional() }),
  z.strictObject({ kind: z.literal('open'), type: fileType, bytes }),
  z.strictObject({ kind: z.literal('information') }),
  z.strictObject({ kind: z.literal('read'), page: pageNumber }),
  z.strictObject({
    kind: z.literal('again'),
    page: pageNumber,
    places: z.array(z.strictObject({ page: pageNumber, box, turned: quarterTurn.exactOptional() })),
  }),
  z.strictObject({ kind: z.literal('crops'), page: pageNumber, boxes: z.array(box) }),
]);

/** A question of the parent. */
export type Request = z.infer<typeof REQUEST>;

/**
 * What a child answers; `ready` (it has started), `models` (OCR begins) and `memory` (resident bytes, where the parent
 * cannot look) come on the way.
 */
export const ANSWER = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('ready') }),
  z.strictObject({ kind: z.literal('models') }),
  z.strictObject({ kind: z.literal('memory'), resident: finite }),
  z.strictObject({ kind: z.literal('fault'), fault: readFault }),
  z.strictObject({ kind: z.literal('opened'), pages: pageNumber }),
  z.strictObject({ kind: z.literal('information'), information: fileInformation.exactOptional() }),
  z.strictObject({ kind: z.literal('page'), page: readPage }),
  z.strictObject({ kind: z.literal('runs'), runs: z.array(run) }),
  z.strictObject({ kind: z.literal('cuts'), cuts: z.array(cut.nullable()) }),
]);

/** Something that a child says. */
export type Answer = z.infer<typeof ANSWER>;
