/**
 * Characters that the best class a step loses: where several look alike they share what is likely, and "nothing new"
 * wins although nobody doubts that something is printed. They leave a gap as wide as themselves.
 */
import { characterOf, type Scores, type SeenCharacter } from './ctc.ts';

/** How much wider than the usual pitch of the line (from middle to middle) a gap is that lost a character. */
const WIDE = { least: 1.6, most: 3.4 } as const;
/** A character keeps this share of the pitch to its neighbours. */
const APART = 0.6;
/** From this probability on, all of Chinese script together, something is printed; a rule of a table reads as a stroke. */
const PRINTED = 0.1;
const HAN = /\p{Script=Han}/u;

/** The characters, with the likeliest Chinese one, at its own low confidence, in each gap in which one is printed. */
export function withLost(
  seen: readonly SeenCharacter[],
  scores: Scores,
  characters: readonly string[],
): readonly SeenCharacter[] {
  const pitch = pitchOf(seen);
  if (pitch === undefined) return seen;
  return seen.flatMap((character, index) => {
    const next = seen[index + 1];
    if (next === undefined || !(HAN.test(character.text) || HAN.test(next.text))) return [character];
    const gap = (next.at - character.at) / pitch;
    if (gap < WIDE.least || gap > WIDE.most) return [character];
    const between = [character.at + APART * pitch, next.at - APART * pitch] as const;
    const lost = likeliestHan(between, scores, characters);
    return lost === undefined ? [character] : [character, lost];
  });
}

// The usual distance of two Chinese characters; undefined on a line that has too few to tell.
function pitchOf(seen: readonly SeenCharacter[]): number | undefined {
  const distances = seen
    .flatMap((character, index) => {
      const next = seen[index + 1];
      return next !== undefined && HAN.test(character.text) && HAN.test(next.text) ? [next.at - character.at] : [];
    })
    .toSorted((a, b) => a - b);
  return distances.length < 3 ? undefined : distances[distances.length >> 1];
}

function likeliestHan(
  [from, to]: readonly [from: number, to: number],
  { data, steps, classes }: Scores,
  characters: readonly string[],
): SeenCharacter | undefined {
  const first = Math.max(0, Math.ceil(from * steps - 0.5));
  const between = Array.from({ length: Math.max(0, Math.floor(to * steps - 0.5) - first + 1) }, (_, at) => first + at);
  const seen = between.map((step) => {
    let [best, most, whole] = [0, 0, 0];
    // The first class says that nothing is new, so what it leaves is all that a character can have.
    for (let at = 1; at < classes && (data[step * classes] ?? 0) <= 1 - PRINTED; at += 1) {
      const score = data[step * classes + at] ?? 0;
      if (score < 0.001 || !HAN.test(characterOf(at, characters))) continue;
      whole += score;
      if (score > most) [best, most] = [at, score];
    }
    return { text: characterOf(best, characters), confidence: most, at: (step + 0.5) / steps, whole };
  });
  const found = seen.filter(({ whole }) => whole >= PRINTED).toSorted((a, b) => b.whole - a.whole)[0];
  return found && { text: found.text, confidence: found.confidence, at: found.at };
}
