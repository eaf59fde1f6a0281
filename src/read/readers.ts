/** Which reader opens which type of file. */
import type { FileType, ReadFault, SourceFile } from '../model/index.ts';
import { MAX_PAGES } from './limits.ts';
import type { OpenFile, PageReader } from './open-file.ts';

// A parser is loaded with the first file that needs it: most children meet PDFs only.
const picture = late(async () => (await import('./picture-file.ts')).openPictureFile);

/** The table of readers. */
export const PAGE_READERS = {
  pdf: late(async () => (await import('./pdf.ts')).openPdf),
  jpeg: picture,
  png: picture,
  webp: picture,
  tiff: picture,
  bmp: late(async () => (await import('./structured/bmp.ts')).openBmp),
  ofd: late(async () => (await import('./structured/ofd/open.ts')).openOfd),
  xml: late(async () => (await import('./structured/einvoice/read.ts')).openEinvoice),
  docx: late(async () => (await import('./structured/office/docx.ts')).openDocx),
  xlsx: late(async () => (await import('./structured/office/xlsx.ts')).openXlsx),
  zip: unsupported('zip'),
  heic: unsupported('heic'),
  rar: unsupported('rar'),
  '7z': unsupported('7z'),
  doc: unsupported('doc'),
  xls: unsupported('xls'),
  yaml: unsupported('yaml'),
  unknown: unsupported('unknown'),
} as const satisfies Record<FileType, PageReader>;

/** The readers by type of file: what a child is given to read with. */
export type PageReaders = Readonly<Record<FileType, PageReader>>;

/** Opens a file of known type; one with too many pages is `file.limit`, one without any `file.damaged`. */
export async function openFile(
  { type, bytes }: Pick<SourceFile, 'type' | 'bytes'>,
  readers: PageReaders = PAGE_READERS,
): Promise<OpenFile | ReadFault> {
  if (bytes.length === 0) return { code: 'file.empty', cause: '0 bytes' };
  const file = await readers[type](bytes);
  if ('code' in file) return file;
  const fault = pagesFault(type, file.pages);
  if (fault !== undefined) await file.close();
  return fault ?? file;
}

function pagesFault(type: FileType, pages: number): ReadFault | undefined {
  if (pages < 1) return { code: 'file.damaged', cause: 'no pages' };
  const most = type === 'tiff' || type === 'ofd' ? MAX_PAGES[type] : MAX_PAGES.default;
  return pages > most ? { code: 'file.limit', cause: `${pages} pages, ${most} are read` } : undefined;
}

function late(load: () => Promise<PageReader>): PageReader {
  return async (bytes) => (await load())(bytes);
}

function unsupported(type: FileType): PageReader {
  return () => Promise.resolve({ code: 'file.unsupported', cause: `no reader for ${type}` });
}
