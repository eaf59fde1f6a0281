/** Matching: who the parties are by the registers, and what kind of service it is by its own words. */
export { match } from './match.ts';
