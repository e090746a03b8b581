/**
 * Pairs of characters, in the order of the first ones: how far each first one is from the one before, in base 36 with a
 * space between, and the second ones.
 */
export type PackedCharacters = { gaps: string; others: string };

/** The pairs again; nothing is checked, because a test makes the table anew. */
export function unpackCharacters({ gaps, others }: PackedCharacters): [string, string][] {
  const seconds = [...others];
  let point = 0;
  return gaps.split(' ').map((gap, index) => {
    point += Number.parseInt(gap, 36);
    return [String.fromCodePoint(point), seconds[index] ?? ''];
  });
}
