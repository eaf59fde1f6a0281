/** Reading with a memory: what was read before under the same version is not read again. */
import { sha256 } from '../../base/hash.ts';
import type { ReadDocument, SourceFile } from '../../model/index.ts';
import type { RereadRequest, Reading, RereadResult } from '../../read/index.ts';
import type { Readings } from '../../store/index.ts';

/** The readers behind the store of readings. */
export interface ReadingCache {
  readonly version: string;
  read(source: SourceFile, onPage: () => void): Promise<ReadDocument>;
  /**
   * What the second reader sees in the places of a file, by page; where a page stopped it, it is asked anew the next
   * time.
   */
  again(source: SourceFile, places: readonly RereadRequest[]): Promise<RereadResult>;
}

/**
 * Readers that remember, and give what was read now as they will give it from then on, so that two runs are alike to
 * the byte. Files with a fault are told apart by their bytes too, but they are never stored: looking at them costs
 * nothing.
 */
export function readingCacheOf(reading: Reading, readings: Readings): ReadingCache {
  const { version } = reading;
  const readBefore = async ({ sha256: hash, path }: SourceFile) => {
    const kept = await readings.getReading(hash, version);
    return kept && { ...kept, path };
  };
  const seenBefore = async ({ sha256: hash }: SourceFile, asked: string) => {
    const kept = await readings.getAgain(hash, version, asked);
    return kept && new Map(kept.map(({ page, runs }) => [page, runs]));
  };
  return {
    version,
    read: async (source, onPage) => {
      if (source.fault !== undefined) return reading.read(source);
      const before = await readBefore(source);
      if (before !== undefined) return before;
      const read = await reading.read(source, onPage);
      await readings.putReading(read, version);
      return (await readBefore(source)) ?? read;
    },
    again: async (source, places) => {
      const asked = nameOf(places);
      const before = await seenBefore(source, asked);
      if (before !== undefined) return before;
      const seen = await reading.again(source, places);
      const runs = [...seen].flatMap(([page, here]) => ('code' in here ? [] : [{ page, runs: here }]));
      if (runs.length === seen.size) await readings.putAgain(source.sha256, version, asked, runs);
      return (await seenBefore(source, asked)) ?? seen;
    },
  };
}

// The same places of the same bytes have one answer, whichever application asks.
function nameOf(places: readonly RereadRequest[]): string {
  return sha256(JSON.stringify(places.map(({ page, box, rotation = 0 }) => [page, box, rotation])));
}
