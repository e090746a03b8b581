import type { Paper } from '../schema/paper.ts';
import { type ListPage, listPages } from '../site/list-pages.ts';
import { topicPath } from '../site/paths.ts';
import { compare } from '../text/compare.ts';
import { slug } from '../text/slug.ts';
import { changedPages } from './changed-pages.ts';
import { getPapers } from './papers.ts';

export interface Topic {
  name: string;
  papers: Paper[];
}

/** The name that most papers use. */
function mostUsed(names: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  const sorted = [...counts].sort(([a, m], [b, n]) => n - m || compare(a, b));
  return sorted[0]?.[0] ?? '';
}

/**
 * Every topic with its papers, newest first; the largest topics first. Names with one address (`LLM`, `llm`) are one topic.
 */
export async function getTopics(): Promise<Topic[]> {
  const uses = (await getPapers()).flatMap(({ data }) => data.topics.map((name) => ({ name, paper: data })));
  const topics = Array.from(Map.groupBy(uses, ({ name }) => slug(name)).values(), (same) => ({
    name: mostUsed(same.map(({ name }) => name)),
    papers: [...new Set(same.map(({ paper }) => paper))],
  }));
  return topics.sort((a, b) => b.papers.length - a.papers.length || compare(a.name, b.name));
}

/** What a page of a topic shows: the page, and those with newer and with older papers. */
export interface TopicPage {
  name: string;
  /** How many papers the topic has; only its first page says so, because the others do not change with it. */
  total?: number;
  page: ListPage<Paper>;
  newer: { number?: number } | undefined;
  older: { number?: number } | undefined;
}

function topicPages({ name, papers }: Topic): TopicPage[] {
  const pages = listPages(papers);
  const places = pages.map(({ number }) => ({ ...(number && { number }) }));
  return pages.map((page, at) => {
    const total = at === 0 ? { total: papers.length } : {};
    return { name, ...total, page, newer: places[at - 1], older: places[at + 1] };
  });
}

/** The routes of all pages of all topics. */
export async function topicRoutes() {
  const routes = (await getTopics()).flatMap(topicPages).map((props) => ({
    params: { topic: slug(props.name), page: props.page.number?.toString() },
    props,
  }));
  return changedPages(
    'topics',
    routes,
    ({ props: { name, page } }) => topicPath(name, page.number),
    ({ props }) => props,
  );
}
