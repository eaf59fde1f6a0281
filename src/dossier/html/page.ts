/** The frame of a page that stands alone: no script, nothing from outside, nothing invisible in it. */
import { html, raw } from 'hono/html';
import type { Language } from '../../model/index.ts';
import { visible } from '../wording.ts';

/** Escaped markup, as `hono/html` makes it. */
export type Markup = ReturnType<typeof html>;

const POLICY = "default-src 'none'; img-src data:; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/** A whole HTML document; `css` is ours and goes in as it is. */
export async function pageOf(page: {
  readonly language: Language;
  readonly title: string;
  readonly css: string;
  readonly body: Markup;
}): Promise<string> {
  const markup = await html`<!doctype html>
<html lang="${page.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${raw(POLICY)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${page.title}</title>
<style>${raw(page.css)}</style>
</head>
<body>
${page.body}
</body>
</html>
`;
  return visible(markup.toString());
}
