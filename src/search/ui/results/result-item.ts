import type { Available } from '../../../schema/available.ts';
import { AVAILABLE_SIGNS } from '../../../site/available-labels.ts';
import { href } from '../../../site/href.ts';
import { paperPath } from '../../../site/paths.ts';
import { plainTitle } from '../../../site/plain-title.ts';
import type { Mark } from '../../answer.ts';
import type { Summary } from '../../index/summary.ts';
import { markMatches } from '../../snippet/marks.ts';
import { element } from '../dom/element.ts';
import { langOf, markedText } from '../dom/marked-text.ts';

function hasMark(what: Available): HTMLElement {
  const { text, title, lang } = AVAILABLE_SIGNS[what];
  const mark = element('abbr', '', [text]);
  mark.title = title;
  mark.lang = lang;
  return mark;
}

/** One result: titles, authors, what is available, date, id, and the line of its snippet. Matches are marked. */
export function resultItem(paper: Summary, marks: Mark[], snippetLine?: HTMLElement): HTMLLIElement {
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
