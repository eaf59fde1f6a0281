// PDFs by hand, for what no library would write.

/** A stream: its dictionary without `/Length`, and its bytes. */
export interface Stream {
  readonly dictionary?: string;
  readonly data: Uint8Array | string;
}

/**
 * A PDF whose pages have these contents; `forms` can be called as `/X0`, `/X1`, … from every page and form. `box` is
 * the MediaBox by page.
 */
export function rawPdf(
  contents: readonly Stream[],
  forms: readonly Stream[] = [],
  box: (page: number) => string = () => '0 0 595 842',
): Buffer {
  const first = 4 + 2 * contents.length; // 1 catalog, 2 pages, 3 font, then a page and its content each
  const called = forms.map((_, at) => `/X${at} ${first + at} 0 R`).join(' ');
  const resources = `/Resources << /Font << /F1 3 0 R >> /XObject << ${called} >> >>`;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${contents.length} /Kids [${contents.map((_, at) => `${4 + 2 * at} 0 R`).join(' ')}] >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    ...contents.flatMap((content, at) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [${box(at + 1)}] /Contents ${5 + 2 * at} 0 R ${resources} >>`,
      streamOf(content),
    ]),
    ...forms.map(({ data, dictionary = '' }) =>
      streamOf({ data, dictionary: `/Type /XObject /Subtype /Form /BBox [0 0 595 842] ${resources} ${dictionary}` }),
    ),
  ];
  return assembled(objects);
}

/** The content of a page with so much plain text that nobody doubts it. */
export function text(line: string): Stream {
  return {
    data: Array.from(
      { length: 6 },
      (_, at) => `BT /F1 12 Tf 72 ${700 - 20 * at} Td (${line}, said in words that are long enough) Tj ET`,
    ).join('\n'),
  };
}

function streamOf({ dictionary = '', data }: Stream): string {
  const bytes = typeof data === 'string' ? data : Buffer.from(data).toString('latin1');
  return `<< ${dictionary} /Length ${bytes.length} >>\nstream\n${bytes}\nendstream`;
}

function assembled(objects: readonly string[]): Buffer {
  let body = '%PDF-1.7\n';
  const offsets = objects.map((object, at) => {
    const offset = body.length;
    body += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(offset).padStart(10, '0')} 00000 n \n`;
  });
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.join('')}`;
  return Buffer.from(
    `${body}${table}trailer << /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${body.length}\n%%EOF\n`,
    'latin1',
  );
}
