/** Ingest: paths → files. */
export { gather } from './gather.ts';
export { openInbox, type Application, type Inbox } from './inbox.ts';
export { nameKey } from './member-name.ts';
export { eachSource, sourcesOf } from './sources.ts';
