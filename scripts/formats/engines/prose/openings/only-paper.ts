import { parsePaperAddress } from '../../../../../src/schema/paper-address.ts';
import type { Excerpt, RawRecord } from '../../../format.ts';
import { linksIn } from '../../fields/links/markdown-links.ts';
import type { LineToken } from '../lines/line-tokens.ts';
import { bareIdsIn } from './bare-ids.ts';

function addressesIn({ text, number }: LineToken): Excerpt[] {
  const bare = bareIdsIn(text);
  const urls = linksIn(text).map(({ url }) => url);
  return [...bare, ...urls].flatMap((one) =>
    parsePaperAddress(one) === undefined ? [] : [{ text: one, line: number }],
  );
}

/** The address of the only paper that some lines name: the only one on arXiv, or the only one at all. */
function onlyPaper(tokens: readonly LineToken[]): Excerpt | undefined {
  const byKey = new Map<string, Excerpt>();
  const onArxiv = new Map<string, Excerpt>();
  for (const excerpt of tokens.flatMap(addressesIn)) {
    const address = parsePaperAddress(excerpt.text);
    if (address === undefined) continue;
    byKey.set(address.key, byKey.get(address.key) ?? excerpt);
    if (address.kind === 'arxiv') onArxiv.set(address.key, onArxiv.get(address.key) ?? excerpt);
  }
  const named = onArxiv.size > 0 ? onArxiv : byKey;
  return named.size === 1 ? [...named.values()][0] : undefined;
}

/** A record that no label gave an address, with that of the only paper in its lines. */
export function withOnlyPaper(record: RawRecord, tokens: readonly LineToken[]): RawRecord {
  if (parsePaperAddress(record.id?.text ?? '') !== undefined) return record;
  const only = onlyPaper(tokens);
  if (only === undefined) return record;
  const before = record.id === undefined ? [] : [record.id];
  const links = record.links.filter(({ text }) => text !== only.text);
  return { ...record, id: only, links: [...before, ...links] };
}
