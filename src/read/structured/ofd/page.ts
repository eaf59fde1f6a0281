/** A page of an OFD: its size, its text with that of its templates and annotations, and its pictures. */
import { A4_MILLIMETRES, type Box, type Run } from '../../../model/index.ts';
import { allAt, childrenOf, everyElement, firstAt, textOf, type Element } from '../xml/element.ts';
import type { Package } from '../package.ts';
import { rootOf, rootOr, type OfdBody, type PageRef } from './document.ts';
import { numbersIn } from './glyphs.ts';
import { located } from '../located.ts';
import { joinedRuns, POINTS, textsIn, type OfdText } from './text.ts';

/** What a page shows. Boxes and sizes in points; `pictures` and `drawings` count what is no text. */
export interface OfdPage {
  readonly width: number;
  readonly height: number;
  readonly texts: readonly OfdText[];
  readonly runs: readonly Run[];
  readonly pictures: readonly { readonly resource: string; readonly box: Box }[];
  readonly drawings: number;
}

/** Reads a page. A missing or spoilt part throws `Unreadable`. */
export async function pageOf(pack: Package, body: OfdBody, ref: PageRef): Promise<OfdPage> {
  const page = await rootOf(pack, ref.part);
  const templates = await templatesOf(pack, body, page);
  const [left, top, width, height] = areaOf(page, templates, body.root);
  const contents = [...templates, page].flatMap((one) => childrenOf(one, 'Content'));
  const texts = [...contents.flatMap((content) => textsIn(content)), ...(await annotatedOn(pack, body, ref))];
  const size = { width: width * POINTS, height: height * POINTS };
  return {
    ...size,
    texts,
    runs: joinedRuns(
      texts
        .flatMap(({ runs }) => runs)
        .map((run) => shifted(run, -left * POINTS, -top * POINTS))
        .filter(({ box }) => onPage(box, size)),
    ),
    pictures: contents.flatMap(picturesIn),
    drawings: contents
      .flatMap((content) => [...everyElement(content)])
      .filter(({ name }) => name === 'PathObject' || name === 'CompositeObject').length,
  };
}

// A template may name templates of its own; one that was seen already is left out.
async function templatesOf(
  pack: Package,
  body: OfdBody,
  page: Element,
  seen: ReadonlySet<string> = new Set(),
): Promise<readonly Element[]> {
  const found: Element[] = [];
  for (const use of childrenOf(page, 'Template')) {
    const part = body.templates.get(use.attributes.get('TemplateID') ?? '');
    if (part === undefined || seen.has(part)) continue;
    const template = await rootOf(pack, part);
    found.push(...(await templatesOf(pack, body, template, new Set([...seen, part]))), template);
  }
  return found;
}

function areaOf(
  page: Element,
  templates: readonly Element[],
  root: Element,
): readonly [number, number, number, number] {
  const areas = [
    firstAt(page, 'Area'),
    ...templates.map((one) => firstAt(one, 'Area')),
    firstAt(root, 'CommonData', 'PageArea'),
  ];
  for (const area of areas) {
    const [x, y, width, height] = numbersIn(textOf(area && firstAt(area, 'PhysicalBox')));
    if (x !== undefined && y !== undefined && width !== undefined && height !== undefined && width > 0 && height > 0)
      return [x, y, width, height];
  }
  return [0, 0, A4_MILLIMETRES.width, A4_MILLIMETRES.height]; // where nobody states a size
}

function shifted({ text, box: [x, y, width, height], confidence }: Run, right: number, down: number): Run {
  return { text, box: [x + right, y + down, width, height], confidence };
}

// Text whose middle lies off the page is never seen, though files hold it.
function onPage([x, y, width, height]: Box, page: { readonly width: number; readonly height: number }): boolean {
  const [across, down] = [x + width / 2, y + height / 2];
  return across >= 0 && across <= page.width && down >= 0 && down <= page.height;
}

function picturesIn(content: Element): OfdPage['pictures'] {
  return [...everyElement(content)]
    .filter(({ name }) => name === 'ImageObject')
    .flatMap((image) => {
      const [x, y, width, height] = numbersIn(image.attributes.get('Boundary'));
      if (x === undefined || y === undefined || width === undefined || height === undefined) return [];
      return [
        {
          resource: image.attributes.get('ResourceID') ?? '',
          box: [x * POINTS, y * POINTS, width * POINTS, height * POINTS] as const,
        },
      ];
    });
}

// Stamps and notes that a viewer shows over the page.
async function annotatedOn(pack: Package, { part, root }: OfdBody, ref: PageRef): Promise<readonly OfdText[]> {
  const list = located(part, textOf(firstAt(root, 'Annotations')));
  const listed = await rootOr(pack, list);
  if (list === undefined || listed === undefined) return [];
  const entry = childrenOf(listed, 'Page').find((one) => one.attributes.get('PageID') === ref.id);
  const notes = await rootOr(pack, located(list, textOf(entry && firstAt(entry, 'FileLoc'))));
  if (notes === undefined) return [];
  return childrenOf(notes, 'Annot')
    .filter((note) => note.attributes.get('Visible') !== 'false')
    .flatMap((note) => allAt(note, 'Appearance'))
    .flatMap((look) => {
      const [x = 0, y = 0] = numbersIn(look.attributes.get('Boundary'));
      return textsIn(look, [1, 0, 0, 1, x, y]);
    });
}
