import type { APIRoute } from 'astro';
import { getFeedEntries, getSourceDigests, type SourceDigests } from '../../../data/sources.ts';
import { atomFeed } from '../../../site/atom-feed.ts';
import { href } from '../../../site/href.ts';
import { sourcePath } from '../../../site/paths.ts';

export async function getStaticPaths() {
  return (await getSourceDigests()).map((props) => ({ params: { source: props.source }, props }));
}

export const GET: APIRoute = async ({ props, site }) => {
  const { source, name } = props as SourceDigests;
  const root = site === undefined ? href() : new URL(href(), site).href;
  const title = name.en === name.zh ? name.en : `${name.en} · ${name.zh}`;
  const feed = { title, publisher: title, root, path: sourcePath(source) };
  return new Response(atomFeed(feed, await getFeedEntries(props as SourceDigests)), {
    headers: { 'content-type': 'application/atom+xml' },
  });
};
