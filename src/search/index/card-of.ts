import { AVAILABLE, type Available } from '../../schema/available.ts';
import type { PaperTexts } from '../../schema/paper.ts';
import { paperDate } from '../../site/dates.ts';
import type { Card } from './card.ts';

/** Of a paper with more authors all are found, but only these are shown. */
const MOST_AUTHORS = 20;

function authorsLine({ authors, authorsComplete }: PaperTexts['paper']): string | undefined {
  if (authors === undefined) return undefined;
  const isCut = authorsComplete === false || authors.length > MOST_AUTHORS;
  return `${authors.slice(0, MOST_AUTHORS).join(', ')}${isCut ? ' et al.' : ''}`;
}

/** What a paper has, in the order of `AVAILABLE`. */
function available({ paper, abstract }: PaperTexts): Available[] {
  const { en, zh } = abstract;
  const has = { en: en !== undefined, zh: zh !== undefined, code: paper.code !== undefined };
  return AVAILABLE.filter((what) => has[what]);
}

/** What a paper has as bits, see `Catalogue`. */
export const availableBits = (texts: PaperTexts): number =>
  available(texts).reduce((bits, what) => bits | (1 << AVAILABLE.indexOf(what)), 0);

export function cardOf(texts: PaperTexts): Card {
  const { paper } = texts;
  const authors = authorsLine(paper);
  const date = paperDate(paper);
  return {
    id: paper.id,
    title: paper.title,
    ...(authors === undefined ? {} : { authors }),
    ...(date === undefined ? {} : { date }),
    has: available(texts),
  };
}
