/** Findings as cards, each with the crops that show it. */
import { html, raw } from 'hono/html';
import type { FindingShown, FindingsShown } from '../doubts.ts';
import { pictureSvg, type Picture } from '../picture.ts';
import type { Markup } from './page.ts';

/** The section of findings; a case without any says so. */
export function doubtsSection(doubts: FindingsShown): Markup {
  return html`<section id="doubts">
<h2>${doubts.heading}</h2>
${doubts.looks.length === 0 && html`<p class="quiet">${doubts.none}</p>`}
${doubts.looks.map(card)}
${doubts.notes.length > 0 && html`<h3>${doubts.notesHeading}</h3><ul class="notes">${doubts.notes.map(note)}</ul>`}
</section>`;
}

/** Pictures side by side, each with its caption. */
export function figures(pictures: readonly Picture[]): Markup | false {
  if (pictures.length === 0) return false;
  return html`<div class="figures">${pictures.map(
    (picture) => html`<figure><figcaption>${picture.caption}</figcaption>${raw(pictureSvg(picture))}</figure>`,
  )}</div>`;
}

function card(doubt: FindingShown): Markup {
  return html`<article class="doubt ${doubt.severity}">
<p class="number">${doubt.number}</p>
<div class="said">
<h3>${doubt.title} <span class="severity">${doubt.severityName}</span></h3>
<p>${doubt.message}</p>
${
  doubt.compared.length > 0 &&
  html`<dl class="compared">${doubt.compared.map(
    ({ label, text }) => html`<div><dt>${label}</dt><dd>${text}</dd></div>`,
  )}</dl>`
}
${doubt.places.length > 0 && html`<p class="quiet">${doubt.places.join('　')}</p>`}
</div>
<dl class="marks">${doubt.marks.map(({ label, text }) => html`<div><dt>${label}</dt><dd>${text}</dd></div>`)}</dl>
${figures(doubt.pictures)}
</article>`;
}

function note(doubt: FindingShown): Markup {
  return html`<li><b>${doubt.title}</b> ${doubt.message} <span class="quiet">${doubt.marks.map(({ text }) => text).join('　')}</span></li>`;
}
