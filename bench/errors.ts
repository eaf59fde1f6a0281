/** Character errors: how much of what is printed was not read, wherever it was read. */

/** Characters printed and characters lost, over all and over those on which money hangs. */
export interface Errors {
  readonly printed: number;
  readonly lost: number;
  /** Digits, their separators, ¥ and % and the characters of 大写 amounts. */
  readonly dear: { readonly printed: number; readonly lost: number };
}

const DEAR = /[\d.,¥%零壹贰叁肆伍陆柒捌玖拾佰仟万亿元圆角分整]/u;

/**
 * Errors of a text against the pieces printed on the page: each piece is sought anywhere in the text (smallest edit
 * distance to any part of it), so the order of columns does not count.
 */
export function errorsOf(truth: readonly string[], text: string): Errors {
  const read = Array.from(folded(text));
  return sumOf(truth.map((piece) => piecesErrors(Array.from(folded(piece)), read)));
}

/** The errors of several pages together. */
export function sumOf(all: readonly Errors[]): Errors {
  const total = (of: (errors: Errors) => number): number => all.reduce((sum, errors) => sum + of(errors), 0);
  return {
    printed: total((e) => e.printed),
    lost: total((e) => e.lost),
    dear: { printed: total((e) => e.dear.printed), lost: total((e) => e.dear.lost) },
  };
}

function folded(text: string): string {
  return text.normalize('NFKC').replace(/\s/gu, '');
}

// Semi-global alignment (Sellers 1980): the piece must be used up, the text may begin and end anywhere.
function piecesErrors(piece: readonly string[], text: readonly string[]): Errors {
  const width = text.length + 1;
  const cost = new Uint16Array((piece.length + 1) * width);
  for (let row = 1; row <= piece.length; row += 1) {
    cost[row * width] = row;
    for (let column = 1; column < width; column += 1) {
      const match = (cost[(row - 1) * width + column - 1] ?? 0) + (piece[row - 1] === text[column - 1] ? 0 : 1);
      cost[row * width + column] = Math.min(
        match,
        (cost[(row - 1) * width + column] ?? 0) + 1,
        (cost[row * width + column - 1] ?? 0) + 1,
      );
    }
  }
  return lostOn(piece, text, cost, width);
}

// Walks the cheapest alignment back; an insertion is laid to the character before it.
function lostOn(piece: readonly string[], text: readonly string[], cost: Uint16Array, width: number): Errors {
  let row = piece.length;
  let column = 0;
  for (let at = 1; at < width; at += 1)
    if ((cost[row * width + at] ?? 0) < (cost[row * width + column] ?? 0)) column = at;
  let lost = 0;
  let dearLost = 0;
  while (row > 0) {
    const here = cost[row * width + column] ?? 0;
    const character = piece[row - 1] ?? '';
    const equal = column > 0 && character === text[column - 1];
    const diagonal = column > 0 && here === (cost[(row - 1) * width + column - 1] ?? 0) + (equal ? 0 : 1);
    const skipped = !diagonal && here === (cost[(row - 1) * width + column] ?? 0) + 1;
    if (!(diagonal && equal)) {
      lost += 1;
      if (DEAR.test(character)) dearLost += 1;
    }
    if (diagonal || skipped) row -= 1;
    if (!skipped) column -= 1;
  }
  return {
    printed: piece.length,
    lost,
    dear: { printed: piece.filter((character) => DEAR.test(character)).length, lost: dearLost },
  };
}
