/** The number of a contract where other papers print it. */
import type { ExtractedDocument } from '../model/index.ts';
import { leading } from './leading.ts';

// A shorter one stands on every paper by chance.
const MIN_LENGTH = 5;

/**
 * Whether a paper names the contract by its number: in its own field for it, or anywhere in its print (a remark, an
 * address line).
 */
export function namesContract(paper: ExtractedDocument, contract: ExtractedDocument): boolean {
  const number = foldNumber(leading(contract, 'contractNumber', 'id') ?? '');
  if (number.length < MIN_LENGTH) return false;
  const stated = foldNumber(leading(paper, 'contractNumber', 'id') ?? '');
  return (
    stated === number || paper.pages.some(({ runs }) => runs.some(({ text }) => standsIn(number, foldNumber(text))))
  );
}

// 克科服〔2025〕12号 is typed with whatever brackets and dashes the keyboard has.
function foldNumber(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/\s+/gu, '')
    .replace(/[〔【[]/gu, '(')
    .replace(/[〕】\]]/gu, ')')
    .replace(/[‐-―−_]/gu, '-')
    .toUpperCase();
}

// HT-2025-01 is no part of HT-2025-012.
function standsIn(number: string, text: string): boolean {
  const at = text.indexOf(number);
  return at >= 0 && !/[A-Z0-9]/u.test(text[at - 1] ?? '') && !/\d/u.test(text[at + number.length] ?? '');
}
