/** What ingest takes in at most. */

const MB = 2 ** 20;

/** Bytes of one file, on disk or in an archive; a larger one is `file.too-large`. */
export const LARGEST = 200 * MB;

/**
 * Of one archive with everything nested in it; beyond any of these it is `file.limit`. `ratio` counts for members over
 * `small` bytes only: empty forms pack well.
 */
export const ARCHIVE = { entries: 5000, bytes: 1024 * MB, ratio: 200, small: MB, name: 200, depth: 3 } as const;
