/** What a PDF says about itself, by `pdf-parse`. */
import { PDFParse, type InfoResult } from 'pdf-parse';
import { PermissionFlag, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { z } from 'zod';
import { PERMISSIONS, type FileInformation, type Permission, type Software } from '../../model/index.ts';
import { openingOptions } from './open.ts';

/** The information of an open PDF; `before` is its first part, where an update was written behind it. */
export async function informationOf(
  pdf: PDFDocumentProxy,
  bytes: Uint8Array,
  before?: Uint8Array,
): Promise<FileInformation> {
  const now = await parsed(bytes);
  const then = before === undefined ? [] : softwareIn(await parsed(before));
  const [software = {}, ...others] = softwareIn(now);
  return {
    ...software,
    ...datesIn(now),
    ...permissionsIn(now),
    before: [...others, ...then].filter((one) => JSON.stringify(one) !== JSON.stringify(software)),
    ...(await labelsOf(pdf)),
    attachments: Object.values(ATTACHMENTS.parse(await pdf.getAttachments()) ?? {}).map(({ filename }) => filename),
  };
}

async function parsed(bytes: Uint8Array): Promise<InfoResult> {
  const parser = new PDFParse(openingOptions(bytes));
  try {
    return await parser.getInfo();
  } finally {
    await parser.destroy();
  }
}

/** Characters of a program's name that are kept. */
const LONGEST = 160;

const name = z
  .string()
  .transform((text) =>
    text
      .normalize('NFKC')
      .replace(/[\p{C}\s]+/gu, ' ')
      .trim()
      .slice(0, LONGEST),
  )
  .catch('');
const INFO = z.looseObject({ Creator: name, Producer: name }).catch({ Creator: '', Producer: '' });

/** What the information dictionary names first, then what the XMP packet names. */
function softwareIn({ info, metadata }: InfoResult): readonly Software[] {
  const { Creator, Producer } = INFO.parse(info);
  const xmp = software(name.parse(metadata?.get('xmp:creatortool')), name.parse(metadata?.get('pdf:producer')));
  return [software(Creator, Producer), ...(Object.keys(xmp).length === 0 ? [] : [xmp])];
}

function software(creator: string, producer: string): Software {
  return { ...(creator !== '' && { creator }), ...(producer !== '' && { producer }) };
}

/** The earliest and the latest instant that the file names for its making and its last change. */
function datesIn(result: InfoResult): Pick<FileInformation, 'created' | 'modified'> {
  const { CreationDate, XmpCreateDate, XapCreateDate, ModDate, XmpModifyDate, XapModifyDate } = result.getDateNode();
  const created = instants(CreationDate, XmpCreateDate, XapCreateDate)[0];
  const modified = instants(ModDate, XmpModifyDate, XapModifyDate).at(-1);
  return { ...(created !== undefined && { created }), ...(modified !== undefined && { modified }) };
}

function instants(...dates: readonly (Date | null | undefined)[]): readonly string[] {
  return dates.flatMap((date) => (date && !Number.isNaN(date.getTime()) ? [inShanghai(date)] : [])).toSorted();
}

const HOURS_EAST = 8;

function inShanghai(date: Date): string {
  return `${new Date(date.getTime() + HOURS_EAST * 3_600_000).toISOString().slice(0, 'YYYY-MM-DDTHH:mm:ss'.length)}+08:00`;
}

const FLAGS = {
  print: PermissionFlag.PRINT,
  'print-fine': PermissionFlag.PRINT_HIGH_QUALITY,
  change: PermissionFlag.MODIFY_CONTENTS,
  copy: PermissionFlag.COPY,
  annotate: PermissionFlag.MODIFY_ANNOTATIONS,
  'fill-in': PermissionFlag.FILL_INTERACTIVE_FORMS,
  'read-aloud': PermissionFlag.COPY_FOR_ACCESSIBILITY,
  assemble: PermissionFlag.ASSEMBLE,
} as const satisfies Record<Permission, number>;

function permissionsIn({ permission }: InfoResult): Pick<FileInformation, 'permissions'> {
  return permission ? { permissions: PERMISSIONS.filter((one) => permission.includes(FLAGS[one])) } : {};
}

// `pdf-parse` 2.4 gives every page the label of the next and does not list attachments: both come from pdf.js.
async function labelsOf(pdf: PDFDocumentProxy): Promise<Pick<FileInformation, 'pageLabels'>> {
  const pageLabels = await pdf.getPageLabels();
  return pageLabels === null ? {} : { pageLabels };
}

const ATTACHMENTS = z.record(z.string(), z.looseObject({ filename: z.string() })).nullable();
