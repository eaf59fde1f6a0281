/** A small writer of OFD files: one document, its pages and whatever parts a test adds. */
import { zipOf } from '../../ingest/zip.ts';

const NS = 'xmlns:ofd="http://www.ofdspec.org/2016"';

/** A text object at a place in millimetres. */
export interface OfdTextObject {
  readonly id?: number;
  readonly text: string;
  readonly at: readonly [x: number, y: number];
  readonly size?: number;
  /** Further attributes of the text object or its code, as XML. */
  readonly object?: string;
  readonly code?: string;
}

/**
 * What an OFD holds. `head` goes into DocInfo, `links` into the document; `pages` are lists of objects or whole pages
 * as XML.
 */
export interface OfdFile {
  readonly pages: readonly (readonly OfdTextObject[] | string)[];
  readonly head?: string;
  readonly links?: string;
  readonly common?: string;
  readonly parts?: Readonly<Record<string, string | Uint8Array>>;
}

/** A `TextObject`: 1.5 mm a character unless `code` says otherwise. */
export function textObject({ id, text, at: [x, y], size = 3.2, object = '', code }: OfdTextObject): string {
  return (
    `<ofd:TextObject ${id === undefined ? '' : `ID="${id}"`} Boundary="${x} ${y} 80 5" Size="${size}" ` +
    `Font="1" ${object}><ofd:TextCode X="0" Y="4" ${code ?? `DeltaX="g ${Math.max(1, text.length - 1)} 1.6"`}>` +
    `${text}</ofd:TextCode></ofd:TextObject>`
  );
}

/** A page as XML around its objects. */
export function pageXml(objects: string, before = ''): string {
  return (
    `<ofd:Page ${NS}><ofd:Area><ofd:PhysicalBox>0 0 210 140</ofd:PhysicalBox></ofd:Area>${before}<ofd:Content>` +
    `<ofd:Layer ID="1">${objects}</ofd:Layer></ofd:Content></ofd:Page>`
  );
}

/** The bytes of the file. */
export function ofdOf({ pages, head = '', links = '', common = '', parts = {} }: OfdFile): Buffer {
  const files: Readonly<Record<string, string | Uint8Array>> = {
    'OFD.xml':
      `<ofd:OFD ${NS}><ofd:DocBody><ofd:DocInfo><ofd:DocID>1</ofd:DocID>${head}</ofd:DocInfo>` +
      '<ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>',
    'Doc_0/Document.xml':
      `<ofd:Document ${NS}><ofd:CommonData>${common}</ofd:CommonData>` +
      `<ofd:Pages>${pages.map((_, at) => pageRef(at)).join('')}</ofd:Pages>${links}</ofd:Document>`,
    ...Object.fromEntries(
      pages.map((page, at) => [
        `Doc_0/Pages/Page_${at}/Content.xml`,
        typeof page === 'string' ? page : pageXml(page.map(textObject).join('')),
      ]),
    ),
    ...parts,
  };
  return zipOf(Object.entries(files).map(([name, data]) => ({ name, data, deflate: true })));
}

function pageRef(at: number): string {
  return `<ofd:Page ID="${100 + at}" BaseLoc="Pages/Page_${at}/Content.xml"/>`;
}
