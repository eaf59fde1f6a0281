/** The public face of reading. */
import { Fault, type ReadDocument, type ReadFault, type ReadPage, type SourceFile } from '../model/index.ts';
import { readImage } from './image.ts';
import { openPaddle } from './ocr/paddle.ts';
import type { OcrEngine } from './ocr/engine.ts';
import { readPdf } from './pdf.ts';

/** `jobs`: threads OCR may use; `ocr`: the engine for pages without text. */
export interface ReadingOptions {
  readonly jobs: number;
  readonly ocr: 'paddle' | 'tesseract';
}

/** Reads files; close it to give the models back. */
export interface Reading {
  /** Readers and models with versions: two readings of one file under one version are equal. */
  readonly version: string;
  read(source: SourceFile): Promise<ReadDocument>;
  close(): Promise<void>;
}

/** Opens the readers. An engine that is not there is a usage `Fault`. */
export function openReading({ jobs, ocr }: ReadingOptions): Reading {
  if (ocr !== 'paddle') throw new Fault('usage', [`ocr engine ${ocr} is not available`]);
  const engine = openPaddle(jobs);
  return {
    version: `read 1; pdfjs-dist 5.7.284; ${engine.version}`,
    read: (source) => readSource(source, engine),
    close: () => engine.close(),
  };
}

async function readSource(source: SourceFile, engine: OcrEngine): Promise<ReadDocument> {
  const { path, sha256 } = source;
  const result = source.fault ?? await pagesOf(source, engine);
  if ('code' in result) return { path, sha256, status: 'unreadable', fault: result, pages: [] };
  const failed = result.filter(({ fault }) => fault !== undefined).length;
  const status = failed === 0 ? 'read' : failed === result.length ? 'unreadable' : 'partial';
  return { path, sha256, status, pages: result };
}

async function pagesOf({ type, bytes }: SourceFile, engine: OcrEngine): Promise<readonly ReadPage[] | ReadFault> {
  switch (type) {
    case 'pdf': return readPdf(bytes, engine);
    case 'jpeg': case 'png': case 'webp': case 'tiff': return readImage(bytes, engine);
    default: return { code: 'file.unsupported', cause: `no reader for ${type}` };
  }
}
