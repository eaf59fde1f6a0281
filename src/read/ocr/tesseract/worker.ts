/** Tesseract's worker, with its language data from the disk. */
import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createWorker, OEM, PSM, type Line } from 'tesseract.js';
import sharp from 'sharp';
import type { GrayImage } from '../../pixels/gray-image.ts';

/** Reads gray images; one job at a time. */
export interface Tesseract {
  /** Lines of a page, or of a picture that is one line. */
  read(gray: GrayImage, shows: 'page' | 'line'): Promise<readonly Line[]>;
  close(): Promise<void>;
}

const LANGUAGES = ['chi_sim', 'eng'] as const;
const MODE = { page: PSM.AUTO, line: PSM.SINGLE_LINE } as const;

/** Opens a worker; a picture that it cannot read rejects the job and leaves the process alive. */
export async function openWorker(): Promise<Tesseract> {
  const worker = await withLanguageFolder((langPath) =>
    // Without an error handler tesseract.js throws from a timer, where nobody can catch it.
    createWorker([...LANGUAGES], OEM.LSTM_ONLY, {
      langPath,
      gzip: true,
      cacheMethod: 'none',
      errorHandler: () => undefined,
    }),
  );
  return {
    async read({ data, width, height }, shows) {
      const png = await sharp(data, { raw: { width, height, channels: 1 } })
        .png({ compressionLevel: 1 })
        .toBuffer();
      // What a page teaches it must not change the next.
      await worker.setParameters({
        tessedit_pageseg_mode: MODE[shows],
        classify_enable_learning: '0',
        preserve_interword_spaces: '1',
        user_defined_dpi: '200',
        debug_file: '/dev/null',
      });
      const {
        data: { blocks },
      } = await worker.recognize(png, {}, { blocks: true, text: false });
      return (blocks ?? []).flatMap(({ paragraphs }) => paragraphs.flatMap(({ lines }) => lines));
    },
    async close() {
      await worker.terminate();
    },
  };
}

// tesseract.js looks for all languages in one folder, and each is a package of its own.
async function withLanguageFolder<T>(use: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'voucher-dossier-tesseract-'));
  try {
    const { resolve } = createRequire(import.meta.url);
    await Promise.all(
      LANGUAGES.map((code) =>
        copyFile(
          resolve(`@tesseract.js-data/${code}/4.0.0/${code}.traineddata.gz`),
          join(folder, `${code}.traineddata.gz`),
        ),
      ),
    );
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
