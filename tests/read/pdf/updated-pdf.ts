/** PDFs to which an incremental update was written (ISO 32000-1, 7.5.6), signed or not. */

const latin1 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');
const startOf = (pdf: string): string => /startxref\s+(\d+)\s+%%EOF\s*$/u.exec(pdf)?.[1] ?? 'none';

/** The PDF with these objects, by number, written behind its end. */
export function updated(pdf: Uint8Array, objects: Readonly<Record<number, string>>, info = ''): Uint8Array {
  const before = latin1(pdf);
  let text = `${before}\n`;
  const rows: string[] = [];
  for (const [number, body] of Object.entries(objects)) {
    rows.push(`${number} 1\n${String(text.length).padStart(10, '0')} 00000 n \n`);
    text += `${number} 0 obj\n${body}\nendobj\n`;
  }
  const trailer = `trailer\n<< /Size 99 /Root 1 0 R /Prev ${startOf(before)} ${info} >>`;
  return Buffer.from(`${text}xref\n${rows.join('')}${trailer}\nstartxref\n${text.length}\n%%EOF\n`, 'latin1');
}

/** A stream of uncompressed content. */
export function stream(content: string, entries = ''): string {
  return `<< ${entries} /Length ${content.length} >>\nstream\n${content}\nendstream`;
}

const PLACES = '/ByteRange [0 aaaaaaaa bbbbbbbb cccccccc]';

/** An update of a `rawPdf` that signs it: a field with a drawn seal, and `more` objects that are signed with it. */
export function signed(pdf: Uint8Array, more: Readonly<Record<number, string>> = {}): Uint8Array {
  const hole = `<${'0'.repeat(64)}>`;
  const text = latin1(
    updated(pdf, {
      1: '<< /Type /Catalog /Pages 2 0 R /AcroForm << /Fields [60 0 R] /SigFlags 3 >> >>',
      3: '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 10 0 R >> >> /Annots [60 0 R] >>',
      60: '<< /Type /Annot /Subtype /Widget /FT /Sig /T (Seal) /F 132 /Rect [300 100 400 200] /AP << /N 61 0 R >> /V 62 0 R >>',
      61: stream('1 0 0 RG 4 w 10 10 80 80 re S', '/Type /XObject /Subtype /Form /BBox [0 0 100 100]'),
      62: `<< /Type /Sig /Filter /Adobe.PPKLite /SubFilter /adbe.pkcs7.detached ${PLACES} /Contents ${hole} >>`,
      ...more,
    }),
  );
  const [from, to] = [text.indexOf(hole), text.indexOf(hole) + hole.length];
  const numbers = [from, to, text.length - to].map((number) => String(number).padEnd(8, ' '));
  return Buffer.from(text.replace(PLACES, `/ByteRange [0 ${numbers.join(' ')}]`), 'latin1');
}
