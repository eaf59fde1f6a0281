/** Ingest: paths → files. */
export { gather, listApplications, type Application } from './inbox.ts';
export { sourcesOf } from './sources.ts';
