/** Sizes of pages. */

/** A page in points, as a viewer shows it. */
export interface PageSize {
  readonly width: number;
  readonly height: number;
}

/** ISO 216 A4 in millimetres. */
export const A4_MILLIMETRES = { width: 210, height: 297 } as const;

/** ISO 216 A4 in points, to the hundredth. */
export const A4: PageSize = { width: 595.28, height: 841.89 };
