/** What joins two concepts, folded: 的 in 强化学习的数据集. */
const PARTICLES = new Set('的之和与及或');
/** A shorter rest has no meaning. */
const MIN_REST = 2;

/** Part of a run of Han characters: a known word, or a rest between known words. */
export type HanPiece = { text: string; isKnown: boolean };

type Kind = 'known' | 'rest' | 'particle';
/** The first piece of the best cut of the text from an index on; characters in rests, and pieces, of the whole cut. */
type Step = { end: number; kind: Kind; rest: number; pieces: number };

const isBetter = (step: Step, than: Step | undefined): boolean =>
  than === undefined || step.rest < than.rest || (step.rest === than.rest && step.pieces < than.pieces);

/**
 * Cuts a run of Han characters into known words of at most `longest` characters and rests: as few characters as
 * possible in rests, then as few pieces as possible, then the longest pieces first. Particles between pieces are
 * dropped. `undefined` if no word is known, or if a rest would be a single character.
 */
export function cutHan(
  text: string,
  isKnown: (word: string) => boolean,
  longest: number,
): HanPiece[] | undefined {
  const characters = [...text];
  const textOf = (start: number, end: number): string => characters.slice(start, end).join('');
  const steps: (Step | undefined)[] = [];
  for (let at = characters.length - 1; at >= 0; at--) {
    const consider = (end: number, kind: Kind): void => {
      const after = end === characters.length ? { rest: 0, pieces: 0 } : steps[end];
      if (after === undefined) return;
      const step = {
        end,
        kind,
        rest: after.rest + (kind === 'rest' ? end - at : 0),
        pieces: after.pieces + (kind === 'particle' ? 0 : 1),
      };
      if (isBetter(step, steps[at])) steps[at] = step;
    };
    for (let end = Math.min(characters.length, at + longest); end > at; end--) {
      if (isKnown(textOf(at, end))) consider(end, 'known');
    }
    if (PARTICLES.has(characters[at] ?? '')) consider(at + 1, 'particle');
    for (let end = at + MIN_REST; end <= characters.length; end++) consider(end, 'rest');
  }

  const pieces: HanPiece[] = [];
  for (let at = 0; at < characters.length; ) {
    const step = steps[at];
    if (step === undefined) return undefined;
    if (step.kind !== 'particle') {
      pieces.push({ text: textOf(at, step.end), isKnown: step.kind === 'known' });
    }
    at = step.end;
  }
  return pieces.some((piece) => piece.isKnown) ? pieces : undefined;
}
