import { expect, test } from 'vitest';
import { overlap, type Box } from '../../../src/model/index.ts';
import { hasColour, isBlank } from '../../../src/read/pixels/ink.ts';
import { greyOf } from '../../../src/read/pixels/gray-image.ts';
import { sealsOn, withoutSeals } from '../../../src/read/pixels/seals.ts';
import { drawnPage, drawSeal, greyPage } from './drawn.ts';

// An A4 page at 100 dpi: 3.94 pixels a millimetre.
const WORDS = [{ text: '合同总价为人民币壹拾贰万陆仟元整', x: 240, y: 600 }];
const around = (x: number, y: number, half: number): Box => [x - half, y - half, 2 * half, 2 * half];

test('a round seal of 42 mm is found where it stands, over print or not', () => {
  const seals = sealsOn(
    drawnPage(WORDS, (pen) => {
      drawSeal(pen, 400, 600, 83);
      drawSeal(pen, 640, 980, 83);
    }),
  );
  expect(seals).toHaveLength(2);
  expect(overlap(seals[0] ?? [0, 0, 0, 0], around(400, 600, 83))).toBeGreaterThan(0.9);
  expect(overlap(seals[1] ?? [0, 0, 0, 0], around(640, 980, 83))).toBeGreaterThan(0.9);
});

test('an oval one of 40 × 30 mm and a square one of 22 mm are found', () => {
  const page = drawnPage([], (pen) => {
    pen.strokeStyle = '#d9252b';
    pen.fillStyle = '#d9252b';
    pen.lineWidth = 5;
    pen.beginPath();
    pen.ellipse(300, 300, 79, 59, 0, 0, 2 * Math.PI);
    pen.stroke();
    pen.fillText('发票专用章', 246, 308);
    pen.font = '36px Drawn';
    pen.strokeRect(560, 800, 87, 87);
    pen.fillText('王林', 567, 838);
    pen.fillText('之印', 567, 878);
  });
  expect(sealsOn(page)).toHaveLength(2);
});

test.each([
  [
    'red lines of a form',
    (pen) => {
      pen.strokeStyle = '#b03030';
      for (let at = 0; at < 6; at += 1) pen.strokeRect(60, 200 + at * 60, 700, 60);
    },
  ],
  [
    'a red title',
    (pen) => {
      pen.fillStyle = '#d02020';
      pen.font = '40px Drawn';
      pen.fillText('中国工商银行电子回单专用', 160, 160);
    },
  ],
  [
    'a red area',
    (pen) => {
      pen.fillStyle = '#d02020';
      pen.fillRect(300, 300, 150, 150);
    },
  ],
  [
    'a red tick',
    (pen) => {
      pen.strokeStyle = '#d02020';
      pen.lineWidth = 4;
      pen.strokeRect(300, 300, 24, 24);
    },
  ],
] satisfies [string, Parameters<typeof drawnPage>[1]][])('%s is no seal', (_, draw) => {
  expect(sealsOn(drawnPage(WORDS, draw))).toEqual([]);
});

test('a seal whose ring touches the red lines of a form is still found', () => {
  const page = drawnPage([], (pen) => {
    pen.strokeStyle = '#b03030';
    for (let at = 0; at < 6; at += 1) pen.strokeRect(60, 500 + at * 60, 700, 60);
    drawSeal(pen, 600, 760, 83);
  });
  expect(sealsOn(page).some((seal) => overlap(seal, around(600, 760, 83)) > 0.8)).toBe(true);
});

test('taking a seal away keeps black print dark and makes red ink light, only inside its box', () => {
  const page = drawnPage([], (pen) => {
    pen.fillStyle = '#e0252b';
    pen.fillRect(100, 100, 50, 50);
    pen.fillRect(300, 100, 50, 50);
    pen.fillStyle = '#301010';
    pen.fillRect(110, 110, 10, 10);
  });
  const clean = withoutSeals(greyOf(page), page, [[90, 90, 100, 100]]);
  const at = (x: number, y: number): number | undefined => clean.data[y * clean.width + x];
  expect(at(140, 140)).toBeGreaterThan(230);
  expect(at(115, 115)).toBeLessThan(70);
  expect(at(325, 125)).toBe(greyOf(page).data[125 * page.width + 325]);
});

test('a grey scan has no colour and shows no seal', () => {
  const page = drawnPage(WORDS, (pen) => {
    drawSeal(pen, 400, 600, 83);
  });
  expect(hasColour(page)).toBe(true);
  expect(hasColour(greyPage(page))).toBe(false);
  expect(sealsOn(greyPage(page))).toEqual([]);
});

test('paper alone is blank, one word is not', () => {
  expect(isBlank(greyOf(drawnPage([])))).toBe(true);
  expect(isBlank(greyOf(drawnPage([{ text: '无', x: 400, y: 600 }])))).toBe(false);
});
