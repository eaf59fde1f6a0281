/** A line image with one line of text → its characters. */
import type { GrayImage } from '../../pixels/gray-image.ts';
import { charactersOf, type SeenCharacter } from './ctc.ts';
import { mayHoldValue, withInk } from './ink.ts';
import { withLost } from './lost.ts';
import type { Models } from './models.ts';
import { Workspace } from './workspace.ts';

/** Height of the line images that the network reads, in pixels. */
export const LINE_IMAGE = 48;
/** Widths are filled up to a multiple of this, so that the network meets few shapes. */
const GRAIN = 32;

/**
 * Characters of a line image of `LINE_IMAGE` pixels height, left to right; `at` is a share of the line image's own
 * width.
 */
export async function readLineImage(
  lineImage: GrayImage,
  { recognition, characters }: Pick<Models, 'recognition' | 'characters'>,
): Promise<readonly SeenCharacter[]> {
  const width = Math.ceil(lineImage.width / GRAIN) * GRAIN;
  const { data, shape } = await recognition.run(tensorOf(lineImage, width), [1, 3, LINE_IMAGE, width]);
  const [, steps = 0, classes = 0] = shape;
  const scores = { data, steps, classes };
  const best = withLost(charactersOf(scores, characters), scores, characters);
  const seen = mayHoldValue(best) ? withInk(best, scores, characters) : best;
  return seen.map((character) => ({ ...character, at: Math.min(1, (character.at * width) / lineImage.width) }));
}

const workspace = new Workspace();

/** Black −1, white 1; what is right of the line image is 0, as in training. Good until the next call. */
export function tensorOf({ data, width: own, height }: GrayImage, width: number): Float32Array {
  const size = width * height;
  const tensor = workspace.floats(size * 3);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < own; x += 1) tensor[y * width + x] = (data[y * own + x] ?? 0) / 127.5 - 1;
    tensor.fill(0, y * width + own, (y + 1) * width);
  }
  tensor.copyWithin(size, 0, size);
  tensor.copyWithin(size * 2, 0, size);
  return tensor;
}
