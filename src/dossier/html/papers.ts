/** Papers with their facts: what needs a look beside its crop, the rest in a compact list. */
import { html } from 'hono/html';
import type { FactShown, Paper, PapersShown } from '../papers.ts';
import { figures } from './doubts.ts';
import type { Markup } from './page.ts';

/** The section of papers and of files that could not be read. */
export function papersSection(papers: PapersShown): Markup {
  return html`<section id="papers"><h2>${papers.heading}</h2>
${papers.papers.map(paperBlock)}
${
  papers.unread.length > 0 &&
  html`<h3 class="look">◆ ${papers.unreadHeading}</h3><dl class="list">${papers.unread.map(
    ({ label, text }) => html`<div><dt>${label}</dt><dd>${text}</dd></div>`,
  )}</dl>`
}</section>`;
}

function paperBlock(paper: Paper): Markup {
  return html`<div class="paper" id="${paper.id}">
<h3>${paper.name} <span class="file">${paper.file} · ${paper.marks}</span></h3>
${paper.checks.length + paper.sure.length === 0 && html`<p class="quiet">${paper.none}</p>`}
${paper.checks.map(checkBlock)}
${paper.sure.length > 0 && html`<dl class="facts">${paper.sure.map(sureBlock)}</dl>`}
</div>`;
}

function checkBlock(fact: FactShown): Markup {
  return html`<div class="check">
<div><p class="label">${fact.name} <span class="look">${fact.status}</span></p>
${valueOf(fact)}
${fact.alternatives.map(({ label, text }) => html`<p class="alternative">${label} <b>${text}</b></p>`)}
${behind(fact)}</div>
${figures(fact.pictures)}
</div>`;
}

function sureBlock(fact: FactShown): Markup {
  return html`<div class="${fact.wide ? 'wide' : ''}"><dt>${fact.name}</dt><dd>${valueOf(fact)}${behind(fact)}</dd></div>`;
}

function valueOf(fact: FactShown): Markup {
  return html`${fact.rows.map((row) => html`<p class="value">${row}</p>`)}`;
}

function behind(fact: FactShown): Markup {
  const parts = [fact.page, fact.witnesses].filter((part) => part !== '').join(' · ');
  return html`<p class="behind">${parts}${fact.printed && html`<br>${fact.printed.label} ${fact.printed.text}`}</p>`;
}
