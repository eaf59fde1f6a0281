/** Whether the text layer of a PDF page can stand for what is printed on it. */
import type { Run } from '../model/index.ts';

/** Share of characters that map to nothing above which the layer is not trusted. */
const UNMAPPED = 0.03;

/** Fewer characters than this are a page number or a stamp over a scan, not a page's text. */
const FEW = 40;

/** Why the layer is doubted; undefined when it can be trusted. */
export function layerDoubt(runs: readonly Run[]): 'no-text' | 'few-words' | 'unmapped-glyphs' | undefined {
  const text = runs.map((run) => run.text).join('').replace(/\s/gu, '');
  if (text === '') return 'no-text';
  const unmapped = text.match(/[\p{Cc}\p{Co}\p{Cn}\uFFFD]/gu)?.length ?? 0;
  const length = [...text].length;
  if (unmapped / length > UNMAPPED) return 'unmapped-glyphs';
  return length < FEW ? 'few-words' : undefined;
}
