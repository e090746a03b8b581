import type { TypedSearch } from '../../search/query/request.ts';

const quoted = (value: string): string => `"${value.replaceAll('"', ' ')}"`;

/** The query for all papers of a topic. */
export const topicQuery = (topic: string): string => `topic:${quoted(topic)}`;

/**
 * A search, facets and all, as one query: `topic:"cs.CV" has:code 世界模型`; `undefined` where the language of queries cannot
 * say it, because it has no "or", or where there is nothing to look for.
 */
export function queryOfSearch({ text, selection }: TypedSearch): string | undefined {
  const { topic, source, has, period } = selection;
  if (topic.length > 1 || source.length > 1) return undefined;
  const parts = [
    ...topic.map(topicQuery),
    ...source.map((value) => `source:${quoted(value)}`),
    ...has.map((value) => `has:${value}`),
    ...(period.from === undefined ? [] : [`after:${period.from}`]),
    ...(period.to === undefined ? [] : [`before:${period.to}`]),
    text,
  ];
  return parts.join(' ').trim() || undefined;
}
