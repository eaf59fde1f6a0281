/** How alike two organisation names are: enough to propose a row to a human, never enough to take it. */

/** Whether two folded names differ by at most one character in short names and two in names of ten or more. */
export function alike(a: string, b: string): boolean {
  const allowed = Math.max(a.length, b.length) >= 10 ? 2 : 1;
  return Math.abs(a.length - b.length) <= allowed && editDistance(a, b, allowed) <= allowed;
}

/** Least number of inserted, dropped or changed characters; stops counting above `limit` and then gives `limit + 1`. */
export function editDistance(a: string, b: string, limit: number): number {
  let above = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [row, wanted] of Array.from(a).entries()) {
    const current = nextRow(above, wanted, b, row + 1);
    if (Math.min(...current) > limit) return limit + 1;
    above = current;
  }
  return above.at(-1) ?? 0;
}

function nextRow(above: readonly number[], wanted: string, b: string, start: number): number[] {
  const row = [start];
  for (let column = 0; column < b.length; column += 1) {
    const changed = (above[column] ?? 0) + (b[column] === wanted ? 0 : 1);
    row.push(Math.min(changed, (above[column + 1] ?? 0) + 1, (row[column] ?? 0) + 1));
  }
  return row;
}
