/** Services as columns from contract to result, and the parties behind them. */
import { html } from 'hono/html';
import type { Evidence, EvidenceColumn, EvidenceNode, Quotation, ServiceEvidence } from '../evidence.ts';
import type { Parties, Party } from '../parties.ts';
import { figures } from './doubts.ts';
import type { Markup } from './page.ts';

/** The section of parties. */
export function partiesSection(parties: Parties): Markup {
  return html`<section id="parties"><h2>${parties.heading}</h2>
<div class="parties">${parties.parties.map((party) => partyBlock(party, parties.nearHeading))}</div></section>`;
}

/** The section of services with their evidence. */
export function evidenceSection(evidence: Evidence): Markup {
  return html`<section id="evidence"><h2>${evidence.heading}</h2>
${evidence.services.length === 0 && html`<p class="quiet">${evidence.none}</p>`}
${evidence.services.map(serviceBlock)}</section>`;
}

function partyBlock(party: Party, near: string): Markup {
  return html`<div class="party">
<p class="role">${party.role}</p>
<div><p><b>${party.name}</b></p><p class="code">${party.uscc}</p></div>
<div><p class="${party.matched ? 'found' : 'look'}">${party.matched ? '✓' : '◆'} ${party.found}</p>
${party.rows.map((row) => html`<p class="quiet">${row.text}<br>${row.label}</p>`)}
${party.near.length > 0 && html`<p class="quiet">${near}</p>`}
${party.near.map((row) => html`<p class="quiet">${row.text}<br>${row.label}</p>`)}</div>
</div>`;
}

function serviceBlock(service: ServiceEvidence): Markup {
  return html`<div class="service"><h3>${service.name}</h3>
<div class="graph">${service.columns.map(columnBlock)}</div>
<p class="verdict-line"><b>${service.category.label}</b> ${service.category.quote !== '' && html`<q>${service.category.quote}</q>`}</p>
<p class="${service.exclusions.length > 0 ? 'look' : 'quiet'}">${service.exclusions.length > 0 && '◆ '}${service.exclusionsHeading}</p>
${service.exclusions.map(quotation)}</div>`;
}

function columnBlock(column: EvidenceColumn): Markup {
  return html`<div class="column"><p class="head">${column.heading}</p>
${column.nodes.length === 0 && html`<p class="node none">${column.none}</p>`}
${column.nodes.map(nodeBlock)}
${column.total !== undefined && html`<p class="total">${column.total}</p>`}</div>`;
}

function nodeBlock(node: EvidenceNode): Markup {
  return html`<a class="node" href="#${node.paper}"><b>${node.name}</b>
${node.amount !== undefined && html`<span class="amount">${node.amount}</span>`}
${node.rows.map((row) => html`<span>${row}</span>`)}
${node.mark !== undefined && html`<span class="look">${node.mark}</span>`}</a>`;
}

function quotation(quote: Quotation): Markup {
  return html`<div class="quotation"><p>${quote.label}：<q>${quote.quote}</q></p>${figures(quote.pictures)}</div>`;
}
