/** What ingest takes in at most. */
import { ZIP } from '../base/zip.ts';

/** Bytes of one file, on disk or in an archive; a larger one is `file.too-large`. */
export const LARGEST = ZIP.entry;

/**
 * Of one archive: what a zip may hold, counted with everything nested in it, characters of a name, and levels of
 * nesting; beyond any of these it is `file.limit`.
 */
export const ARCHIVE = { entries: ZIP.entries, bytes: ZIP.all, name: 200, depth: 3 } as const;
