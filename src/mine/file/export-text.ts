import type { Followed, OwnPaper } from '../../reader/schema.ts';
import { followedSchema, momentSchema, ownPaperSchema } from '../../reader/schema.ts';
import { OWN_VERSION } from '../../reader/version.ts';
import { type Export, FORMAT } from './export-schema.ts';
import type { Settings } from './settings-schema.ts';

const { title, authors, published, tags } = ownPaperSchema.shape;

/** A moment that is none, of a browser's damaged storage, becomes that of the export: what it is of stays. */
const momentOr = (moment: string | undefined, now: string): string | undefined =>
  moment === undefined || momentSchema.safeParse(moment).success ? moment : now;

/** A paper as the schema has it; what the browser has stored of it may be of another version. */
function exportedPaper(paper: OwnPaper, now: string): OwnPaper[] {
  const whole = ownPaperSchema.safeParse(paper);
  if (whole.success) return [whole.data];
  const mended = ownPaperSchema.safeParse({
    ...paper,
    title: title.safeParse(paper.title).data ?? {},
    authors: authors.safeParse(paper.authors).data,
    published: published.safeParse(paper.published).data,
    tags: tags.safeParse(paper.tags).data ?? paper.tags?.filter((tag) => tags.safeParse([tag]).success),
    starred: momentOr(paper.starred, now),
    read: momentOr(paper.read, now),
    noted: momentOr(paper.noted, now),
  });
  return mended.success ? [mended.data] : [];
}

/** All that is the reader's own. */
export interface Own {
  papers: readonly OwnPaper[];
  followed: readonly Followed[];
  settings: Settings;
}

/** What an export file holds, so that reading it gives the same again. */
export const exportOf = ({ papers, followed, settings }: Own, now: string): Export => ({
  format: FORMAT,
  version: OWN_VERSION,
  exported: now,
  papers: papers.flatMap((paper) => exportedPaper(paper, now)),
  followed: followed.filter((one) => followedSchema.safeParse(one).success),
  settings,
});

const lines = (values: readonly unknown[]): string =>
  values.length === 0 ? '[]' : `[\n${values.map((value) => JSON.stringify(value)).join(',\n')}\n]`;

/** The text of an export file, JSON with a line for each paper. */
export function exportText({ format, version, exported, papers, followed, settings }: Export): string {
  const head = JSON.stringify({ format, version, exported }).slice(0, -1);
  return `${head},\n"papers":${lines(papers)},\n"followed":${lines(followed)},\n"settings":${JSON.stringify(settings)}}\n`;
}
