/** Papers become DOCX: the least of WordprocessingML (ECMA-376) that word processors open. */
import { strToU8, zipSync } from 'fflate';
import type { Block, Cell, Paper } from '../paper.ts';
import type { Look } from './look.ts';

const NAMESPACE = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
/** Zips begin in 1980; every member says so, so that the same paper is the same bytes. */
const WRITTEN = new Date(1980, 0, 1);

const TYPES =
  `${HEAD}<Types xmlns="${PACKAGE}/content-types">` +
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
  '<Override PartName="/word/document.xml" ContentType=' +
  '"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>';

const RELATIONS =
  `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">` +
  `<Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`;

/** The file of a paper; seals and stamps in red are left out of what has not been signed yet. */
export function docxOf(paper: Paper, look: Look): Buffer {
  const body = paper.blocks.map((block) => markupOf(block, look)).join('');
  const margins = `w:left="${twips(look.margin.x)}" w:right="${twips(look.margin.x)}" w:top="${twips(look.margin.top)}"`;
  const section = `<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar ${margins} w:bottom="${twips(look.margin.bottom)}"/></w:sectPr>`;
  const document = `${HEAD}<w:document xmlns:w="${NAMESPACE}"><w:body>${body}${section}</w:body></w:document>`;
  const parts = { '[Content_Types].xml': TYPES, '_rels/.rels': RELATIONS, 'word/document.xml': document };
  const members = Object.entries(parts).map(([name, text]) => [name, strToU8(text)] as const);
  return Buffer.from(zipSync(Object.fromEntries(members), { mtime: WRITTEN }));
}

function markupOf(block: Block, look: Look): string {
  switch (block.type) {
    case 'title':
      return paragraph(block.text, look.titleSize, { bold: true, align: 'center' });
    case 'heading':
      return paragraph(block.text, look.size, { bold: true });
    case 'paragraph':
      return paragraph(block.text, look.size, {
        align: block.align ?? 'left',
        indented: block.indent !== false && block.align === undefined,
      });
    case 'pairs':
      return block.ruled ? table(pairRows(block.rows), look, true) : bare(block.rows, look);
    case 'grid':
      return table(block.rows, look, true);
    case 'columns':
      return table(side(block.columns), look, false);
    case 'stamp':
      return block.lines.map((line) => paragraph(line, look.size, { align: 'right' })).join('');
    case 'seal':
      return '';
    case 'break':
      return '<w:p><w:r><w:br w:type="page"/></w:r></w:p>';
  }
}

interface Style {
  readonly bold?: boolean;
  readonly align?: string;
  readonly indented?: boolean;
}

function paragraph(text: string, size: number, { bold = false, align = 'left', indented = false }: Style = {}): string {
  const indent = indented ? '<w:ind w:firstLineChars="200"/>' : '';
  const properties = `<w:pPr>${indent}<w:jc w:val="${align}"/></w:pPr>`;
  const letters = `<w:rPr>${bold ? '<w:b/>' : ''}<w:sz w:val="${String(Math.round(size * 2))}"/></w:rPr>`;
  const lines = text.split('\n').map((line) => `<w:t xml:space="preserve">${escaped(line)}</w:t>`);
  return `<w:p>${properties}<w:r>${letters}${lines.join('<w:br/>')}</w:r></w:p>`;
}

function pairRows(rows: readonly (readonly (readonly [string, string])[])[]): readonly (readonly Cell[])[] {
  const most = Math.max(...rows.map((row) => row.length));
  return rows.map((row) =>
    row.flatMap(([label, value], at): Cell[] => [
      label,
      { text: value, across: at === row.length - 1 ? 1 + 2 * (most - row.length) : 1 },
    ]),
  );
}

function bare(rows: readonly (readonly (readonly [string, string])[])[], look: Look): string {
  return rows
    .map((row) =>
      paragraph(row.map(([label, value]) => `${label.replace(/：$/u, '')}${look.colon}${value}`).join('\t'), look.size),
    )
    .join('');
}

function side(columns: readonly (readonly string[])[]): readonly (readonly Cell[])[] {
  const most = Math.max(...columns.map((column) => column.length));
  return Array.from({ length: most }, (_, at) => columns.map((column) => column[at] ?? ''));
}

function table(rows: readonly (readonly Cell[])[], look: Look, ruled: boolean): string {
  const edges = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'];
  const borders = edges.map((edge) => `<w:${edge} w:val="${ruled ? 'single' : 'nil'}" w:sz="4"/>`).join('');
  const open = new Map<number, { left: number; across: number }>();
  const body = rows.map((row) => `<w:tr>${rowCells(row, look, open)}</w:tr>`).join('');
  const properties = `<w:tblPr><w:tblW w:w="5000" w:type="pct"/><w:tblBorders>${borders}</w:tblBorders></w:tblPr>`;
  const columns = (rows[0] ?? []).reduce((sum, cell) => sum + (typeof cell === 'string' ? 1 : (cell.across ?? 1)), 0);
  const grid = `<w:tblGrid>${`<w:gridCol w:w="${String(Math.floor(9000 / columns))}"/>`.repeat(columns)}</w:tblGrid>`;
  return `<w:tbl>${properties}${grid}${body}</w:tbl>`;
}

/** The cells of a row; `open` holds the cells of rows above that reach into it, by column. */
function rowCells(row: readonly Cell[], look: Look, open: Map<number, { left: number; across: number }>): string {
  let column = 0;
  let markup = '';
  const passed = (): void => {
    for (let above = open.get(column); above !== undefined; above = open.get(column)) {
      markup += cellMarkup('', look, above.across, '<w:vMerge/>');
      if (above.left === 1) open.delete(column);
      else above.left -= 1;
      column += above.across;
    }
  };
  for (const cell of row) {
    passed();
    const { text, across = 1, down = 1 } = typeof cell === 'string' ? { text: cell } : cell;
    markup += cellMarkup(text, look, across, down > 1 ? '<w:vMerge w:val="restart"/>' : '');
    if (down > 1) open.set(column, { left: down - 1, across });
    column += across;
  }
  passed();
  return markup;
}

function cellMarkup(text: string, look: Look, across: number, merge: string): string {
  const span = across > 1 ? `<w:gridSpan w:val="${String(across)}"/>` : '';
  return `<w:tc><w:tcPr>${span}${merge}</w:tcPr>${paragraph(text, look.size)}</w:tc>`;
}

function twips(points: number): string {
  return String(Math.round(points * 20));
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
