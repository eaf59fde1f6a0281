/** Ingest: paths → files. */
export { gather, listApplications, looseFiles, type Application } from './inbox.ts';
export { eachSource, sourcesOf } from './sources.ts';
