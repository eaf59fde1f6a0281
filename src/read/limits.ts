/** Limits of reading: what is not read at all, and when a reader is stopped. */
import type { FileType, ReadFault } from '../model/index.ts';

/** Most pages of a file; more is `file.limit`. TIFF: frames. */
export const MAX_PAGES = { default: 2000, tiff: 500, ofd: 500 } as const satisfies Partial<
  Record<FileType | 'default', number>
>;

/** A picture is refused above so many pixels, above so many on a side, or when it is so many times longer than wide. */
export const PICTURE = { pixels: 100_000_000, side: 20_000, aspect: 50 } as const;

/** Why a picture of so many pixels must not be decoded; undefined when it may. */
export function pictureLimit(width: number, height: number): ReadFault | undefined {
  const [short, long] = [Math.min(width, height), Math.max(width, height)];
  if (short < 1) return { code: 'file.damaged', cause: `picture of ${width} × ${height}` };
  const beyond = width * height > PICTURE.pixels || long > PICTURE.side || long / short > PICTURE.aspect;
  return beyond ? { code: 'file.limit', cause: `picture of ${width} × ${height}` } : undefined;
}

/**
 * Milliseconds: a child may take to start; a page may take, and from the moment that OCR begins on it, loading the
 * models included.
 */
export const TIME = { start: 60_000, text: 20_000, ocr: 60_000 } as const;

const MB = 2 ** 20;

/**
 * Resident bytes a child may hold: before it has loaded the models, and from then on. Pictures may hold the greater
 * from the start: they are large before they are read.
 */
export const MEMORY = { text: 600 * MB, ocr: 1600 * MB } as const;

/** Limits of a child, as `TIME` (milliseconds) and `MEMORY` (bytes) have them. */
export interface ChildLimits {
  readonly time: Readonly<Record<keyof typeof TIME, number>>;
  readonly memory: Readonly<Record<keyof typeof MEMORY, number>>;
}

/** Milliseconds between two looks at a child's memory. */
export const LOOK = 50;

/** When a child is replaced between two pages: what it does not give back would count against the next page. */
export const RECYCLE_AFTER = { pages: 500, text: 400 * MB, ocr: 1200 * MB } as const;

/** Pages that a child reads of one file before other files get their turn. */
export const TURN = 4;

/**
 * Children that one question may cost: a page that ends its reader is tried once more. One that is ended from outside
 * (by a person, or by the system when memory is short) says nothing about the page.
 */
export const TRIES = { question: 2, others: 5 } as const;

/**
 * Children that one file may cost; its other pages are then not tried, or a hostile file would hold a batch up for
 * hours.
 */
export const MAX_DEATHS = 5;

/** Largest message that is taken from a child, in bytes. */
export const MESSAGE = 64 * MB;
