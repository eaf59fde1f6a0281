/** Reading: a file → pages of runs. */
export { openReadingService, type Reading, type ReadingOptions } from './reading-service.ts';
export type { Cut } from './crop.ts';
export type { RereadResult } from './pool/places.ts';
export type { RereadRequest } from './second-reader.ts';
