/** An element of a page; offsets are those of its source. A text is a node without a name. */
export interface HtmlNode {
  name: string;
  /** The source of its attributes. */
  attributes: string;
  children: HtmlNode[];
  /** The offsets of what is inside it, or of the text. */
  from: number;
  to: number;
}

/** `<div class="a">`, `</div>`. No `<` inside: an attempt to match ends where the next one begins. */
const TAG = /<(?<slash>\/?)(?<name>[a-z][\w:-]{0,40})(?<attributes>(?:[^<>"']|"[^"<]*"|'[^'<]*'){0,5000})>/iy;
const VOID: ReadonlySet<string> = new Set(
  'area base br col embed hr img input link meta param source track wbr'.split(' '),
);
/** Elements whose content is text up to their closing tag. */
const RAW: ReadonlySet<string> = new Set(['script', 'style', 'textarea', 'title', 'noscript']);
const INLINE: ReadonlySet<string> = new Set(
  'a abbr b big cite code del em font i ins kbd label mark s small span strong sub sup time tt u'.split(' '),
);
const BLOCKS =
  'address article aside blockquote dd details div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header li main nav ol p pre section table ul';
/** What an opening tag closes, if it is open: `<li>` the item before it. */
const CLOSES: ReadonlyMap<string, readonly string[]> = new Map<string, readonly string[]>([
  ...BLOCKS.split(' ').map((name): [string, string[]] => [name, ['p']]),
  ['li', ['p', 'li']],
  ['dt', ['p', 'dt', 'dd']],
  ['dd', ['p', 'dt', 'dd']],
  ['td', ['p', 'td', 'th']],
  ['th', ['p', 'td', 'th']],
  ['tr', ['p', 'td', 'th', 'tr']],
  ['option', ['option']],
]);
/** Elements that are nested more deeply are read as if they stood side by side. */
const MAX_DEPTH = 100;

export const isInline = ({ name }: HtmlNode): boolean => name === '' || name === 'br' || INLINE.has(name);

interface Builder {
  source: string;
  root: HtmlNode;
  open: HtmlNode[];
  /** Closing marks that the rest of the source does not have. */
  missing: Set<string>;
}

const top = ({ open, root }: Builder): HtmlNode => open.at(-1) ?? root;

function addText(builder: Builder, from: number, to: number): void {
  if (from >= to) return;
  top(builder).children.push({ name: '', attributes: '', children: [], from, to });
}

/** Closes the innermost open element of a name. An inline one ends within its block only. */
function close(builder: Builder, name: string, at: number): void {
  const { open } = builder;
  const index = open.findLastIndex((node) => node.name === name);
  const isCrossed = INLINE.has(name) && open.slice(index + 1).some((node) => !isInline(node));
  if (index < 0 || isCrossed) return;
  for (const node of open.splice(index)) node.to = at;
}

function openElement(builder: Builder, name: string, attributes: string, at: number, from: number): void {
  const closed = CLOSES.get(name) ?? [];
  while (closed.includes(top(builder).name)) close(builder, top(builder).name, at);
  const node: HtmlNode = { name, attributes, children: [], from, to: from };
  top(builder).children.push(node);
  const isEmpty = VOID.has(name) || (attributes.endsWith('/') && !INLINE.has(name) && !CLOSES.has(name));
  if (!isEmpty && builder.open.length < MAX_DEPTH) builder.open.push(node);
}

/** The offset of a mark after `at`; that of the end if there is none. */
function find(builder: Builder, mark: string, at: number): number {
  const found = builder.missing.has(mark) ? -1 : builder.source.indexOf(mark, at);
  if (found < 0) builder.missing.add(mark);
  return found;
}

/** The end of a comment, a declaration or a closed raw element that begins at `at`; -1 if none does. */
function skip(builder: Builder, at: number): number {
  const { source } = builder;
  if (source.startsWith('<!--', at)) {
    const end = find(builder, '-->', at + 4);
    return end < 0 ? -1 : end + 3;
  }
  if (!source.startsWith('<!', at) && !source.startsWith('<?', at)) return -1;
  const end = find(builder, '>', at);
  return end < 0 ? -1 : end + 1;
}

/** The end of a raw element's content, where its closing tag begins; -1 if it is never closed. */
function rawEnd(builder: Builder, name: string, from: number): number {
  const end = find(builder, `</${name}`, from);
  return end < 0 ? find(builder, `</${name.toUpperCase()}`, from) : end;
}

/**
 * Reads a page of HTML as a tree. What browsers mend is mended in the simplest way: closing tags that close nothing are
 * ignored, and elements end with their parents. Takes time linear in the source.
 */
export function readHtmlTree(source: string): HtmlNode {
  const root: HtmlNode = { name: 'html', attributes: '', children: [], from: 0, to: source.length };
  const builder: Builder = { source, root, open: [], missing: new Set() };
  let start = 0;
  for (let at = source.indexOf('<'); at >= 0; ) {
    let end = skip(builder, at);
    TAG.lastIndex = at;
    const groups = end < 0 ? TAG.exec(source)?.groups : undefined;
    if (groups?.name !== undefined) {
      end = TAG.lastIndex;
      const name = groups.name.toLowerCase();
      addText(builder, start, at);
      if (groups.slash === '/') close(builder, name, at);
      else {
        openElement(builder, name, groups.attributes ?? '', at, end);
        const raw = RAW.has(name) ? rawEnd(builder, name, end) : -1;
        if (raw >= 0) {
          addText(builder, end, raw);
          end = raw;
        }
      }
      start = end;
    } else if (end >= 0) {
      addText(builder, start, at);
      start = end;
    }
    at = source.indexOf('<', Math.max(end, at + 1));
  }
  addText(builder, start, source.length);
  for (const node of builder.open) node.to = source.length;
  return root;
}

/** `class="a b"`, `href = x`, `data-arxiv-id='…'` */
const ATTRIBUTE =
  /(?<name>[a-z_:@][\w:.@-]{0,60})\s{0,9}=\s{0,9}(?:"(?<double>[^"]*)"|'(?<single>[^']*)'|(?<bare>[^\s"'<>=]+))/gi;

/** The attributes of an element by their names in lower case. */
export function attributesOf({ attributes }: HtmlNode): Map<string, string> {
  const found = new Map<string, string>();
  for (const { groups } of attributes.matchAll(ATTRIBUTE))
    found.set((groups?.name ?? '').toLowerCase(), groups?.double ?? groups?.single ?? groups?.bare ?? '');
  return found;
}
