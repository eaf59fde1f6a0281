/** Papers on their way: file → pages of words → documents of a kind → candidates → facts. */
import type { Candidate, Facts } from './fact.ts';
import { isStopped, type ReadFault } from './fault.ts';
import type { DocumentKind, FieldName } from './field.ts';
import type { FileInformation } from './file-information.ts';
import type { FileType } from './file-type.ts';
import type { InkStep } from './ink.ts';
import type { Box, Place } from './place.ts';
import type { Side } from './side.ts';

/**
 * A file as it came in. `path` is as given (inside a zip: `given.zip!/inner/name`); a file that fails its limits
 * carries a fault and no bytes.
 */
export interface SourceFile {
  readonly path: string;
  readonly sha256: string;
  readonly type: FileType;
  readonly bytes: Uint8Array;
  readonly fault?: ReadFault;
}

/** What reads a page. */
export const READERS = ['einvoice-xml', 'ofd', 'pdf-text', 'docx', 'paddle', 'tesseract'] as const;

/** One of the closed list of readers. */
export type ReaderName = (typeof READERS)[number];

/** A piece of text that the reader gives as one: a text item of a PDF, a line box of OCR. Never spans two columns. */
export interface Run {
  readonly text: string;
  readonly box: Box;
  /** 0–1; 1 for text layers and data. */
  readonly confidence: number;
  /** What else its ink may say, along the line; absent for text layers and data, and where no value stands in the line. */
  readonly ink?: readonly InkStep[];
}

/** The kinds of document that come as data too (XML, OFD custom data). */
export const STATED_KINDS = ['invoice', 'payment'] as const satisfies readonly DocumentKind[];

/** One of the kinds that come as data. */
export type StatedKind = (typeof STATED_KINDS)[number];

/** A document that came as data (XML, OFD custom data): values by our field names, as strings. */
export interface StatedDocument {
  readonly kind: StatedKind;
  readonly values: Readonly<Record<string, string>>;
  readonly lines?: readonly {
    readonly name: string;
    readonly amount: string;
    readonly rate?: string;
    readonly tax?: string;
  }[];
}

/** One page with its verdict: read (`reader`), blank, or failed (`fault`). A failed page keeps its number. */
export interface ReadPage {
  readonly page: number;
  /** Points, as a viewer shows the page. */
  readonly width: number;
  readonly height: number;
  readonly reader: ReaderName | null;
  readonly runs: readonly Run[];
  /** What stands aslant across the print: watermarks and stamps such as 作废, which are no lines of the paper. */
  readonly aslant?: readonly Run[];
  readonly blank: boolean;
  /** Clockwise degrees by which what is printed is turned against the page; boxes stay in the page's frame. */
  readonly rotation?: 90 | 180 | 270;
  /** Degrees (clockwise positive) by which lines of text lean against the page; absent when straight. */
  readonly skew?: number;
  /** True where an update of the file changed what this page showed when the file was last signed or first written. */
  readonly changed?: boolean;
  readonly fault?: ReadFault;
  /** Decoded QR payloads. */
  readonly qr: readonly string[];
  /** Red seals that were seen; absent when the page has no picture to judge by. */
  readonly seals?: readonly Box[];
  /** Whether the picture has colour at all: a gray scan cannot show a red seal. */
  readonly colour?: boolean;
  /** Why the text layer was not trusted, and what it said. */
  readonly suspectLayer?: { readonly reason: string; readonly runs: readonly Run[] };
  readonly stated?: readonly StatedDocument[];
  /**
   * What the other OCR engine (the second reader) sees in places that were asked for, an empty text where it sees
   * nothing; a witness, never a source.
   */
  readonly secondReading?: readonly Run[];
  /** Why the second reader could not be asked about this page: what it did not see speaks neither for nor against. */
  readonly secondReadingFault?: ReadFault;
}

/**
 * A file that was read. `read`: every page has its verdict and none failed; `partial`: some failed; `unreadable`:
 * nothing could be read.
 */
export interface ReadDocument {
  readonly path: string;
  readonly sha256: string;
  readonly status: 'read' | 'partial' | 'unreadable';
  readonly fault?: ReadFault;
  /** What the file says about itself, or why it could not be asked; absent where its format says nothing. */
  readonly information?: FileInformation | ReadFault;
  readonly pages: readonly ReadPage[];
}

/** Whether a reader was stopped anywhere in the file, the second one too: what another run reads may differ. */
export function wasStopped({ fault, information, pages }: Omit<ReadDocument, 'path' | 'sha256' | 'status'>): boolean {
  const unasked = information !== undefined && 'code' in information ? information : undefined;
  return [fault, unasked, ...pages.flatMap((page) => [page.fault, page.secondReadingFault])].some(
    (each) => each !== undefined && isStopped(each),
  );
}

/** The file of one page of a paper that came as pictures. */
export interface PageFile {
  readonly path: string;
  readonly sha256: string;
}

/** The heading of a further paper on the page of another, where none was made of it. */
export interface UnclaimedHeading {
  readonly words: string;
  readonly place: Place;
}

/**
 * Pages that are one paper of one kind. `id` is unique in the case (`d1`, `d2`, …); `region` where a sheet holds
 * several papers.
 */
export interface ClassifiedDocument {
  readonly id: string;
  readonly kind: DocumentKind;
  /** 0–1. */
  readonly confidence: number;
  readonly path: string;
  readonly sha256: string;
  readonly pages: readonly ReadPage[];
  readonly region?: Box;
  /** Headings on its pages that begin something else; absent where there are none. */
  readonly unclaimed?: readonly UnclaimedHeading[];
  /**
   * The files of a paper that came as pictures, a page each: page n is the nth of them. Absent when one file holds the
   * whole paper; `path` and `sha256` are those of the first.
   */
  readonly parts?: readonly PageFile[];
}

/** A classified document with everything its template found, best first per field. */
export interface ExtractedDocument extends ClassifiedDocument {
  /** Id of the template that read it; null when none fits the kind. */
  readonly template: string | null;
  readonly candidates: readonly Candidate[];
}

/** A document whose fields are facts. */
export interface SettledDocument extends ClassifiedDocument {
  readonly template: string | null;
  readonly facts: Facts;
  /** Contradictions on the paper itself that settling met (words ≠ digits, QR ≠ print, items ≠ total). */
  readonly conflicts: readonly Conflict[];
}

/** What a witness says of a value, and where. */
export interface Witnessed {
  readonly said: Side;
  readonly places: readonly Place[];
}

/** Witnesses of one value that contradict each other, each with what it says and where. */
export interface Conflict {
  readonly kind: 'words-digits' | 'invoice-sum' | 'qr' | 'text-layer' | 'data' | 'currency';
  readonly field: FieldName;
  readonly expected: Witnessed;
  readonly found: Witnessed;
}
