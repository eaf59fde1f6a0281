/** A picture in memory. */

/** RGB, three bytes a pixel, rows from the top. */
export interface Pixels {
  readonly rgb: Uint8Array;
  readonly width: number;
  readonly height: number;
}
