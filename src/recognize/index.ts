/** Text → typed spans with raw offsets. */
export { amountsInDigits, foreignAmounts, type DigitAmount, type ForeignAmount } from './amount-digits.ts';
export { digitReadings, wordReadings, type Reading } from './amount-readings.ts';
export { amountsInWords, type WordAmount } from './amount-words.ts';
export type { MoneySign } from './currency.ts';
export { foldName, normalise, squeeze, type Normalised } from './normalise.ts';
export type { Span } from './span.ts';
export { spellings, wordsOf, type WordStyle } from './words-of.ts';
export { days, type DayForm, type WrittenDay } from './day.ts';
export { dayRanges, type DayRange } from './day-range.ts';
export * from './invoice-qr.ts';
export * from './tax-id.ts';
