/** PDFs written object by object, for what no writer of PDFs would write. */

/** A stream object: entries of its dictionary without `/Length`, and its bytes. */
export interface Stream {
  readonly entries: string;
  readonly data: string | Uint8Array;
}

/** A page: its content, entries of its dictionary, and further objects from number 10 on (`10 0 R`, `11 0 R`, …). */
export interface RawPage {
  readonly content: string;
  readonly mediaBox?: string;
  readonly resources?: string;
  readonly entries?: string;
  readonly catalog?: string;
  readonly objects?: readonly (string | Stream)[];
}

const FIRST = 10;

/** A PDF of one page. */
export function rawPdf({
  content,
  mediaBox = '0 0 595 842',
  resources = '',
  entries = '',
  catalog = '',
  objects = [],
}: RawPage): Uint8Array {
  const numbered: readonly (readonly [number, string | Stream])[] = [
    [1, `<< /Type /Catalog /Pages 2 0 R ${catalog} >>`],
    [2, '<< /Type /Pages /Kids [3 0 R] /Count 1 >>'],
    [
      3,
      `<< /Type /Page /Parent 2 0 R /MediaBox [${mediaBox}] /Contents 4 0 R /Resources << ${resources} >> ${entries} >>`,
    ],
    [4, { entries: '', data: content }],
    ...objects.map((object, at) => [FIRST + at, object] as const),
  ];
  return joined(numbered);
}

function joined(objects: readonly (readonly [number, string | Stream])[]): Uint8Array {
  const parts: Uint8Array[] = [bytesOf('%PDF-1.7\n')];
  const offsets = new Map<number, number>();
  const length = (): number => parts.reduce((sum, part) => sum + part.length, 0);
  for (const [number, object] of objects) {
    offsets.set(number, length());
    parts.push(bytesOf(`${number} 0 obj\n`), bodyOf(object), bytesOf('\nendobj\n'));
  }
  const start = length();
  const rows = [...offsets].map(([number, offset]) => `${number} 1\n${String(offset).padStart(10, '0')} 00000 n \n`);
  parts.push(
    bytesOf(
      `xref\n0 1\n0000000000 65535 f \n${rows.join('')}trailer\n<< /Size ${FIRST + objects.length} /Root 1 0 R ` +
        `>>\nstartxref\n${start}\n%%EOF`,
    ),
  );
  return concat(parts);
}

function bodyOf(object: string | Stream): Uint8Array {
  if (typeof object === 'string') return bytesOf(object);
  const data = typeof object.data === 'string' ? bytesOf(object.data) : object.data;
  return concat([bytesOf(`<< ${object.entries} /Length ${data.length} >>\nstream\n`), data, bytesOf('\nendstream')]);
}

/** One byte a character: PDF syntax is Latin-1. */
function bytesOf(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}

function concat(parts: readonly Uint8Array[]): Uint8Array {
  return Uint8Array.from(parts.flatMap((part) => [...part]));
}

/**
 * A Chinese font that is named and not embedded, as its three objects from `number` on: a Type0 font whose codes are
 * UTF-16.
 */
export function namedFont(number: number, name: string): readonly string[] {
  return [
    `<< /Type /Font /Subtype /Type0 /BaseFont /${name}-UniGB-UCS2-H /Encoding /UniGB-UCS2-H /DescendantFonts [${number + 1} 0 R] >>`,
    `<< /Type /Font /Subtype /CIDFontType0 /BaseFont /${name} /CIDSystemInfo << /Registry (Adobe) /Ordering ` +
      `(GB1) /Supplement 2 >> /DW 1000 /FontDescriptor ${number + 2} 0 R >>`,
    `<< /Type /FontDescriptor /FontName /${name} /Flags 6 /FontBBox [-25 -254 1000 880] /ItalicAngle 0 ` +
      '/Ascent 880 /Descent -120 /CapHeight 880 /StemV 93 >>',
  ];
}

/** UTF-16 big endian as a PDF hexadecimal string. */
export function utf16(text: string): string {
  const units = Array.from({ length: text.length }, (_, at) => text.charCodeAt(at).toString(16).padStart(4, '0'));
  return `<${units.join('')}>`;
}
