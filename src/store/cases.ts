/**
 * What applications came to by themselves, before they are judged together, so that the same is not worked out twice. A
 * cache: it may be emptied at any time.
 */
import { z } from 'zod';
import { wasStopped, type MatchedCase } from '../model/index.ts';
import type { Connection } from './database.ts';
import type { BatchName } from './live.ts';

/** The cases that were worked out last, one an application of a batch. */
export interface Cases {
  /**
   * The case of an application as it was worked out of the same (`fingerprint`, a hash); undefined when there is
   * none.
   */
  lastOf(batch: BatchName, application: string, fingerprint: string): Promise<MatchedCase | undefined>;
  /**
   * Keeps a case in place of the one before; one of whose pages a reader was stopped is not kept: the next run tries
   * again.
   */
  keep(batch: BatchName, matched: MatchedCase, fingerprint: string): Promise<void>;
}

// What it was made of names the program that wrote it, so its shape is today's: only its bounds are looked at.
const kept = z.custom<MatchedCase>(
  (value) =>
    z.looseObject({ id: z.string(), documents: z.array(z.object()), files: z.array(z.object()) }).safeParse(value)
      .success,
);

/** The cases of an open database. */
export function casesOf({ db, guard }: Connection): Cases {
  return {
    lastOf: ({ year, batch }, application, fingerprint) =>
      guard(async () => {
        const row = await db
          .selectFrom('matched_case')
          .select('content')
          .where((row) => row.and({ year, batch, application, made_of: fingerprint }))
          .executeTakeFirst();
        return row && kept.safeParse(JSON.parse(row.content)).data;
      }),
    keep: ({ year, batch }, matched, fingerprint) =>
      guard(async () => {
        if (matched.files.some(wasStopped)) return;
        const row = { made_of: fingerprint, content: JSON.stringify(matched) };
        await db
          .insertInto('matched_case')
          .values({ year, batch, application: matched.id, ...row })
          .onConflict((clash) => clash.columns(['year', 'batch', 'application']).doUpdateSet(row))
          .execute();
      }),
  };
}
