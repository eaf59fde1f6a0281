/** What a file is, by its content and never by its name. */
import type { FileType } from '../model/index.ts';
import { compoundKind } from './compound.ts';
import { zipNames } from './zip-names.ts';

type Kind = FileType | ((bytes: Uint8Array) => FileType);

/* oxlint-disable no-control-regex -- magic bytes are control characters */
const MAGIC: readonly (readonly [RegExp, Kind])[] = [
  [/^\xFF\xD8\xFF/u, 'jpeg'],
  [/^\x89PNG\r\n\x1A\n/u, 'png'],
  [/^RIFF[\s\S]{4}WEBP/u, 'webp'],
  [/^(?:II[*+]\0|MM\0[*+])/u, 'tiff'],
  [/^BM[\s\S]{4}\0\0\0\0/u, 'bmp'],
  [/^[\s\S]{4}ftyp(?:hei[cxms]|hev[cxms]|mif1|msf1|avi[fs])/u, 'heic'],
  [/^Rar!\x1A\x07/u, 'rar'],
  [/^7z\xBC\xAF\x27\x1C/u, '7z'],
  [/^\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1/u, oldOffice],
  [/^PK(?:\x03\x04|\x05\x06|\x07\x08)/u, zipKind],
  // XML in UTF-8 or any encoding that holds ASCII, with or without a byte order mark or declaration; and in UTF-16.
  [/^(?:\xEF\xBB\xBF)?\s*<(?:\?xml\s|(?!html|head|body|!doctype html)[a-z_:\x80-\xFF!])/iu, 'xml'],
  [/^(?:\xFF\xFE)?<\0[?a-zA-Z]\0/u, 'xml'],
  [/^(?:\xFE\xFF)?\0<\0[?a-zA-Z]/u, 'xml'],
  // Viewers accept a PDF whose header comes late, within the first KiB (ISO 32000-1 Annex H, note 13).
  [/%PDF-\d/u, 'pdf'],
];

/** The type of the content; `unknown` for anything that is none of ours, such as HTML, saved mail or plain text. */
export function sniff(bytes: Uint8Array): FileType {
  const head = Buffer.from(bytes.subarray(0, 1024)).toString('latin1');
  const kind = MAGIC.find(([magic]) => magic.test(head))?.[1] ?? 'unknown';
  return typeof kind === 'function' ? kind(bytes) : kind;
}

function zipKind(bytes: Uint8Array): FileType {
  const names = zipNames(bytes).map((name) => name.replaceAll('\\', '/').replace(/^\/+/u, '').toLowerCase());
  if (names.includes('ofd.xml')) return 'ofd';
  if (!names.includes('[content_types].xml')) return 'zip';
  if (names.some((name) => name.startsWith('word/'))) return 'docx';
  return names.some((name) => name.startsWith('xl/')) ? 'xlsx' : 'zip';
}

function oldOffice(bytes: Uint8Array): FileType {
  const kind = compoundKind(bytes);
  return kind === 'doc' || kind === 'xls' ? kind : 'unknown';
}
