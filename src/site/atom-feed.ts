import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';
import { arxivIdOfPaper, arxivUrls } from '../schema/arxiv-id.ts';
import type { PaperTexts } from '../schema/paper.ts';
import { paperDate } from './dates.ts';
import { paperPath } from './paths.ts';
import { plainTitle } from './plain-title.ts';

/** A paper in a feed, with the day of the digest that has it. */
export interface FeedEntry extends PaperTexts {
  day?: string | undefined;
}

/** What a feed is of. `path` is the address of what it follows, below the site's `root`, which ends with a slash. */
export interface FeedSource {
  title: string;
  publisher: string;
  root: string;
  path: string;
}

/** A day as Atom has dates; papers of which nothing is known are older than all others. */
const dateOf = (day: string | undefined): string => `${(day ?? '1970-01-01').padEnd(10, '-01')}T00:00:00Z`;

/** What no XML can hold: control characters, two signs that are none, and halves of surrogate pairs. */
const inXml = (text: string): string => text.toWellFormed().replace(/[^\P{Cc}\t\n\r]|[\ufffe\uffff]/gu, '');

const titleOf = ({ en, zh }: PaperTexts['paper']['title']): string =>
  [en, zh].flatMap((title) => (title === undefined ? [] : plainTitle(title))).join(' · ');

function entryOf({ paper, abstract, day }: FeedEntry, root: string) {
  const arxivId = arxivIdOfPaper(paper.id);
  const texts = [abstract.en, abstract.zh].flatMap((text) => text ?? []);
  return x('entry', [
    x('id', arxivId === undefined ? `urn:duizhao:paper:${paper.id}` : arxivUrls(arxivId).abs),
    x('title', inXml(titleOf(paper.title))),
    x('link', { rel: 'alternate', href: root + paperPath(paper.id) }),
    x('updated', dateOf(day ?? paperDate(paper))),
    ...(paper.authors ?? []).map((name) => x('author', [x('name', inXml(name))])),
    ...(texts.length > 0 ? [x('content', { type: 'text' }, inXml(texts.join('\n\n')))] : []),
  ]);
}

/** Papers as an Atom feed (RFC 4287), newest first; each has both of its abstracts. */
export function atomFeed(
  { title, publisher, root, path }: FeedSource,
  entries: readonly FeedEntry[],
): string {
  const [newest] = entries;
  const feed = x('feed', { xmlns: 'http://www.w3.org/2005/Atom' }, [
    x('id', `urn:duizhao:${path}`),
    x('title', inXml(title)),
    x('author', [x('name', inXml(publisher))]),
    x('updated', dateOf(newest && (newest.day ?? paperDate(newest.paper)))),
    x('link', { rel: 'self', href: `${root}${path}feed.xml` }),
    x('link', { rel: 'alternate', href: root + path }),
    ...entries.map((entry) => entryOf(entry, root)),
  ]);
  return `<?xml version="1.0" encoding="utf-8"?>\n${toXml(feed)}\n`;
}
