/**
 * How many characters must be added, dropped, replaced or swapped with their neighbour to make one text of another
 * (optimal string alignment); if more than `limit`, any number above it.
 */
export function editDistance(a: string, b: string, limit: number): number {
  const [x, y] = [[...a], [...b]];
  if (Math.abs(x.length - y.length) > limit) return limit + 1;
  let before: number[] = [];
  let row = Array.from({ length: y.length + 1 }, (_, index) => index);
  for (const [i, character] of x.entries()) {
    const next = [i + 1];
    for (const [j, other] of y.entries()) {
      const replaced = (row[j] ?? 0) + Number(character !== other);
      const isSwap = i > 0 && j > 0 && character === y[j - 1] && other === x[i - 1];
      const swapped = isSwap ? (before[j - 1] ?? 0) + 1 : replaced;
      next.push(Math.min(replaced, swapped, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    if (Math.min(...next) > limit) return limit + 1;
    before = row;
    row = next;
  }
  return row[y.length] ?? 0;
}
