import { AVAILABLE, type Available } from '../../schema/available.ts';
import type { Label } from '../../schema/site.ts';
import type { PaperFacts } from '../index/columns.ts';
import type { Summary } from '../index/summary.ts';
import { labelOfValue } from './facets.ts';

/** What a result shows of a paper: its summary, what it has, and the name of the source that had it first. */
export type FoundPaper = Summary & { has: Available[]; source?: Label };

/** A paper by its number, with what the manifest knows of it. */
export function foundPaper(paper: number, summary: Summary, facts: PaperFacts): FoundPaper {
  const { first } = summary;
  return {
    ...summary,
    has: AVAILABLE.filter((what) => facts.has(paper, what)),
    ...(first && { source: labelOfValue('source', first.source, facts) }),
  };
}
