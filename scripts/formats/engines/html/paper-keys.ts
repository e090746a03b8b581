import { arxivIdInFileName, parseArxivId } from '../../../../src/schema/arxiv-id.ts';
import { type PaperAddress, parsePaperAddress } from '../../../../src/schema/paper-address.ts';
import { isAddress } from '../fields/links/markdown-links.ts';
import { attributesOf, type HtmlNode } from './html-tree.ts';
import { type HtmlPage, isFurniture } from './node-text.ts';

/** The paper that an element names, by each kind of address; `many` if it names several. */
export type PaperKeys = ReadonlyMap<string, string> | 'many';

const NONE: PaperKeys = new Map();
/** `2405.00010`, `arXiv: 2405.00010v1`, alone in an element */
const BARE_ID = /^\s*(?:arxiv\s?[:：]?\s?)?(?<id>\d{4}\.\d{4,5}(?:v\d{1,3})?)\s*$/i;
/** A longer text is none; in UTF-16 code units. */
const MAX_ID_LENGTH = 60;
/** `data-arxiv-id`, `data-id`, `id` */
const ID_ATTRIBUTE = /^(?:data-[a-z-]*id|data-(?:arxiv|paper)|id)$/;

/** The arXiv id in the address of a page beside this one: `../paper/2405.00010/index.html`. */
function idOfLocalPage(href: string): string | undefined {
  if (isAddress(href) || href.length > 300) return undefined;
  return href
    .split('/')
    .map(arxivIdInFileName)
    .find((id) => id !== undefined);
}

/** The paper that a node names by itself: by a link, an identifier among its attributes, or as its text. */
function addressOfNode(page: HtmlPage, node: HtmlNode): PaperAddress | undefined {
  if (node.name === '') {
    if (node.to - node.from > MAX_ID_LENGTH) return undefined;
    const id = BARE_ID.exec(page.source.slice(node.from, node.to))?.groups?.id;
    return id === undefined ? undefined : parsePaperAddress(id);
  }
  if (!/\d{4}|href/.test(node.attributes)) return undefined;
  const attributes = attributesOf(node);
  for (const [name, value] of attributes) {
    const id = ID_ATTRIBUTE.test(name) ? parseArxivId(value) : undefined;
    if (id !== undefined) return { kind: 'arxiv', key: id };
  }
  const href = node.name === 'a' ? attributes.get('href') : undefined;
  if (href === undefined) return undefined;
  const local = idOfLocalPage(href);
  return local === undefined ? parsePaperAddress(href) : { kind: 'arxiv', key: local };
}

function join(all: readonly PaperKeys[]): PaperKeys {
  const filled = all.filter((keys) => keys === 'many' || keys.size > 0);
  const [only, ...others] = filled;
  if (only === undefined || others.length === 0) return only ?? NONE;
  const joined = new Map<string, string>();
  for (const keys of filled) {
    if (keys === 'many') return 'many';
    for (const [kind, key] of keys) {
      if ((joined.get(kind) ?? key) !== key) return 'many';
      joined.set(kind, key);
    }
  }
  return joined;
}

/** Finds the papers that every element of a page names. */
export function paperKeys(page: HtmlPage, root: HtmlNode): (nodes: readonly HtmlNode[]) => PaperKeys {
  const known = new Map<HtmlNode, PaperKeys>();
  const visit = (node: HtmlNode): PaperKeys => {
    const own = addressOfNode(page, node);
    const below = isFurniture(node) ? [] : node.children.map(visit);
    const keys = join([...below, ...(own === undefined ? [] : [new Map([[own.kind, own.key]])])]);
    known.set(node, keys);
    return keys;
  };
  visit(root);
  return (nodes) => join(nodes.map((node) => known.get(node) ?? NONE));
}
