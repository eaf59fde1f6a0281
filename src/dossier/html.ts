/** dossier.html: the view as one page that opens offline and prints to A4. */
import { html } from 'hono/html';
import type { DossierView } from './view.ts';
import type { Head, Verdict } from './verdict.ts';
import { checklistSection, originSection, supplementSection } from './html/closing.ts';
import { doubtsSection } from './html/doubts.ts';
import { evidenceSection, partiesSection } from './html/evidence.ts';
import { pageOf, type Markup } from './html/page.ts';
import { papersSection } from './html/papers.ts';
import { tableOf } from './html/table.ts';

/** The page of a dossier; `css` is `templates/dossier/dossier.css`. */
export function dossierHtml(view: DossierView, css: string): Promise<string> {
  const body = html`<main>
${headBlock(view.head)}
${verdictBlock(view.verdict)}
${doubtsSection(view.doubts)}
<section id="working"><h2>${view.working.heading}</h2>${tableOf(view.working.services, 'sums')}${tableOf(
    view.working.steps,
    'steps',
  )}</section>
${partiesSection(view.parties)}
${evidenceSection(view.evidence)}
${papersSection(view.papers)}
${checklistSection(view.checklist)}
${view.supplement && supplementSection(view.supplement)}
${originSection(view.origin)}
</main>`;
  return pageOf({ language: view.language, title: view.title, css, body });
}

function headBlock(head: Head): Markup {
  return html`<header>
<div class="title"><p class="eyebrow">${head.eyebrow}</p><h1>${head.title}</h1></div>
<dl class="marks">${head.marks.map(({ label, text }) => html`<div><dt>${label}</dt><dd>${text}</dd></div>`)}</dl>
<p class="applicant"><b>${head.applicant}</b>${head.applicantMarks.map((mark) => html`<span>${mark}</span>`)}</p>
${head.cautions.map((caution) => html`<p class="caution">▲ ${caution}</p>`)}
</header>`;
}

function verdictBlock(verdict: Verdict): Markup {
  return html`<div class="verdict ${verdict.recommendation}">
<div class="proposal"><p class="label">${verdict.proposal.label}</p><p class="big">${verdict.proposal.text}</p><p>${
    verdict.reason
  }</p></div>
<div class="figure"><p class="label">${verdict.subsidy.label}</p><p class="big amount">${
    verdict.subsidy.text
  }</p><p class="amount">${verdict.sum}</p></div>
<div class="figure risk"><p class="label">${verdict.atRisk.label}</p><p class="big amount">${
    verdict.atRisk.text
  }</p><p class="amount">${verdict.tally.join('　')}</p></div>
</div>`;
}
