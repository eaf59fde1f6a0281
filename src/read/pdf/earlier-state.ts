/** What a PDF showed before the last updates were written behind it, and whether a page still shows the same. */
import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { z } from 'zod';
import { sha256 } from '../../base/hash.ts';
import { paintPage } from '../paint.ts';
import { opening } from './open.ts';
import { attestedPart } from './revisions.ts';

/** The file as it was when it was last signed or first written. */
export interface EarlierState {
  /** Its bytes; absent where nothing was written behind them. */
  readonly bytes?: Uint8Array;
  /**
   * Whether a page of today differs from the one that stood in its place, in text, notes or ink; one that was not there
   * does. A field for a signature is no change, and neither is the seal in it. What cannot be compared counts as
   * changed.
   */
  differsFrom(page: PDFPageProxy): Promise<boolean>;
  close(): Promise<void>;
}

/** The earlier state of a PDF; it is opened with the first page that is held against it. */
export function earlierState(file: Uint8Array): EarlierState {
  const bytes = attestedPart(file);
  if (bytes === undefined) return { differsFrom: () => Promise.resolve(false), close: () => Promise.resolve() };
  let task: ReturnType<typeof opening> | undefined;
  return {
    bytes,
    differsFrom: async (page) => {
      task ??= opening(bytes);
      // A look by a person costs less than a change that nobody sees.
      return task.promise.then((before) => differs(before, page)).catch(() => true);
    },
    close: async () => task?.destroy(),
  };
}

async function differs(before: PDFDocumentProxy, page: PDFPageProxy): Promise<boolean> {
  if (page.pageNumber > before.numPages) return true;
  const old = await before.getPage(page.pageNumber);
  try {
    for (const aspect of [textOf, notesOf, inkOf]) if ((await aspect(old)) !== (await aspect(page))) return true;
    return false;
  } finally {
    old.cleanup();
  }
}

/** Pixels an inch at which both states are painted: any difference in ink shows in some pixel. */
const DPI = 72;

async function textOf(page: PDFPageProxy): Promise<string> {
  const { items } = await page.getTextContent();
  return JSON.stringify(items.map((item) => ('str' in item ? [item.str, item.transform] : [])));
}

const NOTES = z.array(
  z.looseObject({
    subtype: z.string().nullish(),
    rect: z.array(z.number()).nullish(),
    fieldType: z.string().nullish(),
    fieldValue: z.unknown(),
    contentsObj: z.looseObject({ str: z.string() }).nullish(),
  }),
);

/** Notes, stamps and filled-in fields. */
async function notesOf(page: PDFPageProxy): Promise<string> {
  const notes = NOTES.parse(await page.getAnnotations());
  const shown = notes.filter(({ subtype, fieldType }) => fieldType !== 'Sig' && subtype !== 'Link');
  return JSON.stringify(
    shown.map(({ subtype, rect, fieldValue, contentsObj }) => [subtype, rect, fieldValue, contentsObj?.str]),
  );
}

async function inkOf(page: PDFPageProxy): Promise<string> {
  const { rgb, width, height } = await paintPage(page, DPI, { notes: false });
  return sha256(rgb, `${width} × ${height}`);
}
