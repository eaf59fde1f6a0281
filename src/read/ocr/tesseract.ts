/** Tesseract (LSTM, simplified Chinese and English) through tesseract.js. */
import { isBlank } from '../pixels/ink.ts';
import { resized, turnedBy, type GrayImage, type Turn } from '../pixels/gray-image.ts';
import { boxTurnedBack } from '../pixels/turned-back.ts';
import type { OcrEngine, SeenRun } from './engine.ts';
import { confidenceOf, runsOfLine, textOf } from './tesseract/runs.ts';
import { openWorker, type Tesseract } from './tesseract/worker.ts';

/** Longest side in pixels: a bigger picture costs memory that WebAssembly never gives back. */
const LONGEST = 3400;
/** Mean confidence under which the page may lie another way round. */
const POOR = 0.55;
const TURNS = [90, 180, 270] as const satisfies readonly Turn[];

/** The engine; one worker for its life, always one thread. */
export function openTesseract(): OcrEngine {
  let worker: Promise<Tesseract> | undefined;
  return {
    name: 'tesseract',
    version: 'tesseract 1; tesseract.js 7.0.0; chi_sim and eng 4.0.0 (@tesseract.js-data 1.0.0)',
    async recognise(page) {
      worker ??= openWorker();
      return readPage(page, await worker);
    },
    async recogniseLine(line) {
      // On a blank line it sees letters.
      if (isBlank(line)) return { text: '', confidence: 0 };
      worker ??= openWorker();
      const words = (await (await worker).read(line, 'line')).flatMap((seen) => seen.words);
      return { text: textOf(words, line.height), confidence: confidenceOf(words) };
    },
    async close() {
      const open = await worker;
      worker = undefined;
      await open?.close();
    },
  };
}

async function readPage(given: GrayImage, worker: Tesseract): Promise<readonly SeenRun[]> {
  const scale = Math.min(1, LONGEST / Math.max(given.width, given.height));
  const [width, height] = [Math.max(1, Math.round(given.width * scale)), Math.max(1, Math.round(given.height * scale))];
  const page = scale === 1 ? given : await resized(given, { width, height });
  const [across, down] = [given.width / width, given.height / height];
  return (await readUpright(page, worker)).map((run): SeenRun => {
    const [x, y, w, h] = run.box;
    return { ...run, box: [x * across, y * down, w * across, h * down] };
  });
}

// The data that tells orientation is not among the packages, so a page that reads badly is read the other ways round
// too.
async function readUpright(page: GrayImage, worker: Tesseract): Promise<readonly SeenRun[]> {
  let best = await readTurned(page, 0, worker);
  if (worth(best) >= POOR) return best;
  for (const turn of TURNS) {
    const runs = await readTurned(page, turn, worker);
    if (worth(runs) > worth(best)) best = runs;
  }
  return best;
}

function worth(runs: readonly SeenRun[]): number {
  const characters = runs.reduce((sum, { text }) => sum + text.length, 0);
  return characters === 0
    ? 0
    : runs.reduce((sum, { text, confidence }) => sum + text.length * confidence, 0) / characters;
}

async function readTurned(page: GrayImage, turn: Turn, worker: Tesseract): Promise<readonly SeenRun[]> {
  const lines = await worker.read(turnedBy(page, turn), 'page');
  return lines.flatMap(runsOfLine).map((run) => ({
    ...run,
    box: boxTurnedBack(run.box, turn, page),
    angle: run.angle - turn + (turn > 180 ? 360 : 0),
  }));
}
