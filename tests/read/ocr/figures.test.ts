/** A digit that the network swallowed comes back, and is doubted. */
import { expect, test } from 'vitest';
import { isFigure, ofTwo } from '../../../src/read/ocr/paddle/figures.ts';

const rotatedBox = { x: 0, y: 0, length: 100, height: 20, angle: 0 };
const seen = (text: string, confidence: number) => ({ text, confidence, rotatedBox });

test.each([
  ['100000.00', true],
  ['¥17,600.00', true],
  ['2025-09-11', true],
  ['00', false],
  ['合同金额100000.00元', false],
  ['', false],
])('“%s” is a figure: %s', (text, expected) => {
  expect(isFigure(text)).toBe(expected);
});

test.each([
  ['that agree stay as first read', '100000.00', '100000.00', '100000.00', 0.95],
  ['that differ in their separators only agree', '17,600.00', '17，600.00', '17,600.00', 0.95],
  ['of which the first lost a nought', '10000.00', '100000.00', '100000.00', 0.5],
  ['of which the second lost one', '100000.00', '10000.00', '100000.00', 0.5],
  ['that differ in a digit are the first, doubted', '38440.00', '33440.00', '38440.00', 0.5],
])('two readings %s', (_, first, wide, text, confidence) => {
  expect(ofTwo(seen(first, 0.95), seen(wide, 0.9))).toMatchObject({ text, confidence });
});
