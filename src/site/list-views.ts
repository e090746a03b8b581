import type { Digest } from '../schema/digest.ts';
import type { Paper } from '../schema/paper.ts';
import type { Label } from '../schema/site.ts';
import { compare } from '../text/compare.ts';
import { hasAbstract } from './has-abstract.ts';
import {
  type ContentsEntry,
  contentsOf,
  cutIntoPages,
  groupByDigest,
  groupByTopic,
  type ListedPaper,
  type ListGroup,
} from './paper-lists.ts';

/** Papers by id. */
type Papers = ReadonlyMap<string, { data: Paper }>;

/** A digest whose papers a list has. */
interface ListDigest {
  id: string;
  source: string;
  sourceName: Label;
  name: Label;
  /** How many papers it has. */
  count: number;
}

/** A page of a list of papers, and what it says of the whole list. */
export interface ListView {
  digests: ListDigest[];
  groups: ListGroup[];
  contents: ContentsEntry[];
  counts: { papers: number; both: number; code: number; repeated: number };
  page: number;
  pages: number;
}

/** What is known of all digests: their names, and their days. */
export interface DigestFacts {
  nameOf: (digest: string) => Label;
  nameOfSource: (source: string) => Label;
  days: ReadonlyMap<string, string>;
}

/** The earliest day on which a digest has mentioned a paper. */
function firstDay({ mentions }: Paper, days: DigestFacts['days']): string | undefined {
  return mentions.flatMap(({ digest }) => days.get(digest) ?? []).sort(compare)[0];
}

function listPapers(digests: readonly Digest[], papers: Papers, days: DigestFacts['days']): ListedPaper[] {
  const listed = new Map<string, ListedPaper>();
  digests.forEach(({ papers: ids, date }, at) => {
    for (const id of ids) {
      const [entry, known] = [papers.get(id), listed.get(id)];
      if (known !== undefined) known.digests.push(at);
      if (known !== undefined || entry === undefined) continue;
      const seen = date === undefined ? undefined : firstDay(entry.data, days);
      const isRepeated = seen !== undefined && date !== undefined && seen < date;
      listed.set(id, { paper: entry.data, digests: [at], ...(isRepeated && { seen }) });
    }
  });
  return [...listed.values()];
}

/** The pages of the list of all papers of some digests, each paper once; one without papers where there are none. */
export function listViews(
  digests: readonly Digest[],
  papers: Papers,
  { nameOf, nameOfSource, days }: DigestFacts,
): ListView[] {
  const listed = listPapers(digests, papers, days);
  const byTopic = groupByTopic(listed);
  const groups = byTopic.length > 1 ? byTopic : groupByDigest(listed);
  const pages = cutIntoPages(groups);
  const contents = contentsOf(groups, pages);
  const counts = {
    papers: listed.length,
    both: listed.filter(({ paper }) => hasAbstract(paper, 'en') && hasAbstract(paper, 'zh')).length,
    code: listed.filter(({ paper }) => paper.code !== undefined).length,
    repeated: listed.filter((one) => one.digests.length > 1).length,
  };
  const named = digests.map(({ id, source, papers: { length: count } }) => ({
    id,
    source,
    sourceName: nameOfSource(source),
    name: nameOf(id),
    count,
  }));
  return pages.map((some, at) => ({
    digests: named,
    groups: some,
    contents,
    counts,
    page: at + 1,
    pages: pages.length,
  }));
}
