/** How papers of each kind are spread over pages. */
import type { DocumentKind } from '../model/index.ts';

/** What is usual for a kind. */
export interface PageHabit {
  /** Every headed page is a paper of its own, and several may share a sheet. */
  readonly single: boolean;
  /** Its first page may be a cover: a title and a few lines. */
  readonly covered: boolean;
  /** As pictures it comes a page each; of other kinds a picture holds the whole. */
  readonly pictured: boolean;
  /** Its pages print the number of the paper; a licence prints its code on both copies. */
  readonly numbered: boolean;
}

/** The habits of every kind. */
export const PAGE_HABITS = {
  contract: { single: false, covered: true, pictured: true, numbered: true },
  invoice: { single: true, covered: false, pictured: false, numbered: false },
  payment: { single: true, covered: false, pictured: false, numbered: false },
  result: { single: false, covered: true, pictured: true, numbered: true },
  eligibility: { single: false, covered: false, pictured: false, numbered: true },
  'credit-report': { single: false, covered: true, pictured: true, numbered: true },
  licence: { single: false, covered: false, pictured: false, numbered: false },
  'application-form': { single: false, covered: false, pictured: true, numbered: true },
  other: { single: false, covered: false, pictured: false, numbered: false },
} as const satisfies Record<DocumentKind, PageHabit>;
