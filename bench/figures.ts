/** From readings of the pages to figures. */
import { errorsOver } from './accuracy.ts';
import type { Errors } from './errors.ts';
import type { BenchPage } from './pages.ts';
import type { Figure } from './report.ts';
import type { Reading } from './rivals/rival.ts';

/** The readers that are compared. */
export interface Readers {
  readonly own: Reading;
  readonly wrapper: Reading;
  readonly tesseract?: Reading;
}

/** Pages a minute against the others, and the whole against the time inside the models. */
export function speedFigures(
  pages: number,
  { own, wrapper, tesseract }: Readers,
  inside: { readonly seconds: number; readonly processes: number },
): readonly Figure[] {
  const rate = ({ seconds }: Reading): number => (60 * pages) / seconds;
  const against = (name: string, other: Reading, value: number): Figure => ({
    what: `pages a minute against ${name}`,
    ours: rate(own).toFixed(0),
    other: rate(other).toFixed(0),
    ratio: rate(own) / rate(other),
    reach: { at: 'least', value },
  });
  const models = inside.seconds / Math.max(1, inside.processes);
  return [
    ...(tesseract === undefined ? [] : [against('native Tesseract 5, one process a core', tesseract, 1.5)]),
    against('ppu-paddle-ocr as it comes, one process a core', wrapper, 2),
    {
      what: 'the whole of reading against the time inside the models',
      ours: `${own.seconds.toFixed(1)} s`,
      other: `${models.toFixed(1)} s`,
      ratio: own.seconds / models,
      reach: { at: 'most', value: 1.25 },
    },
  ];
}

/** Error rates against the others, over all characters and over those on which money hangs. */
export function accuracyFigures(pages: readonly BenchPage[], { own, wrapper, tesseract }: Readers): readonly Figure[] {
  const ours = errorsOver(pages, own);
  return [
    ...(tesseract === undefined ? [] : pair('native Tesseract', ours, errorsOver(pages, tesseract), [0.12, 0.06])),
    ...pair('ppu-paddle-ocr as it comes', ours, errorsOver(pages, wrapper), [0.8, 0.6]),
  ];
}

function pair(name: string, ours: Errors, other: Errors, [all, dear]: readonly [number, number]): readonly Figure[] {
  const rate = ({ lost, printed }: Pick<Errors, 'lost' | 'printed'>): number => (100 * lost) / printed;
  const figure = (what: string, mine: number, theirs: number, value: number): Figure => ({
    what,
    ours: `${mine.toFixed(2)} %`,
    other: `${theirs.toFixed(2)} %`,
    ratio: mine / theirs,
    reach: { at: 'most', value },
  });
  return [
    figure(`characters lost against ${name}`, rate(ours), rate(other), all),
    figure(`digits, separators and 大写 lost against ${name}`, rate(ours.dear), rate(other.dear), dear),
  ];
}
