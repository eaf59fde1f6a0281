/** Masks of a picture: which of its pixels are meant. */

/** One byte a pixel, 1 where it is set, rows from the top. */
export interface Mask {
  readonly data: Uint8Array;
  readonly width: number;
  readonly height: number;
}

/**
 * The part of a mask around all that is set, with `margin` pixels about it, and where it begins in the whole; an empty
 * part where nothing is set.
 */
export function inked(
  { data, width, height }: Mask,
  margin: number,
): { readonly mask: Mask; readonly left: number; readonly top: number } {
  let [left, top, right, bottom] = [width, height, -1, -1];
  for (let y = 0, at = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1, at += 1) {
      if (data[at] !== 1) continue;
      left = Math.min(left, x);
      right = Math.max(right, x);
      top = Math.min(top, y);
      bottom = y;
    }
  }
  if (right < 0) return { mask: { data: new Uint8Array(0), width: 0, height: 0 }, left: 0, top: 0 };
  [left, top] = [Math.max(0, left - margin), Math.max(0, top - margin)];
  const [across, down] = [Math.min(width, right + 1 + margin) - left, Math.min(height, bottom + 1 + margin) - top];
  const part = new Uint8Array(across * down);
  for (let y = 0; y < down; y += 1)
    part.set(data.subarray((top + y) * width + left, (top + y) * width + left + across), y * across);
  return { mask: { data: part, width: across, height: down }, left, top };
}

/** The mask without straight runs, across and down, that are longer than `longest`. */
export function withoutLines({ data, width, height }: Mask, longest: number): Mask {
  const kept = new Uint8Array(data);
  const clear = (lines: number, length: number, along: number, next: number): void => {
    for (let line = 0; line < lines; line += 1) {
      for (let at = 0, run = 0; at <= length; at += 1) {
        if (at < length && data[line * next + at * along] === 1) run += 1;
        else {
          if (run > longest) for (let back = at - run; back < at; back += 1) kept[line * next + back * along] = 0;
          run = 0;
        }
      }
    }
  };
  clear(height, width, 1, width);
  clear(width, height, width, 1);
  return { data: kept, width, height };
}

/**
 * The mask with every pixel grown to a square, `by` to each side: what stands closer than twice that becomes one piece.
 */
export function spread(mask: Mask, by: number): Mask {
  const { width, height } = mask;
  const grow = (from: Uint8Array, lines: number, length: number, along: number, next: number): Uint8Array => {
    const out = new Uint8Array(from.length);
    for (let line = 0; line < lines; line += 1) {
      for (let at = 0; at < length; at += 1) {
        if (from[line * next + at * along] !== 1) continue;
        for (let to = Math.max(0, at - by); to <= Math.min(length - 1, at + by); to += 1)
          out[line * next + to * along] = 1;
      }
    }
    return out;
  };
  return { data: grow(grow(mask.data, height, width, 1, width), width, height, width, 1), width, height };
}
