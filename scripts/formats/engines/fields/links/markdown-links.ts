import { TAG } from '../cell-text.ts';

/** A link in a cell: Markdown, HTML or a bare address; `start` and `end` are offsets in the cell. */
export interface CellLink {
  label: string;
  url: string;
  start: number;
  end: number;
}

/** `\[`; `[` or `![`; `](https://x.org/a_(b) "T")`; `]`; `<a href="…">`; `https://x.org` */
const MARK =
  /\\.|(?<open>!?\[)|\]\(\s?(?<url>[^()\s]*(?:\([^()\s]*\)[^()\s]*)*)(?:\s"[^"]*")?\s?\)|(?<close>\])|<a\s(?<attributes>[^<>]*)>|(?<bare>https?:\/\/[^\s<>()[\]|"'，。；、（）【】「」“”！？]+)/g;
/** `href="https://x.org"` */
const HREF = /\bhref\s*=\s*["']?(?<url>[^\s"'<>]*)/i;
/** `https://x.org`, `htp://typo`, `arxiv.org/abs/…`; not `./page.html`, `#top` */
const ADDRESS = /^(?:[a-z][a-z\d+-]*:|\/\/|[\w-]+(?:\.[\w-]+)+\/)/i;
/** `![alt](url)` */
const IMAGE = /!\[[^[\]]*\]\([^()]*\)/g;

/** True for an address on the web, false for a page beside this one (`./page.html`). */
export function isAddress(url: string): boolean {
  return ADDRESS.test(url);
}

/** All links of a cell, in order. Images are not links; a link inside the text of another one is not listed. */
export function linksIn(text: string): CellLink[] {
  if (!text.includes('](') && !text.includes('<a ') && !text.includes('://')) return [];
  const found: CellLink[] = [];
  const open: { at: number; mark: string }[] = [];
  const marks = new RegExp(MARK);
  let isClosingPossible = true;
  for (let match = marks.exec(text); match !== null; match = marks.exec(text)) {
    const { open: mark, url, close, attributes, bare } = match.groups ?? {};
    const end = marks.lastIndex;
    if (mark !== undefined) open.push({ at: match.index, mark });
    else if (close !== undefined) open.pop();
    else if (url !== undefined) {
      const opened = open.pop();
      if (opened === undefined) continue;
      while ((found.at(-1)?.start ?? -1) > opened.at) found.pop();
      const label = text.slice(opened.at + opened.mark.length, match.index);
      if (opened.mark === '[') found.push({ label, url, start: opened.at, end });
    } else if (attributes !== undefined) {
      const closing: number = isClosingPossible ? text.indexOf('</a>', end) : -1;
      isClosingPossible = closing !== -1;
      const label = closing === -1 ? '' : text.slice(end, closing).replace(TAG, '');
      const to = closing === -1 ? end : closing + '</a>'.length;
      found.push({ label, url: HREF.exec(attributes)?.groups?.url ?? '', start: match.index, end: to });
      marks.lastIndex = to;
    } else if (bare !== undefined) found.push({ label: '', url: bare, start: match.index, end });
  }
  return found;
}

/** Text without its pictures and badges. */
export function withoutImages(text: string): string {
  return text.includes('![') ? text.replace(IMAGE, ' ').trim() : text;
}

/** The text of a cell that is in no link, image or tag. */
export function textAround(text: string, links: readonly CellLink[]): string {
  const ends = [0, ...links.map(({ end }) => end)];
  const starts = [...links.map(({ start }) => start), text.length];
  return withoutImages(ends.map((from, index) => text.slice(from, starts[index])).join(' ')).replace(
    TAG,
    ' ',
  );
}
