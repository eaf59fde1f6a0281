/** Connected pieces of a mask. */

/**
 * A piece of a mask whose pixels touch (also over corners): its size in pixels, what it covers, and where each of its
 * rows begins and ends.
 */
export interface ConnectedComponent {
  readonly area: number;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  /** First and last x of each row from `top`, one pair a row. */
  readonly spans: readonly (readonly [first: number, last: number])[];
  /** Indices of its pixels in the mask. */
  readonly pixels: readonly number[];
}

/** Pieces of a mask (non-zero is set) of at least `least` pixels, in the order of their first pixel. */
export function connectedComponents(mask: Uint8Array, width: number, least: number): readonly ConnectedComponent[] {
  const seen = new Uint8Array(mask.length);
  const components: ConnectedComponent[] = [];
  for (let at = 0; at < mask.length; at += 1) {
    if (mask[at] === 0 || seen[at] === 1) continue;
    const pixels = flood(mask, seen, width, at);
    if (pixels.length >= least) components.push(blobFrom(pixels, width));
  }
  return components;
}

// Collects everything that hangs together with `start`, and marks it as seen.
function flood(mask: Uint8Array, seen: Uint8Array, width: number, start: number): readonly number[] {
  const pixels = [start];
  seen[start] = 1;
  for (let next = 0; next < pixels.length; next += 1) {
    const at = pixels[next] ?? 0;
    const x = at % width;
    for (let row = at - width; row <= at + width; row += width) {
      for (let to = x === 0 ? row : row - 1, end = x === width - 1 ? row : row + 1; to <= end; to += 1) {
        if (mask[to] !== undefined && mask[to] !== 0 && seen[to] === 0) {
          seen[to] = 1;
          pixels.push(to);
        }
      }
    }
  }
  return pixels;
}

function blobFrom(pixels: readonly number[], width: number): ConnectedComponent {
  let [top, bottom, left, right] = [Infinity, 0, Infinity, 0];
  for (const at of pixels) {
    const [x, y] = [at % width, Math.floor(at / width)];
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }
  const spans = Array.from({ length: bottom - top + 1 }, (): [number, number] => [Infinity, -1]);
  for (const at of pixels) {
    const span = spans[Math.floor(at / width) - top];
    if (span === undefined) continue;
    span[0] = Math.min(span[0], at % width);
    span[1] = Math.max(span[1], at % width);
  }
  return { area: pixels.length, left, top, right, bottom, spans, pixels };
}
