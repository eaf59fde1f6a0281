/** Reading with a memory: what was read before under the same version is not read again. */
import { sha256 } from '../ingest/index.ts';
import type { ReadDocument, SourceFile } from '../model/index.ts';
import type { PlaceAgain, Reading, SeenAgain } from '../read/index.ts';
import type { Readings } from '../store/index.ts';

/** The readers behind the store of readings. */
export interface Library {
  readonly version: string;
  read(source: SourceFile, onPage: () => void): Promise<ReadDocument>;
  /** What the second reader sees in the places of a file, by page; where a page stopped it, it is asked anew the next time. */
  again(source: SourceFile, places: readonly PlaceAgain[]): Promise<SeenAgain>;
}

/** Readers that remember; files with a fault are told apart by their bytes too, but they are never stored: looking at them costs nothing. */
export function libraryOf(reading: Reading, readings: Readings): Library {
  const { version } = reading;
  return {
    version,
    read: async (source, onPage) => {
      if (source.fault !== undefined) return reading.read(source);
      const kept = await readings.getReading(source.sha256, version);
      if (kept !== undefined) return { ...kept, path: source.path };
      const read = await reading.read(source, onPage);
      await readings.putReading(read, version);
      return read;
    },
    again: async (source, places) => {
      const asked = nameOf(places);
      const kept = await readings.getAgain(source.sha256, version, asked);
      if (kept !== undefined) return new Map(kept.map(({ page, runs }) => [page, runs]));
      const seen = await reading.again(source, places);
      const runs = [...seen].flatMap(([page, here]) => ('code' in here ? [] : [{ page, runs: here }]));
      if (runs.length === seen.size) await readings.putAgain(source.sha256, version, asked, runs);
      return seen;
    },
  };
}

// The same places of the same bytes have one answer, whichever application asks.
function nameOf(places: readonly PlaceAgain[]): string {
  return sha256(JSON.stringify(places.map(({ page, box, turned = 0 }) => [page, box, turned])));
}
