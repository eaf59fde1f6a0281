/** What a file is, by its first bytes and never by its name. */
import type { FileType } from '../model/index.ts';

/* oxlint-disable no-control-regex -- magic bytes are control characters */
const MAGIC: readonly (readonly [FileType, RegExp])[] = [
  ['jpeg', /^\xFF\xD8\xFF/u],
  ['png', /^\x89PNG\r\n\x1A\n/u],
  ['webp', /^RIFF[\s\S]{4}WEBP/u],
  ['tiff', /^(?:II\*\0|MM\0\*)/u],
  ['bmp', /^BM[\s\S]{4}\0\0\0\0/u],
  ['heic', /^[\s\S]{4}ftyp(?:heic|heix|hevc|mif1|msf1)/u],
  ['rar', /^Rar!\x1A\x07/u],
  ['7z', /^7z\xBC\xAF\x27\x1C/u],
  ['doc', /^\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1/u],
  ['xml', /^(?:\xEF\xBB\xBF)?\s*<\?xml/u],
  // Viewers accept a PDF whose header comes late, within the first KiB (ISO 32000-1 Annex H, note 13).
  ['pdf', /%PDF-\d/u],
];

/** The type of the content; a zip is told apart by the names of its entries. */
export function sniff(bytes: Uint8Array): FileType {
  const head = Buffer.from(bytes.subarray(0, 1024)).toString('latin1');
  if (head.startsWith('PK\x03\x04') || head.startsWith('PK\x05\x06')) return zipKind(Buffer.from(bytes));
  return MAGIC.find(([, magic]) => magic.test(head))?.[0] ?? 'unknown';
}

function zipKind(bytes: Buffer): FileType {
  if (bytes.includes('OFD.xml', 0, 'latin1')) return 'ofd';
  if (bytes.includes('word/document.xml', 0, 'latin1')) return 'docx';
  if (bytes.includes('xl/workbook.xml', 0, 'latin1')) return 'xlsx';
  return 'zip';
}
