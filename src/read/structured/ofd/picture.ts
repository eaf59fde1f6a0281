/** A page of an OFD that is a scan: its picture and where it lies. */
import type { Box } from '../../../model/index.ts';
import { allAt, childrenOf, everyElement, textOf } from '../xml/element.ts';
import type { Package } from '../package.ts';
import { rootOr, type OfdBody } from './document.ts';
import { located } from '../located.ts';
import type { OfdPage } from './page.ts';

/** Fewer characters than this over a picture are a page number or a stamp, not the page's text. */
const FEW = 40;

/** Share of the page that a scan covers at least. */
const COVER = 0.5;

/**
 * The picture that is the page's content, with its place in points; undefined where the page is written, not scanned.
 */
export async function scanOf(
  pack: Package,
  body: OfdBody,
  page: OfdPage,
): Promise<{ readonly bytes: Uint8Array; readonly box: Box } | undefined> {
  if (page.runs.map(({ text }) => text.trim()).join('').length >= FEW) return undefined;
  const largest = page.pictures.toSorted((a, b) => area(b.box) - area(a.box))[0];
  if (largest === undefined || area(largest.box) < COVER * page.width * page.height) return undefined;
  const bytes = await resource(pack, body, largest.resource);
  return bytes && { bytes, box: largest.box };
}

function area([, , width, height]: Box): number {
  return width * height;
}

async function resource(pack: Package, { part, root }: OfdBody, id: string): Promise<Uint8Array | undefined> {
  const lists = [...everyElement(root)]
    .filter(({ name }) => name === 'PublicRes' || name === 'DocumentRes')
    .map((one) => located(part, textOf(one)));
  for (const list of lists) {
    const found = await rootOr(pack, list);
    const media = found && allAt(found, 'MultiMedias', 'MultiMedia').find((one) => one.attributes.get('ID') === id);
    if (list === undefined || found === undefined || media === undefined) continue;
    const file = textOf(childrenOf(media, 'MediaFile')[0]);
    const folder = (found.attributes.get('BaseLoc') ?? '').replace(/\/{1,8}$/u, '');
    const target = located(list, file.startsWith('/') || folder === '' ? file : `${folder}/${file}`);
    return target === undefined ? undefined : pack.part(target);
  }
  return undefined;
}
