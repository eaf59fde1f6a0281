/** What a file says about itself beside its pages: who made it, who saved it, and when. */

/** What an encrypted PDF lets its reader do (ISO 32000-1, table 22). */
export const PERMISSIONS = [
  'print',
  'print-fine',
  'change',
  'copy',
  'annotate',
  'fill-in',
  'read-aloud',
  'assemble',
] as const;

/** One of the closed list of permissions. */
export type Permission = (typeof PERMISSIONS)[number];

/** A program that stands in a file: it made the content (`creator`) or wrote the bytes (`producer`). */
export interface Software {
  readonly creator?: string;
  readonly producer?: string;
}

/** The information of a PDF. It proves nothing by itself: whoever can change a file can change this. */
export interface FileInformation extends Software {
  /**
   * Asia/Shanghai, `YYYY-MM-DDTHH:mm:ss+08:00`: the earliest instant that the file names for its making, and the latest
   * for a change.
   */
  readonly created?: string;
  readonly modified?: string;
  /** Other programs that the XMP packet names, or that stood in the file when it was first written or last signed. */
  readonly before: readonly Software[];
  /** Absent where everything is permitted. */
  readonly permissions?: readonly Permission[];
  /** Printed numbers of the pages (i, ii, A-1), in their order; absent where the pages have none. */
  readonly pageLabels?: readonly string[];
  /** Names of the files that are attached. */
  readonly attachments: readonly string[];
}
