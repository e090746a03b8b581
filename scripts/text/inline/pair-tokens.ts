import type { InlineToken } from './token.ts';

/** For each brace, bracket and mark of emphasis the index of its partner; -1 for all other tokens. */
export function pairTokens(tokens: readonly InlineToken[]): number[] {
  const partners = tokens.map(() => -1);
  const braces: number[] = [];
  const brackets: number[] = [];
  const marks = new Map<string, number>();
  const pair = (opener: number | undefined, closer: number): void => {
    if (opener === undefined) return;
    partners[opener] = closer;
    partners[closer] = opener;
  };
  tokens.forEach((token, index) => {
    if (token.kind === 'open') braces.push(index);
    if (token.kind === 'close') pair(braces.pop(), index);
    if (token.kind === 'openBracket') brackets.push(index);
    if (token.kind === 'closeBracket') pair(brackets.pop(), index);
    if (token.kind !== 'mark') return;
    const opener = marks.get(token.source);
    if (token.isCloser && opener !== undefined) {
      pair(opener, index);
      marks.delete(token.source);
    } else if (token.isOpener) marks.set(token.source, index);
  });
  return partners;
}
