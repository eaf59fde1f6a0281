/** The curve of docs/ink.md: shares of values at or above a ratio, a colour a wear. */
import type { Asked } from './asked.ts';

const [WIDTH, HEIGHT, LEFT, TOP, BOTTOM] = [720, 420, 50, 20, 60];
/** The least ratio that is drawn. */
const LEAST = -10;
const COLOURS = ['#1b6ca8', '#d1495b', '#2e8b57', '#e09f3e', '#7b4fa3', '#4d4d4d', '#00a5a5'];
const STEP = 0.25;

/** An SVG: solid the print of names that were misread, dashed the likeliest neighbour of names that were read rightly. */
export function curve(asked: readonly Asked[]): string {
  const names = asked.filter(({ kind }) => kind === 'name');
  const wears = [...new Set(names.map(({ wear }) => wear))];
  const lines = wears.flatMap((wear, at) => {
    const own = names.filter((one) => one.wear === wear);
    const colour = COLOURS[at % COLOURS.length] ?? '#000000';
    const [right, wrong] = [own.filter(({ isRight }) => isRight), own.filter(({ isRight }) => !isRight)];
    return [
      path(
        wrong.map(({ truth }) => truth),
        colour,
        '',
      ),
      path(
        right.map(({ worst }) => worst),
        colour,
        ' stroke-dasharray="4 4"',
      ),
      `<text x="${String(LEFT + 8 + (at % 4) * 160)}" y="${String(HEIGHT - 22 + (at >> 2) * 15)}" fill="${colour}">${wear}</text>`,
    ];
  });
  const whole = `width="${String(WIDTH)}" height="${String(HEIGHT)}"`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" ${whole} font-family="sans-serif" font-size="12">`,
    `<rect ${whole} fill="#ffffff"/>`,
    ...grid(),
    ...lines,
    '</svg>',
    '',
  ].join('\n');
}

function path(ratios: readonly number[], colour: string, dash: string): string {
  if (ratios.length === 0) return '';
  const points = Array.from({ length: -LEAST / STEP + 1 }, (_, at) => {
    const from = LEAST + at * STEP;
    const share = ratios.filter((ratio) => ratio >= from).length / ratios.length;
    return `${across(from).toFixed(1)},${down(share).toFixed(1)}`;
  });
  return `<polyline fill="none" stroke="${colour}" stroke-width="1.6"${dash} points="${points.join(' ')}"/>`;
}

function grid(): readonly string[] {
  const shares = [0, 0.25, 0.5, 0.75, 1].map(
    (share) =>
      `<path d="M${String(LEFT)} ${String(down(share))}H${String(WIDTH - 20)}" stroke="#dddddd"/>` +
      `<text x="${String(LEFT - 8)}" y="${String(down(share) + 4)}" text-anchor="end">${String(100 * share)} %</text>`,
  );
  const ratios = [-10, -8, -6, -4, -2, 0].map(
    (ratio) =>
      `<text x="${String(across(ratio))}" y="${String(HEIGHT - BOTTOM + 16)}" text-anchor="middle">${String(ratio)}</text>`,
  );
  return [...shares, ...ratios];
}

function across(ratio: number): number {
  return LEFT + ((ratio - LEAST) / -LEAST) * (WIDTH - LEFT - 20);
}

function down(share: number): number {
  return TOP + (1 - share) * (HEIGHT - TOP - BOTTOM);
}
