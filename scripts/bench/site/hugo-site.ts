import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { PaperTexts } from '../../../src/schema/paper.ts';

const CONFIG = {
  baseURL: 'https://example.org/',
  title: 'Digest',
  disableKinds: ['RSS', 'sitemap'],
  taxonomies: { topic: 'topics', digest: 'digests' },
  paginate: 100,
};

const page = (main: string): string =>
  '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{{ .Title }}</title>' +
  '<link rel="stylesheet" href="/site.css"></head><body><header><a href="/">Digest</a> <a href="/topics/">Topics</a> ' +
  `<a href="/digests/">Digests</a></header><main data-pagefind-body>${main}</main></body></html>\n`;

const LIST = `<ul>{{ range .Paginator.Pages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a>
  {{ .Params.title_zh }} {{ delimit (first 3 .Params.authors) ", " }}</li>{{ end }}</ul>
{{ template "_internal/pagination.html" . }}`;

/** The kinds of page that this project has: of papers, digests, topics, and lists of these. */
const LAYOUTS = {
  'index.html': page(
    `<h1>{{ .Title }}</h1>{{ with .Paginate (where .Site.RegularPages "Type" "abs") }}{{ end }}${LIST}`,
  ),
  '_default/list.html': page(`<h1>{{ .Title }}</h1>${LIST}`),
  '_default/terms.html': page(
    '<h1>{{ .Title }}</h1><ul>{{ range .Data.Terms.ByCount }}<li><a href="{{ .Page.RelPermalink }}">{{ .Page.Title }}</a> {{ .Count }}</li>{{ end }}</ul>',
  ),
  '_default/single.html': page(
    '<h1>{{ .Title }}</h1><h1 lang="zh-Hans">{{ .Params.title_zh }}</h1><p>{{ delimit .Params.authors ", " }}</p>' +
      '<p>{{ range .Params.topics }}<a href="/topics/{{ . | urlize }}/">{{ . }}</a> {{ end }}</p>{{ .Content }}',
  ),
};

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

/** Writes a plain Hugo site with the same papers, each as Markdown with both abstracts. */
export function writeHugoSite(papers: readonly PaperTexts[], folder: string): void {
  write(join(folder, 'config.json'), JSON.stringify(CONFIG));
  write(join(folder, 'static/site.css'), 'main { max-width: 70em; margin: auto }\n');
  for (const [name, text] of Object.entries(LAYOUTS)) write(join(folder, 'layouts', name), text);
  for (const { paper, abstract } of papers) {
    const { id, title, authors = [], topics, mentions } = paper;
    const head = {
      title: title.en ?? title.zh,
      title_zh: title.zh,
      authors,
      topics,
      digests: mentions.map(({ digest }) => digest),
    };
    const body = `## Abstract\n\n${abstract.en ?? ''}\n\n## 摘要\n\n${abstract.zh ?? ''}\n`;
    write(join(folder, 'content/abs', `${id}.md`), `${JSON.stringify(head)}\n\n${body}`);
  }
}
