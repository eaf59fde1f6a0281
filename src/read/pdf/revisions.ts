/**
 * Incremental updates of a PDF (ISO 32000-1, 7.5.6): whoever changes a file this way writes behind its end, so that
 * what stood there before can still be read.
 */

/** Updates that are followed back from the end of a file. */
const MAX_UPDATES = 64;

/**
 * The file as it was when it was last signed or, unsigned, when it was first written: its first bytes. Undefined where
 * nothing was written behind them.
 * A signed update is the signer's own work (tax platforms and banks add seal and number while they sign): only what
 * comes after it counts.
 */
export function attestedPart(bytes: Uint8Array): Uint8Array | undefined {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = signedEnd(file) ?? firstEnd(file);
  return end === undefined || bytes.subarray(end).every((byte) => byte <= BLANK) ? undefined : bytes.subarray(0, end);
}

const BLANK = 0x20;

// A signature states the bytes that it covers in two ranges around itself: from the start of the file to its end as it
// was signed.
const BYTE_RANGE = /^\/ByteRange\s{0,9}\[\s{0,9}0\s{1,9}\d{1,12}\s{1,9}(\d{1,12})\s{1,9}(\d{1,12})\s{0,9}\]/u;

function signedEnd(file: Buffer): number | undefined {
  const ends: number[] = [];
  for (let at = file.indexOf('/ByteRange'); at >= 0; at = file.indexOf('/ByteRange', at + 1)) {
    const [, from, length] = BYTE_RANGE.exec(textAt(file, at)) ?? [];
    const end = Number(from) + Number(length);
    if (end <= file.length && file.toString('latin1', Math.max(0, end - 9), end).includes('%%EOF')) ends.push(end);
  }
  return ends.length === 0 ? undefined : Math.max(...ends);
}

/** The end of the file as first written: cross-reference sections are followed back to the first. */
function firstEnd(file: Buffer): number | undefined {
  let end: number | undefined;
  let at = startAt(file, file.lastIndexOf('startxref'))?.section;
  for (let updates = 0; at !== undefined && updates < MAX_UPDATES; updates++) {
    const section = sectionAt(file, at);
    // The first section of a linearised file names one that stands behind it: that is no update.
    if (section?.previous === undefined || section.previous >= at) return end;
    if (!section.empty) end = endOf(file, section.previous, at) ?? end;
    at = section.previous;
  }
  return end;
}

interface Section {
  readonly previous?: number;
  /** A table without entries changes nothing: Word writes one behind its files. */
  readonly empty: boolean;
}

function sectionAt(file: Buffer, at: number): Section | undefined {
  const head = textAt(file, at);
  const table = head.startsWith('xref');
  const from = table ? file.indexOf('trailer', at) : at;
  const to = from < 0 ? -1 : file.indexOf(table ? 'startxref' : 'stream', from);
  if (to < 0) return undefined;
  const previous = /\/Prev\s{1,9}(\d{1,12})/u.exec(file.toString('latin1', from, to))?.[1];
  return {
    empty: /^xref\s{1,9}0\s{1,9}0\s{1,9}trailer/u.test(head),
    ...(previous !== undefined && { previous: Number(previous) }),
  };
}

/** Where the revision ends whose cross-reference section stands at `section`: behind the `startxref` that names it. */
function endOf(file: Buffer, section: number, before: number): number | undefined {
  for (let at = file.lastIndexOf('startxref', before); at > 0; at = file.lastIndexOf('startxref', at - 1)) {
    const start = startAt(file, at);
    if (start?.section === section) return start.end;
  }
  return undefined;
}

function startAt(file: Buffer, at: number): { readonly section: number; readonly end: number } | undefined {
  const found = at < 0 ? null : /^startxref\s{1,9}(\d{1,12})\s{1,9}%%EOF/u.exec(textAt(file, at));
  return found === null ? undefined : { section: Number(found[1]), end: at + found[0].length };
}

function textAt(file: Buffer, at: number): string {
  return file.toString('latin1', at, at + 120);
}
