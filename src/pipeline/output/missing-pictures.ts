/**
 * A dossier some of whose pictures are not there, since their reader was stopped: nobody should decide without them.
 */
import { grade, withFinding } from '../../assess/index.ts';
import { baseName, ZERO, type AssessedCase, type Scheme } from '../../model/index.ts';

/** A page of which a picture could not be cut. */
export interface MissingPicture {
  readonly path: string;
  readonly page: number;
}

/** The case held for every file of which a picture is missing, with the advice to run again. */
export function heldForPictures(
  assessed: AssessedCase,
  missing: readonly MissingPicture[],
  { grades }: Pick<Scheme, 'grades'>,
): AssessedCase {
  return [...Map.groupBy(missing, ({ path }) => path)].reduce((held, [path, pages]) => {
    const values = { file: baseName(path), pages: [...new Set(pages.map(({ page }) => page))].join(', ') };
    const complaint = { code: 'document.unreadable', detail: 'pictures', values, places: [], runAgain: true } as const;
    return withFinding(held, { ...grade(complaint, grades), atRisk: ZERO });
  }, assessed);
}
