/** A paper as a file. */
import type { Draw } from '../draw.ts';
import type { Paper } from '../paper.ts';
import { docxOf } from './docx.ts';
import { layOut } from './layout.ts';
import { drawLook } from './look.ts';
import { pdfOf, picturePdfOf } from './pdf.ts';
import { pixelsOf } from './picture.ts';
import { drawPhotoWear, drawScanWear, photographed, scanned } from './scan.ts';
import type { Sheet } from './sheet.ts';

/** What a paper comes as. */
export const SOURCES = ['text', 'docx', 'scan', 'photo'] as const;

/** One of them. */
export type Source = (typeof SOURCES)[number];

/** The bytes of a file with the ending of its name. */
export interface PaperFile {
  readonly ending: 'pdf' | 'docx' | 'jpg';
  readonly bytes: Buffer;
  /** How it was made, for people who look into a case: `scan 150 dpi`. */
  readonly notes: string;
}

/** Draws a look and a wear and makes the file. A picture of one page is a JPEG or a PDF, of more a PDF. */
export async function fileOf(paper: Paper, source: Source, draw: Draw): Promise<PaperFile> {
  const title = paper.blocks.find((block) => block.type === 'title');
  const look = drawLook(draw, paper.kind, title?.text.replaceAll('\n', '') ?? '');
  if (source === 'docx') return { ending: 'docx', bytes: docxOf(paper, look), notes: 'docx' };
  const sheets = layOut(paper, look, draw);
  if (source === 'text')
    return { ending: 'pdf', bytes: await pdfOf(draw.chance(0.5) ? sheets : unsealed(sheets)), notes: 'text' };
  const dpi = draw.pick([150, 150, 200]);
  const wear = source === 'scan' ? drawScanWear(draw) : drawPhotoWear(draw);
  const take = source === 'scan' ? scanned : photographed;
  const jpegs: Buffer[] = [];
  for (const sheet of sheets) jpegs.push(await take(pixelsOf(sheet, dpi), wear, dpi, draw));
  const notes = `${source} ${String(dpi)} dpi`;
  const [only, ...more] = jpegs;
  if (only !== undefined && more.length === 0 && draw.chance(source === 'photo' ? 0.85 : 0.4))
    return { ending: 'jpg', bytes: only, notes };
  return { ending: 'pdf', bytes: await picturePdfOf(jpegs), notes };
}

function unsealed(sheets: readonly Sheet[]): readonly Sheet[] {
  return sheets.map((sheet) => ({ ...sheet, marks: sheet.marks.filter((mark) => mark.type !== 'seal') }));
}
