/** Bytes of an XML file → text, by the encoding that it has and says (XML 1.0, Appendix F). */
import { Unreadable } from '../unreadable.ts';

/** 10 MB; an invoice has some kB, the page of an OFD some hundred. */
const LARGEST = 10 * 1024 * 1024;

const GB = 'gb18030'; // GB18030 is a superset of GBK and GB2312, and what files in these names really hold.
const ENCODINGS: Readonly<Record<string, string>> = {
  'utf-8': 'utf-8',
  utf8: 'utf-8',
  'utf-16': 'utf-16',
  'utf-16le': 'utf-16le',
  'utf-16be': 'utf-16be',
  gbk: GB,
  gb2312: GB,
  gb18030: GB,
  cp936: GB,
  'windows-936': GB,
  'us-ascii': 'utf-8',
  ascii: 'utf-8',
};

/**
 * The text without its byte order mark. Too large: `file.limit`; an unknown encoding: `file.unsupported`; bytes that
 * are none of it: `file.damaged`.
 */
export function decodeXml(bytes: Uint8Array): string {
  if (bytes.length > LARGEST) throw new Unreadable('file.limit', `xml of ${bytes.length} bytes`);
  const encoding = markOf(bytes) ?? declared(bytes);
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new Unreadable('file.damaged', `xml: bytes are no ${encoding}`);
  }
}

function markOf(bytes: Uint8Array): string | undefined {
  const [a, b, c, d] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  if (a === 0x3c && b === 0 && d === 0) return 'utf-16le';
  if (a === 0 && b === 0x3c && c === 0) return 'utf-16be';
  return undefined;
}

function declared(bytes: Uint8Array): string {
  const head = Buffer.from(bytes.subarray(0, 200)).toString('latin1');
  const name = /^\s{0,8}<\?xml[^>]{0,120}?\sencoding\s{0,4}=\s{0,4}["']([\w.-]{1,40})["']/u.exec(head)?.[1] ?? 'utf-8';
  const encoding = ENCODINGS[name.toLowerCase()];
  if (encoding === undefined) throw new Unreadable('file.unsupported', `xml in the encoding ${name}`);
  return encoding;
}
