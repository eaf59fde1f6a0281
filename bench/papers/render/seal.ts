/** A round seal as a transparent picture. */
import { createCanvas } from '@napi-rs/canvas';
import type { Canvas, SKRSContext2D } from '@napi-rs/canvas';
import { fontOf } from './faces.ts';
import { INKS } from './sheet.ts';

/** A seal of that radius in pixels: a ring, a star, the name along the rim. */
export function sealOf(text: string, radius: number): Canvas {
  const side = Math.ceil(radius * 2 + 4);
  const canvas = createCanvas(side, side);
  const context = canvas.getContext('2d');
  context.translate(side / 2, side / 2);
  context.globalAlpha = 0.8;
  context.strokeStyle = INKS.red;
  context.fillStyle = INKS.red;
  context.lineWidth = radius * 0.05;
  context.beginPath();
  context.arc(0, 0, radius * 0.96, 0, Math.PI * 2);
  context.stroke();
  star(context, radius * 0.3);
  alongRim(context, text, radius);
  return canvas;
}

function star(context: SKRSContext2D, radius: number): void {
  context.beginPath();
  for (let point = 0; point < 10; point += 1) {
    const reach = point % 2 === 0 ? radius : radius * 0.4;
    const angle = -Math.PI / 2 + (point * Math.PI) / 5;
    context.lineTo(Math.cos(angle) * reach, Math.sin(angle) * reach);
  }
  context.fill();
}

function alongRim(context: SKRSContext2D, text: string, radius: number): void {
  const letters = [...text];
  const span = Math.min(Math.PI * 1.5, letters.length * 0.34);
  const size = Math.min(radius * 0.28, ((span * radius) / letters.length) * 0.8);
  context.font = fontOf(size, false);
  context.textAlign = 'center';
  letters.forEach((letter, at) => {
    const angle = letters.length === 1 ? 0 : -span / 2 + (span * at) / (letters.length - 1);
    context.save();
    context.rotate(angle);
    context.fillText(letter, 0, -radius * 0.68);
    context.restore();
  });
}
