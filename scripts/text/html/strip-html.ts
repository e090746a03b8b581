import { decodeHtmlReferences } from '../characters/character-references.ts';
import { REPLACEMENTS, type Tag, tagAt, UNREAD_ELEMENTS } from './tags.ts';

/** `https://x.org`: an address that becomes a link */
const WEB_ADDRESS = /^https?:\/\/[^\s<>]+$/i;

/** A piece of text, a tag, or a comment as a tag without a name. */
type HtmlPiece = string | Tag;

function commentEnd(text: string, at: number): number {
  const end = text.indexOf('-->', at + 2);
  return end === -1 ? -1 : end + 3;
}

function splitTags(text: string): HtmlPiece[] {
  const pieces: HtmlPiece[] = [];
  let start = 0;
  let isCommentPossible = true;
  for (let at = text.indexOf('<'); at !== -1; ) {
    let tag = tagAt(text, at);
    if (isCommentPossible && text.startsWith('<!--', at)) {
      const end = commentEnd(text, at);
      isCommentPossible = end !== -1;
      if (isCommentPossible) tag = { name: '', isClosing: false, href: '', end };
    }
    if (tag !== undefined) {
      pieces.push(text.slice(start, at), tag);
      start = tag.end;
    }
    at = text.indexOf('<', tag?.end ?? at + 1);
  }
  pieces.push(text.slice(start));
  return pieces;
}

/** Leaves out `UNREAD_ELEMENTS` with their content. Of an element that is never closed only the tag goes. */
function dropUnread(pieces: readonly HtmlPiece[]): HtmlPiece[] {
  const lastClosing = new Map<string, number>();
  pieces.forEach((piece, index) => {
    if (typeof piece !== 'string' && piece.isClosing) lastClosing.set(piece.name, index);
  });
  let open: string | undefined;
  return pieces.filter((piece, index) => {
    if (typeof piece === 'string') return open === undefined;
    if (open !== undefined) {
      if (piece.isClosing && piece.name === open) open = undefined;
      return false;
    }
    const isUnread = !piece.isClosing && UNREAD_ELEMENTS.has(piece.name);
    if (isUnread && (lastClosing.get(piece.name) ?? -1) > index) open = piece.name;
    return true;
  });
}

/**
 * Text without HTML. Known tags and comments are removed; `script`, `style`, `iframe` and `svg` with their content.
 * `<br>` ends a line, block-level tags leave a blank line, `<li>` begins a line with `- `, a link to a web address
 * becomes `[text](url)`. `<image>`, `a < b` and other unknown names in angle brackets stay. Character references are
 * decoded, so that `&lt;b&gt;` gives the text `<b>`: never run it twice on the same text.
 */
export function stripHtml(text: string): string {
  const parts: string[] = [];
  let link: { at: number; url: string } | undefined;
  for (const piece of dropUnread(splitTags(text))) {
    if (typeof piece === 'string') {
      parts.push(decodeHtmlReferences(piece));
      continue;
    }
    if (piece.name === 'a') {
      if (link !== undefined && piece.isClosing) {
        parts[link.at] = '[';
        parts.push(`](${link.url})`);
      }
      const url = decodeHtmlReferences(piece.href).trim();
      link = WEB_ADDRESS.test(url) ? { at: parts.length, url } : undefined;
    }
    parts.push(piece.name === 'li' && piece.isClosing ? '\n' : (REPLACEMENTS.get(piece.name) ?? ''));
  }
  return parts.join('');
}
