/** Sheets → a PDF with a text layer, the same bytes every time. */
import PDFDocument from 'pdfkit';
import type { Sheet, Stroke } from '../drawing.ts';
import { FACES, widthOf } from './fonts.ts';
import { stamp } from './stamp.ts';
import { qrOf } from './qr.ts';

/**
 * Options of a PDF: `radicals` prints some characters by their Kangxi radicals, as some printers do; `password`
 * encrypts it.
 */
export interface PdfOptions {
  readonly radicals?: boolean;
  readonly password?: string;
}

type Pdf = InstanceType<typeof PDFDocument>;

const MADE = new Date('2025-12-01T08:00:00Z');

/** Paints the sheets, one page each. */
export async function paintPdf(sheets: readonly Sheet[], options: PdfOptions = {}): Promise<Buffer> {
  const pdf = openPdf(options);
  for (const [name, path] of Object.entries(FACES)) pdf.registerFont(name, path);
  for (const sheet of sheets) {
    pdf.addPage({ size: [sheet.width, sheet.height], margin: 0 });
    for (const stroke of sheet.strokes) await paint(pdf, stroke, options);
  }
  return closePdf(pdf);
}

/** Pictures, one a page that is as large as the sheet it shows: a scan. */
export async function wrapPictures(
  pictures: readonly { readonly bytes: Buffer; readonly width: number; readonly height: number }[],
): Promise<Buffer> {
  const pdf = openPdf({});
  for (const { bytes, width, height } of pictures) {
    pdf.addPage({ size: [width, height], margin: 0 });
    pdf.image(bytes, 0, 0, { width, height });
  }
  return closePdf(pdf);
}

function openPdf({ password }: PdfOptions): Pdf {
  return new PDFDocument({
    autoFirstPage: false,
    pdfVersion: '1.4',
    info: { CreationDate: MADE, Producer: 'voucher-dossier samples', Creator: 'voucher-dossier samples' },
    ...(password !== undefined && { userPassword: password, ownerPassword: `${password}-owner` }),
  });
}

function closePdf(pdf: Pdf): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    pdf.on('data', (chunk: Buffer) => chunks.push(chunk));
    pdf.on('end', () => {
      resolve(Buffer.concat(chunks));
    });
    pdf.on('error', reject);
    pdf.end();
  });
}

async function paint(pdf: Pdf, stroke: Stroke, options: PdfOptions): Promise<void> {
  if (stroke.kind === 'text') paintText(pdf, stroke, options);
  else if (stroke.kind === 'line')
    pdf.lineWidth(stroke.width).moveTo(stroke.x1, stroke.y1).lineTo(stroke.x2, stroke.y2).stroke(stroke.colour);
  else if (stroke.kind === 'box') paintBox(pdf, stroke);
  else if (stroke.kind === 'seal') stamp(pdf, stroke);
  else await paintQr(pdf, stroke);
}

function paintText(pdf: Pdf, { text, x, y, style }: Extract<Stroke, { kind: 'text' }>, { radicals }: PdfOptions): void {
  const shift = { left: 0, center: 0.5, right: 1 }[style.align ?? 'left'] * widthOf(text, style);
  pdf.save();
  if (style.turn !== undefined) pdf.rotate(style.turn, { origin: [x, y] });
  pdf.font(style.bold === true ? 'bold' : 'regular', style.size ?? 10).fillColor(style.colour ?? '#1a1a1a');
  pdf.text(radicals === true ? asRadicals(text) : text, x - shift, y, {
    lineBreak: false,
    baseline: 'alphabetic',
    characterSpacing: style.spacing ?? 0,
  });
  pdf.restore();
}

function paintBox(pdf: Pdf, box: Extract<Stroke, { kind: 'box' }>): void {
  pdf.rect(box.x, box.y, box.width, box.height);
  if (box.fill !== undefined) pdf.fill(box.fill);
  else pdf.lineWidth(box.thickness).stroke(box.stroke ?? '#000000');
}

async function paintQr(pdf: Pdf, { payload, x, y, side }: Extract<Stroke, { kind: 'qr' }>): Promise<void> {
  const { modules, dark } = await qrOf(payload);
  const step = side / modules;
  for (const [column, row] of dark) pdf.rect(x + column * step, y + row * step, step, step);
  pdf.fill('#000000');
}

// What the text layers of some e-invoices and bank slips hold in place of the ordinary characters.
const RADICALS: Readonly<Record<string, string>> = {
  户: '⼾',
  用: '⽤',
  子: '⼦',
  民: '⺠',
  长: '⻓',
  人: '⼈',
  金: '⾦',
  方: '⽅',
  日: '⽇',
  月: '⽉',
  行: '⾏',
  工: '⼯',
  大: '⼤',
};

function asRadicals(text: string): string {
  return Array.from(text, (character) => RADICALS[character] ?? character).join('');
}
