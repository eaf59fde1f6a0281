/** Sheets and pictures become PDF, the same bytes each time. */
import { readFileSync } from 'node:fs';
import PDFDocument from 'pdfkit';
import { FACES } from './faces.ts';
import { sealOf } from './seal.ts';
import type { Mark, Sheet } from './sheet.ts';
import { A4, INKS } from './sheet.ts';

type Document = InstanceType<typeof PDFDocument>;

const faces = { regular: readFileSync(FACES.regular), bold: readFileSync(FACES.bold) };

/** A PDF with a text layer; seals are pictures in it. */
export function pdfOf(sheets: readonly Sheet[]): Promise<Buffer> {
  return written((document) => {
    document.registerFont('regular', faces.regular);
    document.registerFont('bold', faces.bold);
    for (const sheet of sheets) {
      document.addPage({ size: [sheet.width, sheet.height], margin: 0 });
      for (const mark of sheet.marks) paint(document, mark);
    }
  });
}

/** A PDF of pictures, a page each, as a scanner writes it. */
export function picturePdfOf(jpegs: readonly Buffer[]): Promise<Buffer> {
  return written((document) => {
    for (const jpeg of jpegs) {
      document.addPage({ size: [A4.width, A4.height], margin: 0 });
      document.image(jpeg, 0, 0, { width: A4.width, height: A4.height });
    }
  });
}

function written(fill: (document: Document) => void): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const document = new PDFDocument({ autoFirstPage: false, info: { CreationDate: new Date(0) } });
    const chunks: Buffer[] = [];
    document.on('data', (chunk: Buffer) => chunks.push(chunk));
    document.on('end', () => {
      resolve(Buffer.concat(chunks));
    });
    document.on('error', reject);
    fill(document);
    document.end();
  });
}

function paint(document: Document, mark: Mark): void {
  switch (mark.type) {
    case 'text':
      document
        .font(mark.bold ? 'bold' : 'regular')
        .fontSize(mark.size)
        .fillColor(INKS[mark.ink]);
      document.text(mark.text, mark.x, mark.y, { lineBreak: false, baseline: 'alphabetic' });
      break;
    case 'line':
      document.lineWidth(mark.width).strokeColor(INKS[mark.ink]);
      document
        .moveTo(...mark.from)
        .lineTo(...mark.to)
        .stroke();
      break;
    case 'seal': {
      const side = mark.radius * 2;
      const picture = sealOf(mark.text, mark.radius * 1.5).toBuffer('image/png');
      document.save().rotate((mark.turn * 180) / Math.PI, { origin: [mark.x, mark.y] });
      document.image(picture, mark.x - mark.radius, mark.y - mark.radius, { width: side, height: side }).restore();
      break;
    }
    case 'watermark':
      document.save().rotate(-35, { origin: [A4.width / 2, A4.height / 2] });
      document.font('regular').fontSize(mark.size).fillColor('#000000', 0.08);
      document.text(mark.text, A4.width * 0.16, A4.height / 2, { lineBreak: false });
      document.restore().fillColor('#000000', 1);
      break;
  }
}
