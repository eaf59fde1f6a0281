/** What the database throws, told to people: where it happened, why, and what to do next. */
import { Fault, type Say } from '../model/index.ts';
import type { Guard } from './database.ts';

/** Where the state lies: the folder of the embedded database, or `host:port/name` of a server (never its password). */
export interface Site {
  readonly kind: 'embedded' | 'server';
  readonly name: string;
}

/**
 * A guard that turns every error but a `Fault` into `Fault('store.failed')` with the cause and advice for this site.
 */
export function guardOf(site: Site, say: Say): Guard {
  return async (work) => {
    try {
      return await work();
    } catch (error) {
      if (error instanceof Fault) throw error;
      throw new Fault(
        'store.failed',
        [
          say('store.failed', { place: site.name, cause: causeText(error) }),
          say(`store.advice.${site.kind}`, { place: site.name }),
        ],
        { cause: error },
      );
    }
  };
}

// A refused connection is an AggregateError with an empty message: its parts say why.
function causeText(error: unknown): string {
  if (error instanceof AggregateError && error.message === '') return error.errors.map(causeText).join('; ');
  return error instanceof Error ? error.message : String(error);
}
