import { decodeEntities } from './html-entities.ts';

const INLINE = 'a abbr b big button code cite del em font i img input ins kbd label s samp small span strike strong sub sup tt u wbr';
const BLOCK =
  'article blockquote body center dd details div dl dt figcaption figure footer h1 h2 h3 h4 h5 h6 head header hr html main nav ol p paragraph pre section summary table tbody tfoot thead ul';

/** What takes a tag's place, by its name. */
const PLACES = new Map([
  ...INLINE.split(' ').map((name) => [name, ''] as const),
  ...BLOCK.split(' ').map((name) => [name, '\n\n'] as const),
  ...(['td', 'th'] as const).map((name) => [name, ' '] as const),
  ...(['br', 'tr', 'caption'] as const).map((name) => [name, '\n'] as const),
  ...(['script', 'style', 'iframe', 'svg', 'noscript'] as const).map((name) => [name, ''] as const),
  ['li', '\n- '] as const,
]);

/** Elements that go with all they hold. */
const UNREAD = new Set(['script', 'style', 'iframe', 'svg']);

/** ` class="x"`, ` open`; `x` alone is none, so that `<a picture of b>` is text. */
const ATTRIBUTE = String.raw`\s+(?:[a-z_:@][\w:.@-]*\s?=\s?(?:"[^"<]*"|'[^'<]*'|[^\s"'<>=]+)|open|hidden|disabled|checked|async|defer|allowfullscreen)`;

/** `<!-- x -->`, `<a href="https://x.org">`, `</p>`, `<br/>`; no `<` inside, so that every try is short. */
const TAG = new RegExp(
  `<!--(?:>|[^]*?-->)|<(?<slash>/?)(?<name>[a-z][a-z0-9]{0,15})(?<attributes>(?:${ATTRIBUTE})*)\\s{0,9}/?>`,
  'gi',
);
