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
  const counts = new Map<string, number>();
  for (const paper of papers) counts.set(languagesOf(paper), (counts.get(languagesOf(paper)) ?? 0) + 1);
  const usual = [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
  return new Map(
    papers.flatMap((paper) => {
      const sign = SIGNS[languagesOf(paper)];
      return sign === undefined || languagesOf(paper) === usual ? [] : [[paper, sign]];
    }),
  );
}
