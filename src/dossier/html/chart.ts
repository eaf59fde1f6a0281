/** Horizontal bars as inline SVG: every bar carries its name and its figure, so colour says nothing alone. */
import { html } from 'hono/html';
import type { Markup } from './page.ts';

/** One bar; `size` is compared with the others, `text` is what is printed. */
export interface Bar {
  readonly name: string;
  readonly size: number;
  readonly text: string;
}

const ROW = 40;
const WIDTH = 300;

/** A chart with its caption. */
export function chart(caption: string, bars: readonly Bar[], colour: string): Markup {
  const largest = Math.max(...bars.map((bar) => bar.size), 1);
  return html`<figure><figcaption>${caption}</figcaption>
<svg viewBox="0 0 ${WIDTH} ${Math.max(bars.length, 1) * ROW}" role="img" aria-label="${caption}" font-size="13">
${bars.map((bar, index) => barOf(bar, index * ROW, (bar.size / largest) * WIDTH, colour))}</svg></figure>`;
}

function barOf(bar: Bar, top: number, width: number, colour: string): Markup {
  return html`<text x="0" y="${top + 17}" fill="#1d2430">${bar.name}</text>
<text x="${WIDTH}" y="${top + 17}" text-anchor="end" font-weight="700" fill="#1d2430">${bar.text}</text>
<rect x="0" y="${top + 24}" width="${WIDTH}" height="6" fill="#eceff3"/>
<rect x="0" y="${top + 24}" width="${width.toFixed(1)}" height="6" fill="${colour}"/>`;
}
