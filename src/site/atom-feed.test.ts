import { expect, it } from 'vitest';
import { atomFeed, type FeedEntry } from './atom-feed.ts';

const SOURCE = {
  title: 'Owls & Co',
  publisher: 'Owl Daily',
  root: 'https://example.org/repo/',
  path: 'sources/owls/',
};
const entry: FeedEntry = {
  paper: {
    id: '2401.00001',
    title: { en: 'Owls < Bats in $x^2$', zh: '猫头鹰' },
    authors: ['Ada Owl', '王小明'],
    topics: [],
    links: [],
    mentions: [{ digest: 'owls/1', line: 1, fields: ['title.en'] }],
  },
  abstract: { en: 'They ]]> sing\u0000.', zh: '它们唱歌。' },
  day: '2024-01-02',
};

it('has both languages of a paper, its own address, and what XML can hold', () => {
  const feed = atomFeed(SOURCE, [entry]);
  expect(feed).toContain('<title>Owls &#x3C; Bats in x^2 · 猫头鹰</title>');
  expect(feed).toContain('<id>https://arxiv.org/abs/2401.00001</id>');
  expect(feed).toContain('href="https://example.org/repo/abs/2401.00001/"');
  expect(feed).toContain('<updated>2024-01-02T00:00:00Z</updated>');
  expect(feed).toMatch(/They ]]\S*> sing\.\n\n它们唱歌。/);
  expect(feed).toContain('<author><name>王小明</name></author>');
});

it('has a date where only a month or nothing is known', () => {
  const { day: _, ...undated } = entry;
  expect(atomFeed(SOURCE, [undated])).toContain('<updated>2024-01-01T00:00:00Z</updated>');
  const unknown = { ...undated, paper: { ...undated.paper, id: 'title-owls' } };
  expect(atomFeed(SOURCE, [unknown])).toContain('<id>urn:duizhao:paper:title-owls</id>');
  expect(atomFeed(SOURCE, [])).toContain('<updated>1970-01-01T00:00:00Z</updated>');
});
