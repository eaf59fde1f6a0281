/** Sheets become pictures. */
import { createCanvas } from '@napi-rs/canvas';
import type { SKRSContext2D } from '@napi-rs/canvas';
import { fontOf } from './faces.ts';
import { sealOf } from './seal.ts';
import type { Mark, Sheet } from './sheet.ts';
import { INKS } from './sheet.ts';

/** The pixels of a page, four bytes each. */
export interface Pixels {
  readonly data: Buffer;
  readonly width: number;
  readonly height: number;
}

/** Paints a sheet on white paper at a resolution. */
export function pixelsOf(sheet: Sheet, dpi: number): Pixels {
  const scale = dpi / 72;
  const [width, height] = [Math.round(sheet.width * scale), Math.round(sheet.height * scale)];
  const canvas = createCanvas(width, height);
  const context = canvas.getContext('2d');
  context.fillStyle = '#ffffff';
  context.fillRect(0, 0, width, height);
  context.scale(scale, scale);
  for (const mark of sheet.marks) paint(context, mark, sheet, scale);
  return { data: canvas.data(), width, height };
}

function paint(context: SKRSContext2D, mark: Mark, sheet: Sheet, scale: number): void {
  switch (mark.type) {
    case 'text':
      context.fillStyle = INKS[mark.ink];
      context.font = fontOf(mark.size, mark.bold);
      context.fillText(mark.text, mark.x, mark.y);
      break;
    case 'line':
      context.strokeStyle = INKS[mark.ink];
      context.lineWidth = mark.width;
      context.beginPath();
      context.moveTo(...mark.from);
      context.lineTo(...mark.to);
      context.stroke();
      break;
    case 'seal':
      context.save();
      context.translate(mark.x, mark.y);
      context.rotate(mark.turn);
      context.drawImage(
        sealOf(mark.text, mark.radius * scale),
        -mark.radius,
        -mark.radius,
        mark.radius * 2,
        mark.radius * 2,
      );
      context.restore();
      break;
    case 'watermark':
      context.save();
      context.translate(sheet.width / 2, sheet.height / 2);
      context.rotate(-0.6);
      context.globalAlpha = 0.08;
      context.font = fontOf(mark.size, false);
      context.textAlign = 'center';
      context.fillStyle = '#000000';
      context.fillText(mark.text, 0, 0);
      context.restore();
      break;
  }
}
