/**
 * Figures are read twice: digits that come again (`00`) stand so close in a line image that the network may see them as
 * one.
 */
import { resized, type GrayImage } from '../../pixels/gray-image.ts';
import type { SeenText } from './runs.ts';

/** How much wider the line image is the second time: enough to part digits, too little to tear characters apart. */
const WIDER = 1.25;
/** The most confidence that is left to a figure whose two readings differ. */
const DOUBTFUL = 0.5;

/** Whether a text is a figure in which a digit could have been lost: four or more signs, nearly all of them digits. */
export function isFigure(text: string): boolean {
  const digits = text.match(/\d/gu)?.length ?? 0;
  return digits >= 4 && digits >= 0.7 * text.length;
}

/** The line image set wider. */
export function widened(lineImage: GrayImage): Promise<GrayImage> {
  return resized(lineImage, { width: Math.round(lineImage.width * WIDER), height: lineImage.height });
}

/**
 * One figure of its two readings: where their digits differ, the one that lost none is believed, and not much; its ink
 * said two things and is asked nothing more.
 */
export function ofTwo(first: SeenText, wide: SeenText): SeenText {
  const [a, b] = [digitsOf(first.text), digitsOf(wide.text)];
  if (a === b) return first;
  const better = b.length > a.length ? wide : first;
  const { ink: _, ...place } = first;
  return { ...place, text: better.text, confidence: Math.min(better.confidence, DOUBTFUL) };
}

function digitsOf(text: string): string {
  return text.replace(/\D/gu, '');
}
