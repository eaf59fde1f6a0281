/** Pages to measure with, made in memory and the same each time: dense A4 sheets of an invented contract. */
import { createHash } from 'node:crypto';
import { buffer } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { createCanvas, GlobalFonts } from '@napi-rs/canvas';
import PDFDocument from 'pdfkit';
import type { FileType, SourceFile } from '../src/model/index.ts';

const FONT = fileURLToPath(import.meta.resolve('@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf'));
const LINES = 38;

/** A PDF of A4 pages with a text layer of 38 lines each; `seed` makes files differ. */
export async function textPdf(seed: number, pages: number): Promise<SourceFile> {
  const pdf = new PDFDocument({ size: 'A4', margin: 50, autoFirstPage: false, info: { CreationDate: new Date(0) } });
  const bytes = buffer(pdf);
  pdf.registerFont('paper', FONT);
  for (let page = 0; page < pages; page += 1) {
    pdf.addPage().font('paper').fontSize(11);
    linesOf(seed * 1000 + page).forEach((line, at) => pdf.text(line, 50, 50 + at * 19, { lineBreak: false }));
  }
  pdf.end();
  return fileOf(`text-${seed}.pdf`, 'pdf', await bytes);
}

/** A picture of such a page at 200 dpi (1654 × 2339 pixels), slightly grey and tilted as from a scanner. */
export async function scan(seed: number): Promise<SourceFile> {
  GlobalFonts.registerFromPath(FONT, 'paper');
  const canvas = createCanvas(1654, 2339);
  const ink = canvas.getContext('2d');
  ink.fillStyle = '#f4f2ee';
  ink.fillRect(0, 0, canvas.width, canvas.height);
  ink.rotate(0.004);
  ink.fillStyle = '#26262a';
  ink.font = '31px paper';
  linesOf(seed).forEach((line, at) => ink.fillText(line, 140, 150 + at * 54));
  return fileOf(`scan-${seed}.jpg`, 'jpeg', await canvas.encode('jpeg', 85));
}

function fileOf(path: string, type: FileType, bytes: Uint8Array): SourceFile {
  return { path, type, bytes: new Uint8Array(bytes), sha256: createHash('sha256').update(bytes).digest('hex') };
}

const CLAUSES = [
  '甲方委托乙方对岩心样品进行物性检测，乙方接受委托并按期提交检测报告。',
  '检测费用总额为人民币壹拾贰万陆仟元整，含税，税率百分之六，分两期支付。',
  '乙方应于样品送达之日起三十个工作日内完成检测，并对数据的真实性负责。',
  '甲方应在收到发票后十五日内将款项汇入乙方账户，付款凭证由双方留存备查。',
];

function linesOf(seed: number): readonly string[] {
  return Array.from({ length: LINES }, (_, at) => `${at + 1}. ${CLAUSES[(seed + at) % CLAUSES.length] ?? ''}（${seed}-${at}：¥${(seed * 7919 + at * 104_729) % 900_000}.00）`);
}
