/** The second look: what only one witness has seen is read once more by the other engine. */
import type { ReadDocument, ReadPage, SettledDocument, SourceFile } from '../model/index.ts';
import type { RereadRequest, RereadResult } from '../read/index.ts';
import { doubtfulPlaces } from '../settle/doubtful.ts';
import type { ReadingCache } from './cache/reading-cache.ts';

/**
 * Files whose pages carry what the second reader saw in the doubtful places of the documents; undefined when there is
 * nothing to ask.
 */
export async function rereadDoubtful(
  files: readonly ReadDocument[],
  documents: readonly SettledDocument[],
  sources: readonly SourceFile[],
  { again }: Pick<ReadingCache, 'again'>,
): Promise<readonly ReadDocument[] | undefined> {
  const asked = Map.groupBy(doubtfulPlaces({ documents }), ({ path }) => path);
  if (asked.size === 0) return undefined;
  return Promise.all(
    files.map(async (file) => {
      const places = asked.get(file.path);
      const source = sources.find(({ path }) => path === file.path);
      return places === undefined || source === undefined
        ? file
        : withAgain(
            file,
            await again(
              source,
              places.map(({ page, box }) => placeOf(file, page, box)),
            ),
          );
    }),
  );
}

function placeOf({ pages }: ReadDocument, number: number, box: RereadRequest['box']): RereadRequest {
  const rotation = pages.find(({ page }) => page === number)?.rotation;
  return { page: number, box, ...(rotation !== undefined && { rotation }) };
}

// What was seen before stays: a page may be asked about more than once.
function withAgain(file: ReadDocument, seen: RereadResult): ReadDocument {
  return {
    ...file,
    pages: file.pages.map((page): ReadPage => {
      const here = seen.get(page.page);
      if (here === undefined) return page;
      return 'code' in here
        ? { ...page, secondReadingFault: here }
        : { ...page, secondReading: [...(page.secondReading ?? []), ...here] };
    }),
  };
}
