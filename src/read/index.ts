/** Reading: a file → pages of runs. */
export { openReading, type Reading, type ReadingOptions } from './reading.ts';
