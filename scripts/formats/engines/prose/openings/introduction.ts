import { MAX_INTRODUCTION } from '../../fields/furniture.ts';
import { hasPaperLink } from '../../fields/links/paper-links.ts';
import { isFurnitureToken, type LineToken } from '../lines/line-tokens.ts';

const isText = (token: LineToken): boolean =>
  token.kind !== 'heading' && token.kind !== 'notice' && token.kind !== 'blank' && !isFurnitureToken(token);

/**
 * The numbers of the lines above papers that carry no data: headings, notices and ornaments, and short lines of an
 * introduction; all others stay unread.
 */
export function introductionLines(lines: readonly LineToken[], isFirst: boolean): number[] {
  const texts = lines.filter(isText);
  const isShort = texts.every(({ text }) => text.length <= MAX_INTRODUCTION.length);
  const isIntroduction =
    texts.length <= (isFirst ? MAX_INTRODUCTION.lines : 5) &&
    isShort &&
    !texts.some(({ text }) => hasPaperLink(text));
  return lines.flatMap((token) => {
    if (token.kind === 'blank' ? !isFurnitureToken(token) : isText(token) && !isIntroduction) return [];
    return [token.number];
  });
}
