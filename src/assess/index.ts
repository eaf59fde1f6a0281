/** Dated policy → base, rate, cap, subsidy with its working, and the money at risk. */
export * from './assess.ts';
export * from './grade.ts';
export * from './public-notice.ts';
export * from './recommend.ts';
export * from './with-finding.ts';
export * from './working.ts';
