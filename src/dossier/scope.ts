/** What every part of the view needs: the case, its context, and what papers are called in it. */
import type { AssessedCase, CitedPlace, SettledDocument } from '../model/index.ts';
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
  return { ...context, assessed, paperNames: new Map(assessed.documents.map((document) => [document.id, name(document)])) };
}

/** The paper's name; the id itself when the case does not know it. */
export function paperName(scope: Scope, document: string): string {
  return scope.paperNames.get(document) ?? document;
}

/** A place in words, e.g. 合同 第 1 页. */
export function placeText(scope: Scope, place: CitedPlace): string {
  return scope.say('dossier.place', { paper: paperName(scope, place.document), page: String(place.page) });
}

/** The pictures of the places that have one; places close together share theirs. */
export function picturesOf(scope: Scope, places: readonly CitedPlace[]): readonly Picture[] {
  const pieces = [...new Map(piecesOf(places).map((place) => [placeKey(place), place])).values()];
  return pieces.flatMap((place) => {
    const crop = scope.crops.get(placeKey(place));
    return crop ? [pictureOf(crop, placeText(scope, place))] : [];
  });
}
