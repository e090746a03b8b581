/** Joins two concepts and is none: 强化学习的数据集. Folded. */
const PARTICLES = new Set('的之和与及或');
/** A shorter rest says nothing. */
const SHORTEST_REST = 2;

/** Part of a run of Han characters: a known word, or a rest between known words. */
export type HanPiece = { text: string; isKnown: boolean };

type Cut = { rest: number; pieces: HanPiece[] };

const isBetter = (cut: Cut, than: Cut | undefined): boolean =>
  than === undefined ||
  cut.rest < than.rest ||
  (cut.rest === than.rest && cut.pieces.length < than.pieces.length);

/**
 * Cuts a run of Han characters into known words of at most `longest` characters and rests: as few characters as possible
 * in rests, then as few pieces as possible, then the longest pieces first. Particles between pieces are dropped.
 * `undefined` where no word is known, and where a rest would be a single character.
 */
export function cutHan(
  text: string,
  isKnown: (word: string) => boolean,
  longest: number,
): HanPiece[] | undefined {
  const characters = [...text];
  /** The best cut of what follows each place. */
  const best: (Cut | undefined)[] = [];
  best[characters.length] = { rest: 0, pieces: [] };
  for (let at = characters.length - 1; at >= 0; at--) {
    let found: Cut | undefined;
    const consider = (end: number, piece: HanPiece | undefined, rest: number): void => {
      const after = best[end];
      if (after === undefined) return;
      const cut = { rest: rest + after.rest, pieces: piece ? [piece, ...after.pieces] : after.pieces };
      if (isBetter(cut, found)) found = cut;
    };
    for (let end = Math.min(characters.length, at + longest); end > at; end--) {
      const word = characters.slice(at, end).join('');
      if (isKnown(word)) consider(end, { text: word, isKnown: true }, 0);
    }
    if (PARTICLES.has(characters[at] ?? '')) consider(at + 1, undefined, 0);
    for (let end = at + SHORTEST_REST; end <= characters.length; end++) {
      consider(end, { text: characters.slice(at, end).join(''), isKnown: false }, end - at);
    }
    best[at] = found;
  }
  const pieces = best[0]?.pieces;
  return pieces?.some((piece) => piece.isKnown) ? pieces : undefined;
}
