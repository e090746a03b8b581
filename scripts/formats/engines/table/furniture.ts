import { hasLetters } from '../fields/cell-text.ts';
import { isAddress, linksIn, textAround } from '../fields/markdown-links.ts';

/** Lines without data; a row a kind, with an example. */
const FURNITURE: readonly RegExp[] = [
  // --- , ***, ===
  /^\s*(?:-{3,}|\*{3,}|_{3,}|={3,})\s*$/,
  // <details>, </ol>, <br>
  /^\s*(?:<[^<>]*>\s*)+$/,
  // <!-- a comment -->
  /^\s*<!--[^>]*-->\s*$/,
  // <summary>Table of Contents</summary>
  /^\s*<summary>[^<>]*<\/summary>\s*$/i,
  // [x]: https://img.shields.io/…
  /^\s{0,3}\[[^[\]]+\]:\s*\S+/,
  // [![Contributors][contributors-shield]][contributors-url]
  /^\s*\[!\[[^[\]]*\]\[[^[\]]*\]\]\[[^[\]]*\]\s*$/,
  // 📊 共 **18** 篇论文, | 🔗 **4** 篇有代码, Total: 10 papers
  /^[^\p{L}\d]*(?:共|总计|总数|total:?|found)?[\s*]*\d+[\s*]*(?:篇\p{L}{0,6}|papers?)[^\p{L}\d]*$/iu,
  // > Updated on 2022.12.02, Last update: 2026-08-21, 更新时间：…
  /^[^\p{L}]*(?:(?:last )?updated?\b|更新|最后更新|生成时间|generated (?:on|at)\b)/iu,
  //  Automated deployment @ 2022-06-15
  /^\s*Automated deployment @/,
];
/** Longest line that is looked at, in UTF-16 code units. */
const LONGEST = 4000;
/** `back to top`, `返回` */
const BACK = /\b(?:back to (?:top|toc|index)|home)\b|返回/i;

/** True where all that a line says are links to places in the digest itself: tables of contents, ways back. */
function isNavigation(text: string): boolean {
  const links = linksIn(text);
  if (links.length === 0 || links.some(({ url }) => isAddress(url))) return false;
  return !hasLetters(textAround(text, links).replace(BACK, ''));
}

/** A line of badges or pictures. */
function isPictures(text: string): boolean {
  return text.includes('![') && !hasLetters(textAround(text, linksIn(text)));
}

/** True for a line that is known to carry no data. */
export function isFurniture(text: string): boolean {
  if (text.length > LONGEST) return false;
  return FURNITURE.some((pattern) => pattern.test(text)) || isPictures(text) || isNavigation(text);
}
