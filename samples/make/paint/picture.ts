/** Sheets → pixels, as a scanner on a perfect day would see them. */
import { createCanvas, type Canvas, type SKRSContext2D } from '@napi-rs/canvas';
import type { Sheet, Stroke } from '../drawing.ts';
import { fontOf, widthOf } from './fonts.ts';
import { qrOf } from './qr.ts';
import { drawSeal } from './seal.ts';

/** Paints one sheet on white at so many dots an inch. */
export async function paintPicture(sheet: Sheet, dpi: number): Promise<Canvas> {
  const scale = dpi / 72;
  const canvas = createCanvas(Math.round(sheet.width * scale), Math.round(sheet.height * scale));
  const context = canvas.getContext('2d');
  context.fillStyle = '#ffffff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.scale(scale, scale);
  for (const stroke of sheet.strokes) await paint(context, stroke);
  return canvas;
}

async function paint(context: SKRSContext2D, stroke: Stroke): Promise<void> {
  if (stroke.kind === 'text') paintText(context, stroke);
  else if (stroke.kind === 'line') paintLine(context, stroke);
  else if (stroke.kind === 'box') paintBox(context, stroke);
  else if (stroke.kind === 'seal') paintSeal(context, stroke);
  else await paintQr(context, stroke);
}

function paintText(context: SKRSContext2D, { text, x, y, style }: Extract<Stroke, { kind: 'text' }>): void {
  const shift = { left: 0, center: 0.5, right: 1 }[style.align ?? 'left'] * widthOf(text, style);
  context.save();
  context.translate(x, y);
  if (style.turn !== undefined) context.rotate((style.turn * Math.PI) / 180);
  context.font = fontOf(style, style.size ?? 10);
  context.letterSpacing = `${String(style.spacing ?? 0)}px`;
  context.textAlign = 'left';
  context.fillStyle = style.colour ?? '#1a1a1a';
  context.fillText(text, -shift, 0);
  context.restore();
}

function paintLine(context: SKRSContext2D, line: Extract<Stroke, { kind: 'line' }>): void {
  context.strokeStyle = line.colour;
  context.lineWidth = line.width;
  context.beginPath();
  context.moveTo(line.x1, line.y1);
  context.lineTo(line.x2, line.y2);
  context.stroke();
}

function paintBox(context: SKRSContext2D, box: Extract<Stroke, { kind: 'box' }>): void {
  if (box.fill !== undefined) {
    context.fillStyle = box.fill;
    context.fillRect(box.x, box.y, box.width, box.height);
    return;
  }
  context.strokeStyle = box.stroke ?? '#000000';
  context.lineWidth = box.thickness;
  context.strokeRect(box.x, box.y, box.width, box.height);
}

// Ink multiplies: black text stays black under the red.
function paintSeal(context: SKRSContext2D, seal: Extract<Stroke, { kind: 'seal' }>): void {
  context.save();
  context.globalCompositeOperation = 'multiply';
  context.globalAlpha = 0.85;
  context.translate(seal.x, seal.y);
  context.rotate(-0.12);
  drawSeal(context, seal);
  context.restore();
}

async function paintQr(
  context: SKRSContext2D,
  { payload, x, y, side }: Extract<Stroke, { kind: 'qr' }>,
): Promise<void> {
  const { modules, dark } = await qrOf(payload);
  const step = side / modules;
  context.fillStyle = '#000000';
  for (const [column, row] of dark) context.fillRect(x + column * step, y + row * step, step + 0.02, step + 0.02);
}
