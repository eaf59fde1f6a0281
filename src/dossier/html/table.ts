/** Tables of text with figures right-aligned. */
import { html } from 'hono/html';
import type { Table } from '../working.ts';
import type { Markup } from './page.ts';

/** A table; line feeds inside a cell are kept by the style sheet. */
export function tableOf(table: Table, name: string): Markup {
  const style = (column: number) => (table.amounts.includes(column) ? 'amount' : '');
  return html`<table class="${name}">
<thead><tr>${table.columns.map((column, index) => html`<th scope="col" class="${style(index)}">${column}</th>`)}</tr></thead>
<tbody>${table.rows.map((row) => html`<tr>${row.map((cell, index) => html`<td class="${style(index)}">${cell}</td>`)}</tr>`)}</tbody>
</table>`;
}
