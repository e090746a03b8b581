/** Authors in a row of a list. */
interface AuthorsLine {
  first: string;
  /** What follows where there is room: `, B … Z`. */
  others: string;
  /** How many these are, where not all are named: `(12)`. */
  count: string;
  /** Whether names are missing, which "et al." has to say. */
  isCut: boolean;
}

/** So many names stand in a list; of more the first ones and the last. */
const [MOST, FIRST] = [4, 2];

/** Authors in one line: `A, B, C`; of many `A, B … Z (12)`; where there is little room, `A (12)`. */
export function authorsLine(authors: readonly string[], isComplete: boolean): AuthorsLine {
  const [first = '', ...rest] = authors;
  const isLong = authors.length > MOST;
  const named = isLong ? rest.slice(0, isComplete ? FIRST - 1 : FIRST) : rest;
  const last = isLong && isComplete ? ` … ${authors.at(-1)}` : '';
  return {
    first,
    others: `${named.map((name) => `, ${name}`).join('')}${last}`,
    count: isComplete && authors.length > 1 ? `(${authors.length})` : '',
    isCut: !isComplete,
  };
}
