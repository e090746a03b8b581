import type { Paper } from '../schema/paper.ts';
import { compare } from '../text/compare.ts';
import { getPapers } from './papers.ts';

export interface Topic {
  name: string;
  papers: Paper[];
}

/** Every topic with its papers, newest first; topics in the order of the alphabet. */
export async function getTopics(): Promise<Topic[]> {
  const papersByTopic = new Map<string, Paper[]>();
  for (const { data } of await getPapers()) {
    for (const name of data.topics) papersByTopic.set(name, [...(papersByTopic.get(name) ?? []), data]);
  }
  const topics = [...papersByTopic].map(([name, papers]) => ({ name, papers }));
  return topics.sort((a, b) => compare(a.name, b.name));
}
