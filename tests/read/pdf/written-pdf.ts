/** PDFs as programs write them, with an embedded Chinese font. */
import { createRequire } from 'node:module';
import PDFDocument from 'pdfkit';

const { resolve } = createRequire(import.meta.url);
const FONT = resolve('@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf');

/** The document that a page is drawn with. */
export type Paper = InstanceType<typeof PDFDocument>;

/** A PDF of one page of 420 × 300 points; streams are not packed, so that a test can alter them. */
export async function writtenPdf(
  draw: (paper: Paper) => void,
  options: ConstructorParameters<typeof PDFDocument>[0] = {},
): Promise<Uint8Array> {
  const paper = new PDFDocument({ size: [420, 300], margin: 0, compress: false, ...options });
  const parts: Uint8Array[] = [];
  const whole = new Promise<Uint8Array>((done) => {
    paper.on('data', (part: Uint8Array) => parts.push(part));
    paper.on('end', () => {
      done(Buffer.concat(parts));
    });
  });
  paper.font(FONT).fontSize(11);
  draw(paper);
  paper.end();
  return whole;
}

/** The same PDF with one piece of its text replaced by another of equal length, wherever it stands. */
export function altered(pdf: Uint8Array, from: RegExp, to: (found: string) => string): Uint8Array {
  const text = Buffer.from(pdf).toString('latin1');
  const changed = text.replace(from, (found) => to(found));
  if (changed === text || changed.length !== text.length) throw new Error('nothing altered, or the length');
  return Buffer.from(changed, 'latin1');
}

/** Twelve lines of a contract: enough words for a page. */
export function contractLines(amount: string): readonly string[] {
  return [
    '技术服务合同',
    '合同编号：HT-2025-0318',
    '甲方：克拉玛依西岭装备有限公司',
    '乙方：新疆北屯检测技术有限公司',
    '一、服务内容：对井下工具样机开展高温与振动试验',
    `二、合同总额：人民币 ${amount} 元`,
    '三、付款方式：签订后一次付清',
    '四、履行期限：2025年3月18日至2025年9月30日',
    '五、验收以检测报告为准',
    '六、双方对所知悉的商业秘密负有保密义务',
    '签订日期：2025年3月18日',
  ];
}

/** Draws lines from the top. */
export function writeLines(paper: Paper, lines: readonly string[]): void {
  lines.forEach((line, at) => {
    paper.text(line, 20, 20 + at * 24, { lineBreak: false });
  });
}
