/** The red seal: ring, star, name along the arc, purpose below. */
import type { SKRSContext2D } from '@napi-rs/canvas';
import type { Stroke } from '../drawing.ts';
import { fontOf } from './fonts.ts';

type Seal = Extract<Stroke, { kind: 'seal' }>;

/** The red of seals. */
export const RED = '#d0202a';

/** Draws a seal with its centre at (0, 0) of the context, in units of points. */
export function drawSeal(context: SKRSContext2D, seal: Seal): void {
  const flat = seal.oval === true ? 0.74 : 1;
  context.strokeStyle = RED;
  context.fillStyle = RED;
  context.lineWidth = seal.radius / 20;
  context.beginPath();
  context.ellipse(0, 0, seal.radius, seal.radius * flat, 0, 0, Math.PI * 2);
  context.stroke();
  if (seal.oval !== true) drawStar(context, seal.radius * 0.3);
  drawArc(context, seal, flat);
  context.font = fontOf({ bold: true }, seal.radius * 0.22);
  context.textAlign = 'center';
  const lines = seal.centre.split('\n');
  for (const [index, line] of lines.entries())
    context.fillText(line, 0, seal.radius * ((seal.oval === true ? 0.12 : 0.62) + index * 0.28), seal.radius * 1.5);
}

function drawArc(context: SKRSContext2D, { ring, radius }: Seal, flat: number): void {
  const characters = Array.from(ring);
  const span = Math.min(1.5 * Math.PI, characters.length * 0.27);
  context.font = fontOf({ bold: true }, Math.min(radius * 0.27, (span * radius * 0.8) / characters.length));
  context.textAlign = 'center';
  for (const [index, character] of characters.entries()) {
    const angle = -span / 2 + (span * (index + 0.5)) / characters.length;
    context.save();
    context.translate(Math.sin(angle) * radius * 0.72, -Math.cos(angle) * radius * 0.72 * flat);
    context.rotate(angle);
    context.fillText(character, 0, 0);
    context.restore();
  }
}

function drawStar(context: SKRSContext2D, radius: number): void {
  context.beginPath();
  for (let point = 0; point < 10; point += 1) {
    const [angle, length] = [(point * Math.PI) / 5, point % 2 === 0 ? radius : radius * 0.382];
    context.lineTo(Math.sin(angle) * length, -Math.cos(angle) * length);
  }
  context.closePath();
  context.fill();
}
