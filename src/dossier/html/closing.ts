/** What follows: things to verify by hand, the draft letter, and where everything came from. */
import { html } from 'hono/html';
import type { Checklist, Origin } from '../origin.ts';
import type { Supplement } from '../supplement-request.ts';
import type { Markup } from './page.ts';

/** The section of things that no paper proves, with boxes to tick on paper. */
export function checklistSection(checklist: Checklist): Markup | false {
  if (checklist.tasks.length === 0) return false;
  return html`<section id="checklist"><h2>${checklist.heading}</h2><p class="quiet">${checklist.hint}</p>
<ul class="tasks">${checklist.tasks.map(
    (task) =>
      html`<li><span class="box"></span><span>${task.text}<br><span class="quiet">${task.where.label} ${
        task.where.text
      }</span></span><span class="quiet">${task.clause}</span></li>`,
  )}</ul></section>`;
}

/** The section of the draft letter. */
export function supplementSection(supplement: Supplement): Markup {
  return html`<section id="supplement"><h2>${supplement.heading}</h2><p class="quiet">${supplement.hint}</p>
<div class="letter"><p class="letter-title">${supplement.title}</p>
<p>${supplement.address}</p><p class="indent">${supplement.opening}</p>
<ol>${supplement.asks.map((ask) => html`<li>${ask}</li>`)}</ol>
<p class="indent">${supplement.closing}</p>
<p class="signature">${supplement.signature}<br>${supplement.day}</p></div></section>`;
}

/** The section of versions and hashes. */
export function originSection(origin: Origin): Markup {
  return html`<section id="origin"><h2>${origin.heading}</h2>${listOf(origin.marks)}
<h3>${origin.filesHeading}</h3>${listOf(origin.files)}<p class="quiet">${origin.disclaimer}</p></section>`;
}

function listOf(rows: Origin['marks']): Markup {
  return html`<dl class="list">${rows.map(({ label, text }) => html`<div><dt>${label}</dt><dd>${text}</dd></div>`)}</dl>`;
}
