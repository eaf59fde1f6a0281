/** Text → typed spans with raw offsets. */
export * from './amount-digits.ts';
export * from './amount-words.ts';
export * from './day.ts';
export * from './invoice-qr.ts';
export * from './normalise.ts';
export * from './span.ts';
export * from './tax-id.ts';
