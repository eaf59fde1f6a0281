/** How papers of each kind are spread over pages. */
import type { DocumentKind } from '../model/index.ts';

/** What is usual for a kind. */
export interface PageHabit {
  /** Every headed page is a paper of its own, and several may share a sheet. */
  readonly single: boolean;
  /** Its heading over its labels is a paper of its own wherever it stands; others are named in headings of annexes too. */
  readonly alone: boolean;
  /** Its first page may be a cover: a title and a few lines. */
  readonly covered: boolean;
  /** As pictures it comes a page each; of other kinds a picture holds the whole. */
  readonly pictured: boolean;
  /** Its pages print the number of the paper; a licence prints its code on both copies. */
  readonly numbered: boolean;
}

/** The habits of every kind. */
export const PAGE_HABITS = {
  contract: { single: false, alone: false, covered: true, pictured: true, numbered: true },
  invoice: { single: true, alone: true, covered: false, pictured: false, numbered: false },
  payment: { single: true, alone: true, covered: false, pictured: false, numbered: false },
  result: { single: false, alone: false, covered: true, pictured: true, numbered: true },
  eligibility: { single: false, alone: true, covered: false, pictured: false, numbered: true },
  'credit-report': { single: false, alone: false, covered: true, pictured: true, numbered: true },
  licence: { single: false, alone: true, covered: false, pictured: false, numbered: false },
  'application-form': { single: false, alone: false, covered: false, pictured: true, numbered: true },
  other: { single: false, alone: false, covered: false, pictured: false, numbered: false },
} as const satisfies Record<DocumentKind, PageHabit>;
