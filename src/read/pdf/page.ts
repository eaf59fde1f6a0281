/**
 * One page of a PDF: its text layer where that stands for what is printed, the picture of the page read by OCR where
 * not.
 */
import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { overlap, type ReadPage, type Run } from '../../model/index.ts';
import { judgeLayer, type Layer } from '../layer.ts';
import type { OcrEngine } from '../ocr/engine.ts';
import { paintPage } from '../paint.ts';
import { readPicture, type Seen } from '../picture.ts';
import { textRuns } from '../text-runs.ts';
import { digitEye } from './digits.ts';
import { fieldsOf } from './fields.ts';
import { filledIn } from './filled-in.ts';
import { fontDoubts } from './font-check.ts';
import { beside } from './fusion.ts';
import { inkOf } from './ink.ts';
import { invoiceCodes } from './invoice-code.ts';
import { covered } from './matrix.ts';
import { needsAppearances } from './need-appearances.ts';
import { resourcesOf } from './resources.ts';
import { sealsOf } from './seals.ts';

/** Pixels an inch at which pages are painted for OCR. */
const DPI = 200;

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Reads a page of the open file `bytes`. What the layer says and the picture does not is kept apart in `suspectLayer`. */
export async function readPdfPage(
  pdf: PDFDocumentProxy,
  page: PDFPageProxy,
  engine: OcrEngine,
  bytes: Uint8Array,
): Promise<ReadPage> {
  const { width, height } = page.getViewport({ scale: 1 });
  const text = await textRuns(page);
  const onPage = ({ box }: Run): boolean => covered(box, [0, 0, width, height]) > 0.5;
  const [printed, aslant] = [text.printed.filter(onPage), text.aslant.filter(onPage)];
  const base = { page: page.pageNumber, width, height, ...(aslant.length > 0 && { aslant }) };
  const fields = await fieldsOf(page);
  if (printed.length === 0 && fields.length === 0) return { ...(await look(page, base, engine)), ...base };
  const ink = await inkOf(page, await layerSwitch(pdf));
  const resources = resourcesOf(page);
  const fonts = fontDoubts(ink.shown, resources, await digitEye());
  const layer = judgeLayer(
    printed,
    filledIn(fields, ink, printed, () => needsAppearances(bytes)),
    ink,
    fonts,
    base,
  );
  // Without text of its own a page is a picture, whatever was filled in on it.
  const doubt = layer.doubt ?? (printed.length === 0 ? 'few-words' : undefined);
  if (doubt === undefined) {
    const seals = await sealsOf(page, layer.sound);
    return {
      ...base,
      reader: 'pdf-text',
      runs: layer.sound,
      blank: false,
      qr: await invoiceCodes(page, layer.sound, ink, resources),
      ...(seals !== undefined && { seals }),
    };
  }
  return { ...fused(layer, doubt, await look(page, base, engine)), ...base };
}

async function look(page: PDFPageProxy, size: Size, engine: OcrEngine): Promise<Seen> {
  return readPicture(await paintPage(page, DPI), size, engine);
}

async function layerSwitch(pdf: PDFDocumentProxy): Promise<(group: unknown) => boolean> {
  const layers = await pdf.getOptionalContentConfig();
  return (group) => layers.isVisible(group) !== false;
}

function fused({ sound, doubted }: Layer, reason: string, seen: Seen): Seen & Pick<ReadPage, 'suspectLayer'> {
  const suspect = doubted.length === 0 ? {} : { suspectLayer: { reason, runs: doubted } };
  if (sound.length === 0) return { ...seen, ...suspect };
  const rest = beside(seen.runs, sound);
  // What the picture says in place of a doubted run is never an ornament.
  const replaces = rest.some(({ box }) => doubted.some((run) => overlap(box, run.box) > 0.3));
  const adorned = !replaces && decorates(rest, sound);
  return {
    ...seen,
    ...suspect,
    blank: false,
    reader: adorned ? 'pdf-text' : seen.reader,
    runs: adorned ? sound : [...sound, ...rest],
  };
}

// A page's layer is whole when the picture adds no figure and little else: a seal, a logo, the pattern of a
// certificate.
const PAGE_OF_TEXT = 40;
const LITTLE = 0.2;

function decorates(rest: readonly Run[], sound: readonly Run[]): boolean {
  const [added, said] = [rest, sound].map((runs) => runs.map(({ text }) => text).join(''));
  if (added === undefined || said === undefined || added === '') return true;
  return (
    said.length >= PAGE_OF_TEXT &&
    added.length <= LITTLE * said.length &&
    !/[\p{Nd}壹贰叁肆伍陆柒捌玖拾佰仟]/u.test(added)
  );
}
