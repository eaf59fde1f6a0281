/** How fast scans are read: dense A4 pages at 200 dpi, with the models already loaded. */
import { JOBS, openDefault, readAll, timed, type Measured } from './measured.ts';
import { scan } from './pages.ts';

/** How many pages are read. */
export const SCANS = 16;

/** Measures once every process has its models. */
export async function measure(): Promise<readonly Measured[]> {
  const sources = await Promise.all(Array.from({ length: SCANS }, (_, at) => scan(at)));
  const reading = openDefault();
  try {
    await readAll((source) => reading.read(source), await Promise.all(Array.from({ length: JOBS }, (_, at) => scan(900 + at))));
    return [await timed('scans, A4 at 200 dpi', () => readAll((source) => reading.read(source), sources))];
  } finally {
    await reading.close();
  }
}
