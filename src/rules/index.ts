/** The rules of the scheme, each worked out in one place: whatever two stages need to know stands here. */
export * from './applicable-rules.ts';
export * from './base.ts';
export * from './candidate-group.ts';
export * from './certificate-validity.ts';
export * from './credit-report.ts';
export * from './credit-scale.ts';
export * from './dated.ts';
export * from './eligibility.ts';
export * from './judging-day.ts';
export * from './party.ts';
export * from './red-invoice.ts';
export * from './share.ts';
export * from './stated-amount.ts';
export * from './subsidy.ts';
export * from './tally.ts';
export * from './window.ts';
