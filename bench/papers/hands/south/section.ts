/** What the parts of a contract are put together from. */
import type { Block, Piece } from '../../paper.ts';
import type { Draw } from '../../draw.ts';
import type { Deal } from './deal.ts';

/** Writes one part of a contract. */
export type Section = (draw: Draw, deal: Deal) => Piece;

/** The parts of a contract in which a trap can lie. */
export type Place = 'opening' | 'price' | 'term' | 'further' | 'closing';

/** A trap: the part of the contract that it takes the place of. */
export interface Trap {
  readonly place: Place;
  readonly write: Section;
}

/** An article: its heading and paragraphs. */
export function article(heading: string, ...paragraphs: readonly string[]): readonly Block[] {
  return [{ type: 'heading', text: heading }, ...paragraphs.map((text): Block => ({ type: 'paragraph', text }))];
}

/** Numbers the headings, and with some writers the paragraphs below them. */
export function numbered(draw: Draw, blocks: readonly Block[]): readonly Block[] {
  const style = draw.wording(STYLES);
  let [heading, paragraph] = [0, 0];
  return blocks.map((block): Block => {
    if (block.type === 'heading') {
      [heading, paragraph] = [heading + 1, 0];
      return { type: 'heading', text: style.heading(heading) + block.text };
    }
    if (block.type !== 'paragraph' || block.indent === false || heading === 0) return block;
    paragraph += 1;
    const gap = /^[\d¥￥]/u.test(block.text) ? ' ' : style.gap;
    return {
      ...block,
      text: style.paragraphs ? `${String(heading)}.${String(paragraph)}${gap}${block.text}` : block.text,
    };
  });
}

interface Style {
  readonly heading: (number: number) => string;
  readonly paragraphs: boolean;
  readonly gap: string;
}

const CHINESE = '零一二三四五六七八九';
const chinese = (value: number): string =>
  value < 10 ? (CHINESE[value] ?? '') : `十${value % 10 === 0 ? '' : (CHINESE[value % 10] ?? '')}`;

const STYLES: readonly Style[] = [
  { heading: (at) => `第${chinese(at)}条  `, paragraphs: false, gap: '' },
  { heading: (at) => `${chinese(at)}、`, paragraphs: true, gap: '' },
  { heading: (at) => `${String(at)}. `, paragraphs: true, gap: ' ' },
  { heading: (at) => `第${chinese(at)}条 `, paragraphs: true, gap: ' ' },
  { heading: (at) => `${String(at)}、`, paragraphs: false, gap: '' },
  { heading: (at) => `（${chinese(at)}）`, paragraphs: false, gap: '' },
  { heading: (at) => `Article ${String(at)} `, paragraphs: true, gap: ' ' },
  { heading: (at) => `第 ${String(at)} 条  `, paragraphs: true, gap: '' },
  { heading: (at) => `${chinese(at)}. `, paragraphs: false, gap: '' },
];
