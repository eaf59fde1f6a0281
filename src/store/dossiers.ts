/** Which dossiers were written and what they were made of, so that the same is not made twice. */
import { z } from 'zod';
import type { Connection } from './database.ts';
import type { BatchName } from './live.ts';

/** A dossier that was written: a hash over all it was made of, and its files by name with their SHA-256 (hex). */
export interface MadeDossier {
  readonly outputFingerprint: string;
  readonly files: Readonly<Record<string, string>>;
}

/** The dossiers that were written last, one an application of a batch. */
export interface Dossiers {
  /** Undefined when none was written, or none that today's program understands. */
  lastMade(batch: BatchName, application: string): Promise<MadeDossier | undefined>;
  /** Keeps it in place of the one before. */
  keepMade(batch: BatchName, application: string, made: MadeDossier): Promise<void>;
}

const FILES = z.record(z.string(), z.string());

/** The dossiers of an open database. */
export function dossiersOf({ db, guard }: Connection): Dossiers {
  return {
    lastMade: ({ year, batch }, application) =>
      guard(async () => {
        const row = await db
          .selectFrom('dossier')
          .select(['made_of', 'files'])
          .where((row) => row.and({ year, batch, application }))
          .executeTakeFirst();
        const files = row && FILES.safeParse(JSON.parse(row.files)).data;
        return row && files && { outputFingerprint: row.made_of, files };
      }),
    keepMade: ({ year, batch }, application, { outputFingerprint, files }) =>
      guard(async () => {
        const content = { made_of: outputFingerprint, files: JSON.stringify(files) };
        await db
          .insertInto('dossier')
          .values({ year, batch, application, ...content })
          .onConflict((clash) => clash.columns(['year', 'batch', 'application']).doUpdateSet(content))
          .execute();
      }),
  };
}
