/** One measure in a process of its own: `one.ts <measure>` sends its parent what it measured. */
import { measure as scannedPages } from './scanned-pages.ts';
import { measure as secondRun } from './second-run.ts';
import { measure as tesseract } from './tesseract.ts';
import { measure as textPages } from './text-pages.ts';

const MEASURES = { 'text-pages': textPages, 'scanned-pages': scannedPages, 'second-run': secondRun, tesseract };

const measure = new Map(Object.entries(MEASURES)).get(process.argv[2] ?? '');
if (measure === undefined) throw new Error(`one of ${Object.keys(MEASURES).join(', ')}`);
process.send?.(await measure());
