import type { Report } from '../../src/schema/report.ts';
import type { MergedPaper } from './record.ts';

/** How many papers there are, and how many have an abstract in which language. */
export function countPapers(
  papers: readonly MergedPaper[],
): Pick<Report, 'papers' | 'bilingual' | 'chineseOnly' | 'englishOnly'> {
  const having = (en: boolean, zh: boolean): number =>
    papers.filter(({ body }) => (body.en !== undefined) === en && (body.zh !== undefined) === zh).length;
  return {
    papers: papers.length,
    bilingual: having(true, true),
    chineseOnly: having(false, true),
    englishOnly: having(true, false),
  };
}
