/** The body of a Word document → paragraphs and table rows (ECMA-376 part 1, 17.2–17.4). */
import { allAt, childrenOf, firstAt, type Element } from '../xml/element.ts';
import type { Block, Cell } from './flow.ts';
import { paragraphSize, paragraphText, textBoxes, type TypeSizes } from './word-text.ts';

/** The blocks under a body, header or text box, in order. Content controls and insertions are looked through. */
export function blocksOf(body: Element, sizes: TypeSizes): readonly Block[] {
  return body.children.flatMap((child): readonly Block[] => {
    switch (child.name) {
      case 'p':
        return paragraphBlocks(child, sizes);
      case 'tbl':
        return childrenOf(child, 'tr')
          .concat(allAt(child, 'sdt', 'sdtContent', 'tr'))
          .filter(isKept)
          .map((row) => rowOf(row, columnsOf(child), sizes));
      case 'sdt':
      case 'sdtContent':
      case 'ins':
      case 'moveTo':
      case 'customXml':
        return blocksOf(child, sizes);
      default:
        return [];
    }
  });
}

function paragraphBlocks(paragraph: Element, sizes: TypeSizes): readonly Block[] {
  const size = paragraphSize(paragraph, sizes);
  const pieces = paragraphText(paragraph).split('\f');
  const own = pieces.flatMap((text, at): readonly Block[] => [
    ...(at > 0 ? [{ kind: 'page-break' } as const] : []),
    { kind: 'paragraph', text, size },
  ]);
  const breaks = firstAt(paragraph, 'pPr', 'pageBreakBefore') !== undefined;
  const boxed = textBoxes(paragraph);
  const boxes =
    boxed.length === 0 ? [] : blocksOf({ name: 'body', attributes: new Map(), children: boxed, text: '' }, sizes);
  return [
    ...(breaks ? [{ kind: 'page-break' } as const] : []),
    ...own,
    ...boxes,
    ...(sectionEnds(paragraph) ? [{ kind: 'page-break' } as const] : []),
  ];
}

function sectionEnds(paragraph: Element): boolean {
  const section = firstAt(paragraph, 'pPr', 'sectPr');
  return section !== undefined && firstAt(section, 'type')?.attributes.get('val') !== 'continuous';
}

// A row that a tracked change deletes.
function isKept(row: Element): boolean {
  return firstAt(row, 'trPr', 'del') === undefined;
}

/** Where columns begin and end as shares (0–1) of the table's width. */
function columnsOf(table: Element): readonly number[] {
  const widths = allAt(table, 'tblGrid', 'gridCol').map((one) =>
    Math.max(1, Number(one.attributes.get('w') ?? 0) || 1),
  );
  const total = widths.reduce((sum, width) => sum + width, 0);
  let edge = 0;
  return [0, ...widths.map((width) => (edge += width) / total)];
}

function rowOf(row: Element, edges: readonly number[], sizes: TypeSizes): Block {
  let at = Number(firstAt(row, 'trPr', 'gridBefore')?.attributes.get('val') ?? 0) || 0;
  const all = childrenOf(row, 'tc').concat(allAt(row, 'sdt', 'sdtContent', 'tc'));
  const cells = all.map((cell, index): Cell => {
    const span = Math.max(1, Number(firstAt(cell, 'tcPr', 'gridSpan')?.attributes.get('val') ?? 1) || 1);
    const [from, to] = [edges[at] ?? index / all.length, edges[at + span] ?? 1];
    at += span;
    return { from, to: Math.max(to, from + 0.02), paragraphs: goesOn(cell) ? [] : cellParagraphs(cell, sizes) };
  });
  return { kind: 'row', cells };
}

// The lower cells of cells merged downwards hold nothing of their own.
function goesOn(cell: Element): boolean {
  const merge = firstAt(cell, 'tcPr', 'vMerge');
  return merge !== undefined && merge.attributes.get('val') !== 'restart';
}

// A table in a cell is read row by row, its cells apart.
function cellParagraphs(cell: Element, sizes: TypeSizes): Cell['paragraphs'] {
  return blocksOf(cell, sizes).flatMap((block): Cell['paragraphs'] => {
    if (block.kind === 'paragraph') return [{ text: block.text, size: block.size }];
    if (block.kind === 'page-break') return [];
    const text = block.cells.map(({ paragraphs }) => paragraphs.map((one) => one.text).join(' ')).join('\t');
    return [{ text, size: block.cells.flatMap(({ paragraphs }) => paragraphs)[0]?.size ?? sizes.usual }];
  });
}
