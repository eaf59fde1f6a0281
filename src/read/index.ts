/** Reading: a file → pages of runs. */
export { openReading, type Reading, type ReadingOptions } from './reading.ts';
export type { Cut } from './crop.ts';
export type { SeenAgain } from './pool/places.ts';
export type { PlaceAgain } from './second-reader.ts';
