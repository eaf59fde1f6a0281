/** How fast born-digital PDFs are read: 10 files of 20 pages with a text layer. */
import { openDefault, readAll, timed, type Measured } from './measured.ts';
import { textPdf } from './pages.ts';

/** Measures once the reader is warm. */
export async function measure(): Promise<readonly Measured[]> {
  const sources = await Promise.all(Array.from({ length: 10 }, (_, at) => textPdf(at, 20)));
  const reading = openDefault();
  try {
    await readAll((source) => reading.read(source), [await textPdf(99, 1)]);
    return [await timed('PDFs with a text layer', () => readAll((source) => reading.read(source), sources))];
  } finally {
    await reading.close();
  }
}
