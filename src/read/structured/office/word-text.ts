/** The text of a Word paragraph (ECMA-376 part 1, 17.3) as it stands after all tracked changes. */
import { childrenOf, everyElement, firstAt, type Element } from '../xml/element.ts';

/**
 * The text with `\t` for tabs and `\n` for line breaks; `\f` stands for a page break. Deleted and hidden text and field
 * codes are left out; text boxes are not the paragraph's.
 */
export function paragraphText(paragraph: Element): string {
  return paragraph.children.map(inlineText).join('');
}

// 删除的修订 and what was moved away; of two ways to draw a thing the first is taken.
const LEFT_OUT: ReadonlySet<string> = new Set([
  'del',
  'moveFrom',
  'Fallback',
  'instrText',
  'delText',
  'pPr',
  'rPr',
  'txbxContent',
  'drawing',
  'pict',
  'object',
]);

const CHARACTERS: Readonly<Record<string, string>> = { tab: '\t', ptab: '\t', cr: '\n', noBreakHyphen: '-' };

function inlineText(element: Element): string {
  const { name } = element;
  if (LEFT_OUT.has(name)) return '';
  if (name === 't') return element.text;
  if (name === 'br') return element.attributes.get('type') === 'page' ? '\f' : '\n';
  if (name === 'sym') return SYMBOLS[(element.attributes.get('char') ?? '').toUpperCase()] ?? '';
  if (name === 'r' && isHidden(element)) return '';
  return CHARACTERS[name] ?? element.children.map(inlineText).join('');
}

// Boxes of forms in Wingdings: ticked and empty.
const SYMBOLS: Readonly<Record<string, string>> = { F0FE: '☑', F052: '☑', F0FC: '☑', F0A8: '□', F06F: '□', F0A3: '□' };

function isHidden(run: Element): boolean {
  const vanish = firstAt(run, 'rPr', 'vanish');
  return vanish !== undefined && !['0', 'false'].includes(vanish.attributes.get('val') ?? '');
}

/** Paragraphs and tables of the text boxes in a paragraph, in order; of two ways to draw a box the first. */
export function textBoxes(paragraph: Element): readonly Element[] {
  const boxes = [...everyElement(withoutFallback(paragraph))].filter(({ name }) => name === 'txbxContent');
  return boxes.flatMap(({ children }) => children);
}

function withoutFallback(element: Element): Element {
  return { ...element, children: element.children.filter(({ name }) => name !== 'Fallback').map(withoutFallback) };
}

/** Type sizes in points by style id, with what the document takes by default. */
export interface TypeSizes {
  readonly byStyle: ReadonlyMap<string, number>;
  readonly usual: number;
}

/** Five-hao (五号), what Chinese Word begins with. */
const USUAL = 10.5;

/** Sizes from `styles.xml`; a style without its own size has that of the style it is based on. */
export function typeSizes(styles: Element | undefined): TypeSizes {
  const all = new Map(
    (styles === undefined ? [] : childrenOf(styles, 'style')).map((style) => [
      style.attributes.get('styleId') ?? '',
      style,
    ]),
  );
  const usual = sizeIn(styles && firstAt(styles, 'docDefaults', 'rPrDefault', 'rPr')) ?? USUAL;
  const sizeOf = (id: string, steps: number): number => {
    const style = all.get(id);
    if (style === undefined || steps > 20) return usual;
    return sizeIn(firstAt(style, 'rPr')) ?? sizeOf(firstAt(style, 'basedOn')?.attributes.get('val') ?? '', steps + 1);
  };
  return { usual, byStyle: new Map([...all.keys()].map((id) => [id, sizeOf(id, 0)])) };
}

/** The size of a paragraph: the largest of its runs, else that of its style. */
export function paragraphSize(paragraph: Element, { byStyle, usual }: TypeSizes): number {
  const own = [...everyElement(paragraph)]
    .filter(({ name }) => name === 'r')
    .flatMap((run) => sizeIn(firstAt(run, 'rPr')) ?? []);
  if (own.length > 0) return Math.max(...own);
  return byStyle.get(firstAt(paragraph, 'pPr', 'pStyle')?.attributes.get('val') ?? '') ?? usual;
}

// Half-points (17.3.2.38).
function sizeIn(properties: Element | undefined): number | undefined {
  const size = Number(properties && firstAt(properties, 'sz')?.attributes.get('val')) / 2;
  return size >= 4 && size <= 96 ? size : undefined;
}
