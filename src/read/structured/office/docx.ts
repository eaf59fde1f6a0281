/**
 * Word documents (DOCX, ECMA-376) → pages: the text laid out again, and behind it every picture that is large enough to
 * be a scan pasted in.
 */
import sharp from 'sharp';
import type { ReadFault } from '../../../model/index.ts';
import type { OpenFile } from '../../open-file.ts';
import { openPictureFile } from '../../picture-file.ts';
import { located } from '../located.ts';
import { openPackage, type Package } from '../package.ts';
import { painted } from '../painted.ts';
import { readOr, Unreadable } from '../unreadable.ts';
import { childrenOf, everyElement, type Element } from '../xml/element.ts';
import { parseXml } from '../xml/parse.ts';
import { flow } from './flow.ts';
import { blocksOf } from './word-blocks.ts';
import { typeSizes } from './word-text.ts';

const MAIN = 'word/document.xml';

/**
 * Opens a DOCX; without its main part it is `file.damaged`. Pages are those of our own layout: Word keeps none in the
 * file.
 */
export function openDocx(bytes: Uint8Array): Promise<OpenFile | ReadFault> {
  return readOr(async () => {
    const pack = await openPackage(bytes);
    const document = await partOf(pack, MAIN);
    const body = document && childrenOf(document, 'body')[0];
    if (body === undefined) throw new Unreadable('file.damaged', 'docx: no body');
    const sizes = typeSizes(await partOf(pack, 'word/styles.xml'));
    const heads = await headersOf(pack);
    const text = flow([...heads.flatMap((head) => blocksOf(head, sizes)), ...blocksOf(body, sizes)]);
    const scans = await scansOf(pack, body);
    return followedBy(painted(text.every(({ blank }) => blank) && scans.length > 0 ? [] : text), scans);
  });
}

function followedBy(text: OpenFile, scans: readonly OpenFile[]): OpenFile {
  const scan = (number: number): OpenFile | undefined => scans[number - 1 - text.pages];
  return {
    pages: text.pages + scans.length,
    readPage: async (number, engine) => ({
      ...(await (scan(number)?.readPage(1, engine) ?? text.readPage(number, engine))),
      page: number,
    }),
    showPage: (number, dpi) => scan(number)?.showPage(1, dpi) ?? text.showPage(number, dpi),
    close: () => Promise.resolve(),
  };
}

async function partOf(pack: Package, name: string): Promise<Element | undefined> {
  const bytes = await pack.part(name);
  return bytes && parseXml(bytes);
}

// 页眉: contract numbers stand there. Each once, above the text.
async function headersOf(pack: Package): Promise<readonly Element[]> {
  const heads: Element[] = [];
  for (const name of pack.names.filter((one) => /^word\/header\d*\.xml$/iu.test(one)).toSorted()) {
    const head = await partOf(pack, name);
    if (head !== undefined) heads.push(head);
  }
  return heads;
}

/** Pixels on the shorter side under which a picture is a logo or a seal, not a page. */
const SMALLEST = 500;

async function scansOf(pack: Package, body: Element): Promise<readonly OpenFile[]> {
  const relations = await partOf(pack, 'word/_rels/document.xml.rels');
  const targets = new Map(
    (relations === undefined ? [] : childrenOf(relations, 'Relationship'))
      .filter((one) => one.attributes.get('TargetMode') !== 'External')
      .map((one) => [one.attributes.get('Id') ?? '', one.attributes.get('Target') ?? '']),
  );
  const used = [...everyElement(body)].flatMap(
    ({ name, attributes }) =>
      (name === 'blip' ? attributes.get('embed') : name === 'imagedata' ? attributes.get('id') : undefined) ?? [],
  );
  const scans: OpenFile[] = [];
  for (const id of new Set(used)) {
    const part = located(MAIN, targets.get(id) ?? '');
    const picture = part === undefined ? undefined : await pack.part(part);
    if (picture === undefined || !(await isScan(picture))) continue;
    const scan = await openPictureFile(picture);
    if (!('code' in scan)) scans.push(scan);
  }
  return scans;
}

// Vector drawings (EMF, WMF) have no header that sharp knows: they are no scans.
async function isScan(picture: Uint8Array): Promise<boolean> {
  const { width, height } = await sharp(picture, { limitInputPixels: false })
    .metadata()
    .catch(() => ({ width: 0, height: 0 }));
  return Math.min(width, height) >= SMALLEST;
}
