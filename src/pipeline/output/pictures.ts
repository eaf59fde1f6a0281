/** The pictures of a dossier: pieces of the pages, cut where a reviewer must look. */
import { placeKey, placesToCrop, type Crop, type Crops } from '../../dossier/picture.ts';
import { inFile, isStopped, type AssessedCase, type SourceFile } from '../../model/index.ts';
import type { Reading } from '../../read/index.ts';
import type { MissingPicture } from './missing-pictures.ts';

/** The pictures, and the pages of which some are missing because their reader was stopped. */
export interface Pictures {
  readonly crops: Crops;
  readonly missing: readonly MissingPicture[];
}

/**
 * Cuts every place that the dossier shows; each file is opened once. A file that has changed since it was read gives no
 * picture.
 */
export async function picturesOf(
  assessed: AssessedCase,
  sources: readonly SourceFile[],
  { crops }: Pick<Reading, 'crops'>,
): Promise<Pictures> {
  const documents = new Map(assessed.documents.map((document) => [document.id, document]));
  const wanted = placesToCrop(assessed).flatMap((place) => {
    const document = documents.get(place.document);
    return document === undefined ? [] : [{ place, ...inFile(document, place.page) }];
  });
  const byFile = Map.groupBy(wanted, ({ path }) => path);
  const cut = new Map<string, Crop>();
  const missing: MissingPicture[] = [];
  for (const source of sources) {
    const places = byFile.get(source.path) ?? [];
    if (
      places.length === 0 ||
      assessed.files.every(({ path, sha256 }) => path !== source.path || sha256 !== source.sha256)
    )
      continue;
    const pieces = await crops(
      source,
      places.map(({ place: { box }, page }) => ({ page, box })),
    );
    places.forEach(({ place, path, page }, at) => {
      const piece = pieces[at];
      if (piece !== undefined && 'code' in piece) {
        if (isStopped(piece)) missing.push({ path, page });
      } else if (piece !== undefined) cut.set(placeKey(place), piece);
    });
  }
  return { crops: cut, missing };
}
