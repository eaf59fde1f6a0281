/** OFD (GB/T 33190-2016) → pages: what is printed with its places, and what the file states as data beside it. */
import { failedPage, type Box, type ReadFault, type ReadPage, type StatedDocument } from '../../../model/index.ts';
import { decodeFrame } from '../../image.ts';
import { MAX_PAGES } from '../../limits.ts';
import type { OcrEngine } from '../../ocr/engine.ts';
import type { OpenFile, ShownPage } from '../../open-file.ts';
import { readPicture, type Seen } from '../../picture.ts';
import { openPackage, type Package } from '../package.ts';
import { paint } from '../painted.ts';
import { readOr, Unreadable } from '../unreadable.ts';
import { bodiesOf, type OfdBody, type PageRef } from './document.ts';
import { pageOf, type OfdPage } from './page.ts';
import { scanOf } from './picture.ts';
import { statedByPage } from './stated.ts';

/** Opens an OFD by its skeleton; pages of all its documents are counted through. */
export function openOfd(bytes: Uint8Array): Promise<OpenFile | ReadFault> {
  return readOr(async () => {
    const pack = await openPackage(bytes);
    const pages = (await bodiesOf(pack)).flatMap((body) => pagesOf(pack, body));
    if (pages.length > MAX_PAGES.ofd) throw new Unreadable('file.limit', `${pages.length} pages`);
    const pageAt = (number: number): OpenPage => {
      const page = pages[number - 1];
      if (page === undefined) throw new RangeError(`no page ${number} of ${pages.length}`);
      return page;
    };
    return {
      pages: pages.length,
      readPage: (number, engine) => pageAt(number).read(number, engine),
      showPage: (number, dpi) => pageAt(number).show(dpi),
      close: () => Promise.resolve(),
    };
  });
}

interface OpenPage {
  read(number: number, engine: OcrEngine): Promise<ReadPage>;
  show(dpi: number): Promise<ShownPage | undefined>;
}

function pagesOf(pack: Package, body: OfdBody): readonly OpenPage[] {
  const known = new Map<number, Promise<OfdPage | ReadFault>>();
  const page = (index: number): Promise<OfdPage | ReadFault> => {
    const one = known.get(index) ?? readOr(() => pageOf(pack, body, refAt(body, index)));
    known.set(index, one);
    return one;
  };
  const readable = async (index: number): Promise<OfdPage | undefined> => {
    const one = await page(index);
    return 'code' in one ? undefined : one;
  };
  let stated: ReturnType<typeof statedByPage> | undefined;
  return body.pages.map((_, index): OpenPage => ({
    read: async (number, engine) => {
      const one = await page(index);
      if ('code' in one) return failedPage(number, one);
      stated ??= statedByPage(pack, body, readable);
      return shown(number, one, await scanned(pack, body, one, engine), (await stated).get(index) ?? []);
    },
    show: async (dpi) => {
      const one = await readable(index);
      return one && paint(one, dpi, await scanOf(pack, body, one));
    },
  }));
}

function refAt({ pages }: OfdBody, index: number): PageRef {
  const ref = pages[index];
  if (ref === undefined) throw new RangeError(`no page ${index}`);
  return ref;
}

async function scanned(pack: Package, body: OfdBody, page: OfdPage, engine: OcrEngine): Promise<Seen | undefined> {
  const scan = await scanOf(pack, body, page);
  if (scan === undefined) return undefined;
  const { pixels } = await decodeFrame(scan.bytes, 0);
  const [left, top, width, height] = scan.box;
  const seen = await readPicture(pixels, { width, height }, engine);
  const onPage = ([x, y, w, h]: Box): Box => [left + x, top + y, w, h];
  return {
    ...seen,
    runs: seen.runs.map((run) => ({ ...run, box: onPage(run.box) })),
    ...(seen.seals && { seals: seen.seals.map(onPage) }),
  };
}

function shown(
  page: number,
  { width, height, runs, drawings, pictures }: OfdPage,
  scan: Seen | undefined,
  stated: readonly StatedDocument[],
): ReadPage {
  if (scan !== undefined) return { page, width, height, ...scan, ...(stated.length > 0 && { stated }) };
  if (runs.length > 0 || stated.length > 0)
    return { page, width, height, reader: 'ofd', runs, blank: false, qr: [], ...(stated.length > 0 && { stated }) };
  if (drawings + pictures.length === 0) return { page, width, height, reader: null, runs: [], blank: true, qr: [] };
  const fault: ReadFault = { code: 'file.unsupported', cause: 'ofd: a page that is drawn, not written' };
  return failedPage(page, fault, { width, height });
}
