import { href } from '../lib/href.ts';
import { paperPath } from '../lib/paths.ts';
import { plainTitle } from '../lib/plain-title.ts';
import type { Available, Mark } from './answer.ts';
import type { Card } from './card.ts';
import { element } from './element.ts';
import { langOf, markedText } from './marked-text.ts';
import { markMatches } from './marks.ts';

/** What a paper has, as lists of papers show it. */
const HAS = {
  en: { text: 'EN', title: 'English abstract', lang: 'en' },
  zh: { text: '中', title: '中文摘要', lang: 'zh-Hans' },
  code: { text: 'code', title: 'Code · 代码', lang: 'en' },
} as const;

function hasMark(what: Available): HTMLElement {
  const { text, title, lang } = HAS[what];
  const mark = element('abbr', '', [text]);
  mark.title = title;
  mark.lang = lang;
  return mark;
}

/** One result: both titles, authors, what is available, date and id, then the line of its snippet. Matches are marked. */
export function resultItem(paper: Card, marks: Mark[], snippetLine?: HTMLElement): HTMLLIElement {
  const titles = (['en', 'zh'] as const).flatMap((language) => {
    const text = plainTitle(paper.title[language] ?? '');
    if (text === '') return [];
    const title = element('span', `title ${language}`, markedText(markMatches(text, marks)));
    title.lang = langOf(language, text);
    return [title];
  });
  const link = element('a', 'titles', titles);
  link.href = href(paperPath(paper.id));

  const authors = element('span', 'authors', markedText(markMatches(paper.authors ?? '', marks)));
  authors.translate = false;
  const has = element(
    'span',
    'has',
    paper.has.map((what) => hasMark(what)),
  );
  const id = element('span', 'id', [paper.id]);
  id.translate = false;
  const facts = [authors, has, element('time', '', [paper.date ?? '']), id];
  const meta = element(
    'p',
    'meta',
    facts.filter((fact) => fact.textContent !== ''),
  );

  const item = element('li', 'result', [link, meta, ...(snippetLine ? [snippetLine] : [])]);
  item.dataset.paperId = paper.id;
  return item;
}
