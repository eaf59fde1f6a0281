/** Pictures cut from pages: which are needed, how they are found again, how they are drawn. */
import { enclose, type AssessedCase, type Box, type CitedPlace, type SettledDocument } from '../model/index.ts';
import { checkedFacts } from './facts.ts';

/** A piece of a page. `width`, `height` and `frame` are in the picture's own pixels; `frame` is the part to look at. */
export interface Crop {
  readonly jpeg: Uint8Array;
  readonly width: number;
  readonly height: number;
  readonly frame: Box;
}

/** Crops by `placeKey`; a place without a picture (data, a page that failed) is absent. */
export type Crops = ReadonlyMap<string, Crop>;

/** A crop that is ready to show: `uri` is a `data:` URI, `caption` says which paper and page. */
export interface Picture {
  readonly caption: string;
  readonly uri: string;
  readonly width: number;
  readonly height: number;
  readonly frame: Box;
}

/** The key under which the crop of a place is kept: document, page and box in points. */
export function placeKey(place: CitedPlace): string {
  return `${place.document}:${place.page}:${place.box.map((edge) => edge.toFixed(1)).join(',')}`;
}

// Points between two places that one look takes in, such as an amount in words and its digits behind it.
const CLOSE = 60;

/** Places as they are shown: those that stand close together in one line of a page become one piece. */
export function piecesOf(places: readonly CitedPlace[]): readonly CitedPlace[] {
  return places.reduce<readonly CitedPlace[]>((pieces, place) => {
    const near = pieces.find(
      (piece) => piece.document === place.document && piece.page === place.page && isInLine(piece.box, place.box),
    );
    return near === undefined
      ? [...pieces, place]
      : pieces.map((piece) => (piece === near ? { ...near, box: enclose([near.box, place.box]) } : piece));
  }, []);
}

function isInLine([ax, ay, aw, ah]: Box, [bx, by, bw, bh]: Box): boolean {
  const [low, high] = [Math.min(ah, bh), Math.max(ah, bh)];
  const shared = Math.min(ay + ah, by + bh) - Math.max(ay, by);
  const gap = Math.max(ax, bx) - Math.min(ax + aw, bx + bw);
  return shared >= low / 2 && gap <= CLOSE && high <= low * 3;
}

/**
 * Every piece that a dossier shows as a picture, each once: those of findings, of facts to check and of their
 * alternatives.
 */
export function placesToCrop(assessed: AssessedCase): readonly CitedPlace[] {
  const places = [
    ...assessed.findings.flatMap((finding) => piecesOf(finding.places)),
    ...assessed.documents.flatMap((document) => placesToCheck(document)),
  ];
  return [...new Map(places.map((place) => [placeKey(place), place])).values()];
}

/**
 * The picture of a crop; throws `RangeError` when its bytes are no JPEG, since a dossier without it would hide what
 * must be looked at.
 */
export function pictureOf(crop: Crop, caption: string): Picture {
  if (crop.jpeg[0] !== 0xff || crop.jpeg[1] !== 0xd8) throw new RangeError(`not a JPEG: the crop of ${caption}`);
  const uri = `data:image/jpeg;base64,${Buffer.from(crop.jpeg).toString('base64')}`;
  return { caption, uri, width: crop.width, height: crop.height, frame: crop.frame };
}

// A crop has 150 pixels an inch, twice what a page on a screen shows; a whole page is shown small.
const TALLEST = 300;

/**
 * SVG of a picture with its frame, the same for page and print: it holds numbers and base64 only, so nothing in it
 * needs escaping.
 */
export function pictureSvg(picture: Picture): string {
  const { width, height, uri } = picture;
  const scale = Math.min(0.5, TALLEST / height);
  const [x, y, w, h] = picture.frame;
  const line = Math.max(2, Math.round(height / 60));
  const pad = line * 2;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" ` +
    `width="${Math.ceil(width * scale)}" height="${Math.ceil(height * scale)}">` +
    `<image href="${uri}" x="0" y="0" width="${width}" height="${height}"/>` +
    `<rect x="${x - pad}" y="${y - pad}" width="${w + pad * 2}" height="${h + pad * 2}" rx="${line}" ` +
    `fill="none" stroke="#c2371f" stroke-width="${line}"/></svg>`
  );
}

function placesToCheck(document: SettledDocument): readonly CitedPlace[] {
  return checkedFacts(document.facts).flatMap((fact) =>
    piecesOf(
      [...fact.places, ...fact.alternatives.flatMap((alternative) => alternative.places)].map((place) => ({
        ...place,
        document: document.id,
      })),
    ),
  );
}
