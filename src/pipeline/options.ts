/** What a run of the main job is asked to do. */
import type { Day, Language } from '../model/index.ts';
import type { ReadingOptions } from '../read/index.ts';
import type { OnProgress } from './progress.ts';

/**
 * What a run is asked to do; folders as paths. `notice` is a file or an id; `data` holds the state unless `databaseUrl`
 * names a server.
 */
export interface ProcessOptions extends ReadingOptions {
  readonly inboxes: readonly string[];
  readonly out: string;
  readonly data: string;
  readonly databaseUrl?: string;
  /** Whom the audit chain names. */
  readonly actor?: string;
  readonly scheme: string;
  readonly templates: string;
  readonly messages: string;
  readonly look: string;
  readonly registry?: string;
  readonly notice?: string;
  readonly batch?: string;
  /** Takes the batch's applications out that are not in these inboxes. */
  readonly replace?: boolean;
  readonly today: Day;
  readonly language: Language;
  readonly program: string;
  readonly onProgress: OnProgress;
}
