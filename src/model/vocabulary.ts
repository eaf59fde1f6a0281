/**
 * The words that papers use, by what they mean. Each word has one home, a named entry of `templates/vocabulary/*.yaml`.
 */

/** Words of one meaning, longest first. `stems` are what they are built from: 委托 of 委托方 and 委托单位. */
export interface Words {
  readonly words: readonly string[];
  readonly stems: readonly string[];
}

/** The entries that the code asks for by name; templates may refer to others. */
export const VOCABULARY_ENTRIES = [
  'first-party',
  'second-party',
  'client',
  'provider',
  'party',
  'party-ending',
  'payer',
  'payee',
  'name-label',
  'code-label',
  'address-label',
  'contact-label',
  'head-label',
  'account-label',
  'bank-label',
  'seal',
  'signature',
  'transfer-waiting',
  'transfer-undone',
  'no-transfer',
] as const;

/** One of them. */
export type VocabularyEntry = (typeof VOCABULARY_ENTRIES)[number];

/** The shapes that the code asks for by name: each the source of a pattern (flag `u`). */
export const VOCABULARY_SHAPES = [
  'payer-side',
  'payee-side',
  'assessed-side',
  'assessor-side',
  'applicant-side',
  'server-side',
  'nobody',
] as const;

/** One of them. */
export type VocabularyShape = (typeof VOCABULARY_SHAPES)[number];

/** Those entries and shapes. */
export type Vocabulary = Readonly<Record<VocabularyEntry, Words> & Record<VocabularyShape, string>>;
