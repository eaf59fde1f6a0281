/** out/index.html: the batch at a glance. */
import { html } from 'hono/html';
import {
  CATEGORIES,
  grouped,
  SEVERITIES,
  type Language,
  type Money,
  type Recommendation,
  type Say,
} from '../model/index.ts';
import type { BatchRow, BatchView } from './batch.ts';
import { chart, type Bar } from './html/chart.ts';
import { pageOf, type Markup } from './html/page.ts';
import { categoryName, recommendationName, severityName } from './names.ts';
import { publicNoticeLines } from './public-notice.ts';
import { yuan } from './wording.ts';

const RECOMMENDATIONS = ['approve', 'supplement', 'review', 'reject'] as const satisfies readonly Recommendation[];
const INK = '#3d5a80';
const LOOK = '#b5301a';
const CHARTED = 6;

/** What the page is made with; `css` is `templates/dossier/dossier.css`. */
export interface IndexContext {
  readonly title: string;
  readonly today: string;
  readonly language: Language;
  readonly say: Say;
  readonly css: string;
}

/** The page of a batch; each row links to `<application>/dossier.html` beside it. */
export function indexHtml(view: BatchView, context: IndexContext): Promise<string> {
  const { say, css, language, title } = context;
  const body = html`<main class="batch">
${headBlock(view, context)}
${totalsBlock(view, say)}
${chartsBlock(view, say)}
<section><h2>${say('batch.rows')}</h2>${
    view.rows.length === 0 ? html`<p class="quiet">${say('batch.none')}</p>` : rowsTable(view.rows, say)
  }</section>
${
  view.publicNotice !== undefined &&
  html`<section><h2>${say('batch.publicNotice')}</h2>${publicNoticeLines(view.publicNotice, say).map(
    (line) => html`<p>${line}</p>`,
  )}</section>`
}
${view.failures.length > 0 && failuresBlock(view, say)}
${view.kept.length > 0 && keptBlock(view, say)}
</main>`;
  return pageOf({ language, title: `${say('batch.title')} · ${title} · ${view.name}`, css, body });
}

function headBlock(view: BatchView, { say, title, today }: IndexContext): Markup {
  const marks = {
    'dossier.year': say('dossier.yearValue', { year: String(view.notice.year) }),
    'dossier.batch': view.name,
    'dossier.today': today,
  };
  return html`<header><div class="title"><p class="eyebrow">${title}</p><h1>${say('batch.title')}</h1></div>
<dl class="marks">${Object.entries(marks).map(([key, text]) => html`<div><dt>${say(key)}</dt><dd>${text}</dd></div>`)}</dl>
${view.notice.example === true && html`<p class="caution">▲ ${say('dossier.caution.example', { notice: view.notice.id })}</p>`}
${view.kept.length > 0 && html`<p class="caution">▲ ${keptText(view, say)}</p>`}</header>`;
}

function totalsBlock({ rows, totals, notice }: BatchView, say: Say): Markup {
  const budget = notice.budget === null ? say('batch.budgetNone') : yuan(notice.budget);
  return html`<dl class="totals">
${totalCell(say('batch.applications'), say('batch.applicationsValue', { count: String(rows.length) }))}
${totalCell(say('batch.proposed'), yuan(totals.proposed))}
${totalCell(say('batch.pending'), yuan(totals.pending))}
${totalCell(say('batch.atRisk'), yuan(totals.atRisk))}
${totalCell(say('batch.budget'), budget, budgetText(totals.budgetLeft, say))}</dl>`;
}

function totalCell(label: string, value: string, behind = ''): Markup {
  return html`<div><dt>${label}</dt><dd>${value}<p class="behind">${behind}</p></dd></div>`;
}

function budgetText(left: Money | null, say: Say): string {
  if (left === null) return '';
  const over = left.startsWith('-');
  return say(over ? 'batch.budgetOver' : 'batch.budgetLeft', { amount: grouped(left).replace('-', '') });
}

function chartsBlock(view: BatchView, say: Say): Markup {
  const categories = [...CATEGORIES, 'open' as const].flatMap((key): Bar[] => {
    const amount = view.byCategory[key];
    return amount === undefined
      ? []
      : [moneyBar(key === 'open' ? say('batch.categoryNone') : categoryName(say, key), amount)];
  });
  const counts = RECOMMENDATIONS.map((key) => ({
    name: recommendationName(say, key),
    size: view.byRecommendation[key],
    text: String(view.byRecommendation[key]),
  }));
  const risks = view.rows
    .filter((row) => row.atRisk !== '0.00')
    .slice(0, CHARTED)
    .map((row) => moneyBar(row.application, row.atRisk));
  return html`<div class="charts">${chart(say('batch.byCategory'), categories, INK)}${chart(
    say('batch.byRecommendation'),
    counts,
    INK,
  )}${chart(say('batch.byRisk'), risks, LOOK)}</div>`;
}

function keptText({ kept, totals }: BatchView, say: Say): string {
  return say('batch.keptCount', { count: String(kept.length), amount: grouped(totals.kept) });
}

function keptBlock(view: BatchView, say: Say): Markup {
  const columns = ['applicant', 'state', 'subsidy'] as const;
  return html`<section><h2>${say('batch.kept')}</h2><table>
<thead><tr>${columns.map((key) => headCell(key === 'subsidy', say(`batch.column.${key}`)))}</tr></thead>
<tbody>${view.kept.map(
    ({
      application,
      applicant,
      amount,
      state,
    }) => html`<tr><td>${applicant ?? say('dossier.applicantUnknown')}<br><small>${application}</small></td>
<td>${say(`batch.state.${state}`)}</td><td class="amount">${grouped(amount)}</td></tr>`,
  )}</tbody></table></section>`;
}

function headCell(isAmount: boolean, text: string): Markup {
  return html`<th scope="col" class="${isAmount ? 'amount' : ''}">${text}</th>`;
}

// Lengths of bars only: the figure itself is printed from the exact string.
function moneyBar(name: string, amount: Money): Bar {
  return { name, size: Number(amount), text: grouped(amount) };
}

function rowsTable(rows: readonly BatchRow[], say: Say): Markup {
  const columns = ['applicant', 'recommendation', 'findings', 'base', 'subsidy', 'atRisk'] as const;
  const amounts: ReadonlySet<string> = new Set(['base', 'subsidy', 'atRisk']);
  return html`<p class="quiet">${say('batch.rowsHint')}</p><table>
<thead><tr>${columns.map((key) => headCell(amounts.has(key), say(`batch.column.${key}`)))}</tr></thead>
<tbody>${rows.map((row) => rowBlock(row, say))}</tbody></table>`;
}

function rowBlock(row: BatchRow, say: Say): Markup {
  const found = SEVERITIES.filter((severity) => row.findings[severity] > 0 && severity !== 'info').map(
    (severity) => `${severityName(say, severity)} ${row.findings[severity]}`,
  );
  const about = [row.application, ...row.categories.map((id) => categoryName(say, id))].join(' · ');
  return html`<tr><td><a href="${encodeURIComponent(row.application)}/dossier.html">${
    row.applicant ?? say('dossier.applicantUnknown')
  }</a><br><small>${about}</small></td>
<td>${recommendationName(say, row.recommendation)}</td><td>${found.map((text) => html`<small>${text}</small><br>`)}</td>
<td class="amount">${grouped(row.base)}</td><td class="amount"><b>${grouped(row.subsidy)}</b></td>
<td class="amount ${row.atRisk === '0.00' ? '' : 'look'}">${grouped(row.atRisk)}</td></tr>`;
}

function failuresBlock({ failures }: BatchView, say: Say): Markup {
  return html`<section><h2>${say('batch.failures')}</h2><dl class="list">${failures.map(
    ({ application, reason }) => html`<div><dt>${application}</dt><dd>${reason}</dd></div>`,
  )}</dl></section>`;
}
