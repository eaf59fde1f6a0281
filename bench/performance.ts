/** Reading on this machine against others: speed, accuracy, memory. */
import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pdftotextSeconds, writeBornDigital } from './born-digital.ts';
import { growth } from './growth.ts';
import { modelTime, notesOf } from './model-time.ts';
import { benchPages, WEARS } from './pages.ts';
import { page, table, machine, wearTable, workTable, type Figure } from './report.ts';
import { errorsByWear } from './accuracy.ts';
import { native } from './rivals/native.ts';
import { ours } from './rivals/ours.ts';
import { stock } from './rivals/stock.ts';
import { secondRun } from './second-run.ts';
import { accuracyFigures, speedFigures } from './figures.ts';

/** Measures reading against others and writes `docs/performance.md`; `quick` ends long batches at 100 pages. */
export async function measurePerformance(quick: boolean): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-'));
  const say = (sentence: string): void => console.error(sentence);

  try {
    say('painting the pages …');
    const pages = await benchPages();
    const files = await Promise.all(
      pages.map(async ({ name, jpeg }) => {
        const file = join(folder, `${name}.jpg`);
        await writeFile(file, jpeg);
        return file;
      }),
    );

    say(`reading ${String(files.length)} pages …`);
    const own = await ours(files, { clocked: true });
    const inside = modelTime(notesOf(process.pid), own.from, own.to);
    say('the same with ppu-paddle-ocr as it comes …');
    const wrapper = await stock(files);
    say('the same with native Tesseract …');
    const tesseract = await native(files);

    const readers = { own, wrapper, ...(tesseract !== undefined && { tesseract }) };
    const figures: Figure[] = [...speedFigures(files.length, readers, inside), ...accuracyFigures(pages, readers)];

    say(table(figures));

    say('born-digital PDFs …');
    const born = await writeBornDigital(join(folder, 'born'));
    const text = await ours(born);
    const poppler = pdftotextSeconds(born);
    const rate = (count: number, seconds: number): string => (count / seconds).toFixed(1);
    figures.push(
      { what: 'pages a second: scans', ours: rate(files.length, own.seconds), other: '' },
      { what: 'files a second: born-digital PDFs', ours: rate(born.length, text.seconds), other: '' },
    );
    if (poppler !== undefined)
      figures.push({
        what: `${String(born.length)} born-digital PDFs against pdftotext started once a file`,
        ours: `${text.seconds.toFixed(1)} s`,
        other: `${poppler.toFixed(1)} s`,
        ratio: text.seconds / poppler,
        reach: { at: 'most', value: 1.5 },
      });

    say('the samples twice …');
    await mkdir(join(folder, 'twice'));
    const { first, second } = await secondRun(join(folder, 'twice'));
    figures.push({
      what: 'second run of a batch against the first, dossiers included',
      ours: `${second.toFixed(1)} s`,
      other: `${first.toFixed(1)} s`,
      ratio: second / first,
      reach: { at: 'most', value: 0.05 },
    });

    say('long batches …');
    const sizes = quick ? [10, 100] : [10, 100, 1000, 2000];
    const batches = await growth(born, files, sizes);
    const [ten, hundred] = batches;
    const [longest] = batches.slice(-1);
    if (ten === undefined || hundred === undefined || longest === undefined) throw new Error('no batch was measured');
    for (const batch of batches.slice(1)) {
      figures.push({
        what: `cost of a page in ${String(batch.pages)} against ${String(ten.pages)} pages`,
        ours: `${batch.secondsAPage.toFixed(3)} s`,
        other: `${ten.secondsAPage.toFixed(3)} s`,
        ratio: batch.secondsAPage / ten.secondsAPage,
        reach: { at: 'most', value: 1.1 },
      });
    }
    const megabytes = (bytes: number): string => `${String(Math.round(bytes / 2 ** 20))} MB`;
    figures.push({
      what: `resident memory of one reading process after ${String(longest.pages)} against ${String(hundred.pages)} pages (at most 700 MB)`,
      ours: megabytes(longest.resident),
      other: megabytes(hundred.resident),
      ratio: longest.resident / hundred.resident,
      reach: { at: 'most', value: 1.1 },
    });

    const wears = wearTable(Object.keys(readers), errorsByWear(pages, readers, WEARS));
    const work = workTable(pages.length, own.seconds * inside.processes, inside.work);
    const remarks = [
      'Pages are papers of the samples at 200 dpi, worn in six ways, eight of each, the same on every machine; ' +
        'files are read one a core at a time, models loaded before.',
      'A character is lost when it is not in the smallest edit of the printed piece to any part of the text ' +
        'that was read; reading order does not count.',
      'What was tried to make reading faster, and what was not taken, is in [design-notes.md](design-notes.md).',
      ...(quick ? ['This was a quick run: long batches end at 100 pages; `npm run bench` goes to 2,000.'] : []),
      ...(tesseract === undefined ? ['Native Tesseract with chi_sim is not installed here: skipped.'] : []),
      ...(poppler === undefined ? ['pdftotext is not installed here: skipped.'] : []),
    ];
    await writeFile(join(import.meta.dirname, '../docs/performance.md'), page([table(figures), work, wears], remarks));
    console.log([machine(), table(figures), work, wears, ...remarks].join('\n\n'));
  } finally {
    await rm(folder, { recursive: true, force: true });
    await rm(notesOf(process.pid), { force: true });
  }
}
