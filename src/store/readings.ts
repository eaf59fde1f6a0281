/** What was read, by content and reader: the same bytes are never read twice by the same reader. */
import { wasStopped, type ReadDocument } from '../model/index.ts';
import type { Connection } from './database.ts';
import { storedSecondReading, storedReading, type SecondReadingRuns, type StoredReading } from './reading-shape.ts';

/** Readings of files. `version` names readers, models and their versions: another version reads anew. */
export interface Readings {
  /** The reading of these bytes (SHA-256, hex) by this version; undefined when there is none of today's shape. */
  getReading(sha256: string, version: string): Promise<StoredReading | undefined>;
  /**
   * Keeps a reading under its hash in place of an older one; one that time, memory or a crash has marred is not kept.
   */
  putReading(document: StoredReading, version: string): Promise<void>;
  /** What the second reader saw in the places that `asked` names, by page; undefined when they were never asked for. */
  getAgain(sha256: string, version: string, asked: string): Promise<SecondReadingRuns | undefined>;
  /** Keeps what the second reader saw. */
  putAgain(sha256: string, version: string, asked: string, runs: SecondReadingRuns): Promise<void>;
}

/** The readings of an open database. */
export function readingsOf({ db, guard }: Connection): Readings {
  return {
    getReading: (sha256, version) =>
      guard(async () => {
        const row = await db
          .selectFrom('reading')
          .select('document')
          .where('sha256', '=', sha256)
          .where('version', '=', version)
          .executeTakeFirst();
        return row && understood(row.document, sha256);
      }),
    putReading: (document, version) =>
      guard(async () => {
        if (wasStopped(document)) return; // a busy machine is no property of the file: the next run tries again
        const row = { sha256: document.sha256, version, document: textOf(document) };
        await db
          .insertInto('reading')
          .values(row)
          .onConflict((clash) => clash.columns(['sha256', 'version']).doUpdateSet({ document: row.document }))
          .execute();
      }),
    getAgain: (sha256, version, asked) =>
      guard(async () => {
        const row = await db
          .selectFrom('second_reading')
          .select('runs')
          .where((row) => row.and({ sha256, version, asked }))
          .executeTakeFirst();
        return row && storedSecondReading.safeParse(JSON.parse(row.runs)).data;
      }),
    putAgain: (sha256, version, asked, runs) =>
      guard(async () => {
        const row = { sha256, version, asked, runs: JSON.stringify(runs) };
        await db
          .insertInto('second_reading')
          .values(row)
          .onConflict((clash) => clash.columns(['sha256', 'version', 'asked']).doUpdateSet({ runs: row.runs }))
          .execute();
      }),
  };
}

// Named one by one: what comes in is usually a whole ReadDocument, and its path is not the content's.
function textOf({ sha256, status, fault, information, pages }: StoredReading | ReadDocument): string {
  return JSON.stringify({ sha256, status, fault, information, pages });
}

// The store is a cache of readings: one that an older program wrote in another shape is read again, and never half
// used.
function understood(text: string, sha256: string): StoredReading | undefined {
  const parsed = storedReading.safeParse(JSON.parse(text));
  return parsed.success && parsed.data.sha256 === sha256 ? parsed.data : undefined;
}
