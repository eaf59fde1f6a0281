/** Ingest: paths → files. */
export { gather, listApplications, type Application } from './inbox.ts';
export { eachSource, sourcesOf } from './sources.ts';
