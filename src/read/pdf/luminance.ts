/** How light a colour of a PDF is. */

/** Luminance 0–255 of red, green and blue (weights of ITU-R BT.601); undefined where a colour has no three parts. */
export function luminanceOf(colour: ArrayLike<number>): number | undefined {
  const [red = NaN, green = NaN, blue = NaN] = Array.from(colour);
  const sum = 0.299 * red + 0.587 * green + 0.114 * blue;
  return Number.isNaN(sum) ? undefined : sum;
}
