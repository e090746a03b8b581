import type { Paper } from '../schema/paper.ts';
import type { Label } from '../schema/site.ts';
import { hasAbstract } from './has-abstract.ts';

const SIGNS: Record<string, Label> = {
  'en zh': { en: 'both languages', zh: '中英双语' },
  en: { en: 'English only', zh: '仅英文' },
  zh: { en: 'Chinese only', zh: '仅中文' },
  '': { en: 'no abstract', zh: '无摘要' },
};

const languagesOf = (paper: Paper): string =>
  (['en', 'zh'] as const).filter((language) => hasAbstract(paper, language)).join(' ');

/** What tells a paper from most of its list: the languages of its abstracts, where they are others than there. */
export function unusualLanguages(papers: readonly Paper[]): Map<Paper, Label> {
  const groups = [...Map.groupBy(papers, languagesOf)].sort(([, a], [, b]) => b.length - a.length);
  const unusual = groups.slice(1).flatMap(([languages, some]) => {
    const sign = SIGNS[languages];
    return sign === undefined ? [] : some.map((paper): [Paper, Label] => [paper, sign]);
  });
  return new Map(unusual);
}
