/** What tells the kinds of paper apart, as the templates say it. */
import type { DocumentKind } from './field.ts';

/** How papers of a kind name themselves, and the labels of the number by which one is known. */
export interface Recogniser {
  readonly kind: DocumentKind;
  /** What the paper is about and the word that closes its heading (检测 × 报告); anything may stand between. */
  readonly headings: readonly { readonly about?: readonly string[] | undefined; readonly form: readonly string[] }[];
  readonly numbers: readonly string[];
}

/** Where a piece of evidence is looked for: the heading of the kind, the labels of a page, or all of its text. */
export type EvidenceSource =
  | { readonly in: 'heading'; readonly large: boolean }
  /** Each of `every` (sources of patterns) must be met by `least` different words. */
  | { readonly in: 'labels' | 'text'; readonly every: readonly string[]; readonly least: number };

/** Something that a page may show, and how much it speaks for which kinds. */
export interface Evidence {
  readonly name: string;
  readonly source: EvidenceSource;
  /** Natural logarithms of odds, never negative. */
  readonly weights: Readonly<Partial<Record<DocumentKind, number>>>;
}

/** All kinds, everything that speaks for one, and the words that ask for a seal or a signature. */
export interface Recognisers {
  readonly kinds: readonly Recogniser[];
  readonly evidence: readonly Evidence[];
  readonly signing: readonly string[];
}
