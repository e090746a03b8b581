import { href } from '../lib/href.ts';
import { paperPath } from '../lib/paths.ts';
import { detectScript } from '../text/script.ts';
import type { Query } from './query.ts';
import type { Shown } from './shown.ts';
import { markMatches, type Piece, snippet } from './snippet.ts';

function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className: string,
  children: (Node | string)[],
): HTMLElementTagNameMap[Name] {
  const created = document.createElement(name);
  if (className !== '') created.className = className;
  created.append(...children);
  return created;
}

const marked = (pieces: Piece[]): (Node | string)[] =>
  pieces.map(({ text, isMatch }) => (isMatch ? element('mark', '', [text]) : text));

/** `context` decides about a Chinese text too short to show its script. */
const langOf = (language: 'en' | 'zh', text: string, context = ''): string =>
  language === 'en' ? 'en' : `zh-${detectScript(text) ?? detectScript(context) ?? 'Hans'}`;

/** One result of a search: both titles, authors, date and id, and a snippet; all matches marked, nothing as markup. */
export function resultItem(paper: Shown, query: Query): HTMLLIElement {
  const titles = (['en', 'zh'] as const).flatMap((language) => {
    const text = paper.title[language];
    if (text === undefined) return [];
    const title = element('span', `title ${language}`, marked(markMatches(text, query)));
    title.lang = langOf(language, text, paper.abstract.zh);
    return [title];
  });
  const link = element('a', 'titles', titles);
  link.href = href(paperPath(paper.id));

  const authors = element('span', 'authors', marked(markMatches(paper.authors ?? '', query)));
  authors.translate = false;
  const date = element('time', '', [paper.date ?? '']);
  const facts = [authors, date, element('span', 'id', [paper.id])].filter((fact) => fact.textContent !== '');

  const item = element('li', 'result', [link, element('p', 'meta', facts)]);
  item.dataset.paperId = paper.id;

  const found = snippet(paper.abstract, query);
  if (found !== undefined) {
    const text = element('p', 'snippet', marked(found.pieces));
    text.lang = langOf(found.language, paper.abstract.zh ?? '');
    item.append(text);
  }
  return item;
}
