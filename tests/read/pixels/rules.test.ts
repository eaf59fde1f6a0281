/** Rules of a table go, strokes of digits stay. */
import { expect, test } from 'vitest';
import { withoutRules } from '../../../src/read/pixels/rules.ts';

const [WIDTH, HEIGHT] = [60, 40];

// Columns of ink: from which row to which, and how many pixels a row moves to the right.
function lineImage(
  ...strokes: readonly { readonly x: number; readonly from: number; readonly to: number; readonly lean?: number }[]
) {
  const data = new Uint8Array(WIDTH * HEIGHT).fill(255);
  for (const { x, from, to, lean = 0 } of strokes) {
    for (let y = from; y < to; y += 1)
      data.fill(20, y * WIDTH + x + Math.round(lean * y), y * WIDTH + x + Math.round(lean * y) + 2);
  }
  return { data, width: WIDTH, height: HEIGHT };
}

const inkOf = ({ data }: { readonly data: Uint8Array }) => data.filter((value) => value < 128).length;

test.each([
  ['upright', 0],
  ['leaning a little', 0.1],
])('a rule from edge to edge, %s', (_, lean) => {
  expect(inkOf(withoutRules(lineImage({ x: 8, from: 0, to: HEIGHT, lean })))).toBe(0);
});

test('a 1 that stands in the strip stays whole beside a rule', () => {
  const one = lineImage({ x: 30, from: 6, to: 34 });
  expect(inkOf(withoutRules(lineImage({ x: 8, from: 0, to: HEIGHT }, { x: 30, from: 6, to: 34 })))).toBe(inkOf(one));
});
