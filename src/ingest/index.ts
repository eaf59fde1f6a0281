/** Ingest: paths → files. */
export { gather, listApplications, looseFiles, type Application } from './inbox.ts';
export { sha256 } from './hash.ts';
export { eachSource, sourcesOf } from './sources.ts';
