import type { Report } from '../../src/schema/report.ts';

/** The number of papers, and how many have abstracts in both languages, only in Chinese, only in English. */
export function countPapers(
  papers: readonly { hasEn: boolean; hasZh: boolean }[],
): Pick<Report, 'papers' | 'bilingual' | 'chineseOnly' | 'englishOnly'> {
  const having = (en: boolean, zh: boolean): number =>
    papers.filter(({ hasEn, hasZh }) => hasEn === en && hasZh === zh).length;
  return {
    papers: papers.length,
    bilingual: having(true, true),
    chineseOnly: having(false, true),
    englishOnly: having(true, false),
  };
}
