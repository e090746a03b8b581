const INLINE =
  'a abbr b big button code cite del em font i img ins kbd s small span strike strong sub sup tt u wbr';
const BLOCK =
  'article blockquote center dd details div dl dt figcaption figure h1 h2 h3 h4 h5 h6 hr ol p paragraph pre section summary table tbody tfoot thead ul';
const UNREAD = 'iframe script style svg';

const named = (names: string, replacement: string): [string, string][] =>
  names.split(' ').map((name) => [name, replacement]);

/**
 * What replaces a tag, by its name. Other names in angle brackets are not tags but words of a text about models:
 * `<image>`, `<think>`, `<input>`.
 */
export const REPLACEMENTS: ReadonlyMap<string, string> = new Map([
  ...named(INLINE, ''),
  ...named(UNREAD, ''),
  ...named('td th', ' '),
  ...named('br caption tr', '\n'),
  ...named(BLOCK, '\n\n'),
  ...named('li', '\n- '),
]);

/** Elements that are removed with their content. */
export const UNREAD_ELEMENTS: ReadonlySet<string> = new Set(UNREAD.split(' '));

/** ` class="x"`, ` width = 5`, ` open`; not ` of a cat` */
const ATTRIBUTE = String.raw`\s+(?:[a-z_:@][\w:.@-]*\s?=\s?(?:"[^"<]*"|'[^'<]*'|[^\s"'<>=]+)|(?:open|hidden|disabled|checked|async|defer|allowfullscreen)(?![\w-]))`;

/** `<a href="https://x.org">`, `</p>`, `<br/>`. No `<` inside: an attempt to match ends where the next one begins. */
const TAG = new RegExp(
  `<(?<slash>/?)(?<name>[a-z][a-z0-9]{0,15})(?<attributes>(?:${ATTRIBUTE}){0,50})\\s{0,9}/?>`,
  'iy',
);

/** ` href="https://x.org"` */
const HREF = /\shref\s?=\s?(?:"(?<double>[^"]*)"|'(?<single>[^']*)'|(?<bare>[^\s"']+))/i;

/** A known tag or a comment. `end` is the index behind it. */
export interface Tag {
  name: string;
  isClosing: boolean;
  href: string;
  end: number;
}

/** The known HTML tag that begins at `at`. */
export function tagAt(text: string, at: number): Tag | undefined {
  TAG.lastIndex = at;
  const groups = TAG.exec(text)?.groups;
  const name = groups?.name?.toLowerCase() ?? '';
  if (!REPLACEMENTS.has(name)) return undefined;
  const { double, single, bare } = HREF.exec(groups?.attributes ?? '')?.groups ?? {};
  return { name, isClosing: groups?.slash === '/', href: double ?? single ?? bare ?? '', end: TAG.lastIndex };
}
