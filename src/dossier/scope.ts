/** What every part of the view needs: the case, its context, and what papers are called in it. */
import { baseName, inFile, pathsOf, type AssessedCase, type CitedPlace, type SettledDocument } from '../model/index.ts';
import type { DossierContext } from './context.ts';
import { kindName } from './names.ts';
import { piecesOf, pictureOf, placeKey, type Picture } from './picture.ts';

/** The case with its context and the names of its papers (`发票 2`), by document id. */
export interface Scope extends DossierContext {
  readonly assessed: AssessedCase;
  readonly paperNames: ReadonlyMap<string, string>;
}

/** Makes the scope of a case; papers of a kind that occurs more than once are numbered. */
export function scopeOf(assessed: AssessedCase, context: DossierContext): Scope {
  const peers = Map.groupBy(assessed.documents, (document) => document.kind);
  const name = (document: SettledDocument) => {
    const kin = peers.get(document.kind) ?? [];
    const kind = kindName(context.say, document.kind);
    return kin.length > 1 ? `${kind} ${kin.indexOf(document) + 1}` : kind;
  };
  return {
    ...context,
    assessed,
    paperNames: new Map(assessed.documents.map((document) => [document.id, name(document)])),
  };
}

/** The paper's name; the id itself when the case does not know it. */
export function paperName(scope: Scope, document: string): string {
  return scope.paperNames.get(document) ?? document;
}

/** A place in words, e.g. 合同 · 第 1 页. */
export function placeText(scope: Scope, place: CitedPlace): string {
  const document = scope.assessed.documents.find(({ id }) => id === place.document);
  const page =
    document === undefined
      ? scope.say('dossier.page', { page: String(place.page) })
      : pageText(scope, document, place.page);
  return scope.say('dossier.place', { paper: paperName(scope, place.document), page });
}

/** A page of a paper in words, with its picture where each page has its own, e.g. 第 2 页（contract-2.jpg）. */
export function pageText({ say }: Scope, document: SettledDocument, page: number): string {
  if (document.parts === undefined) return say('dossier.page', { page: String(page) });
  return say('dossier.pageIn', { page: String(page), file: baseName(inFile(document, page).path) });
}

/** The file of a paper; of a paper that was put together all of them, each with its page. */
export function filesText({ say }: Scope, document: SettledDocument): string {
  const { path, parts } = document;
  if (parts === undefined) return path;
  const files = pathsOf(document).map((file, at) => say('dossier.partOf', { page: String(at + 1), file }));
  return say('dossier.joined', { count: String(parts.length), files: files.join(say('dossier.and')) });
}

/** The pictures of the places that have one; places close together share theirs. */
export function picturesOf(scope: Scope, places: readonly CitedPlace[]): readonly Picture[] {
  const pieces = [...new Map(piecesOf(places).map((place) => [placeKey(place), place])).values()];
  return pieces.flatMap((place) => {
    const crop = scope.crops.get(placeKey(place));
    return crop ? [pictureOf(crop, placeText(scope, place))] : [];
  });
}
