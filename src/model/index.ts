/** The vocabulary of the program; imports nothing of ours. */
export * from './assessment.ts';
export * from './case.ts';
export * from './day.ts';
export * from './document.ts';
export * from './fact.ts';
export * from './fault.ts';
export * from './field.ts';
export * from './file-type.ts';
export * from './finding.ts';
export * from './judgement.ts';
export * from './messages.ts';
export * from './money.ts';
export * from './page-file.ts';
export * from './place.ts';
export * from './registry.ts';
export * from './scheme.ts';
export * from './service-papers.ts';
