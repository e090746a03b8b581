import { addAll } from '../../../../src/text/add-all.ts';
import { lineFinder } from '../../lines.ts';
import { fieldOfKey } from '../fields/labels/key-fields.ts';
import { type ObjectNode, quoteAt, type TextNode, textNode } from './node.ts';
import { readElements, type XmlElement, xmlText } from './xml-elements.ts';

/** `<item>`, `<item rdf:about="…">`, `<entry>`, `<atom:entry>` */
const OPENING = /<(?<name>(?:[a-z]{1,10}:)?(?:item|entry))(?:\s[^<>]{0,1000})?>/g;
/** `<media:title>`: elements of other vocabularies, with names that a record has, too */
const FOREIGN = /^(?:media|itunes|g|slash|sy|source):/;
/** `<author>`, `<atom:contributor>` */
const PERSON = /(?:^|:)(?:author|contributor)$/;
/** `A Title. (arXiv:2301.00001v1 [cs.CL] UPDATED)`: arXiv's titles until 2024 */
const ARXIV_TITLE = /\.?\s\(arXiv:\S{1,30} \[[^\]]{1,30}\](?: UPDATED)?\)$/;
/** `arXiv:2401.00001v1 Announce Type: new \nAbstract: We …`: arXiv's descriptions since 2024 */
const ARXIV_DESCRIPTION = /^arXiv:\S{1,30} Announce Type: \S{1,30}\s{1,5}Abstract: /;

/** An item of a feed; `problem` says what in it could not be read, and on which line. */
export interface FeedItem {
  object: ObjectNode;
  problem?: { line: number; message: string };
}

function textsOf({ name, content, attributes }: XmlElement): string[] {
  if (PERSON.test(name)) {
    const names = readElements(content).elements.filter((child) => /(?:^|:)name$/.test(child.name));
    if (names.length > 0) return names.map((child) => xmlText(child.content));
  }
  const text = xmlText(content) || (attributes.get('href') ?? attributes.get('term') ?? '');
  return [text.replace(ARXIV_TITLE, '').replace(ARXIV_DESCRIPTION, '')];
}

/** The elements of an item as members of an object. Authors, topics and Atom's links become lists. */
function membersOf(
  elements: readonly XmlElement[],
  lineOf: (element: XmlElement) => number,
): ObjectNode['members'] {
  const members: ObjectNode['members'] = [];
  const lists = new Map<string, TextNode[]>();
  for (const element of elements) {
    if (FOREIGN.test(element.name)) continue;
    const line = lineOf(element);
    const items = textsOf(element).map((text) => textNode(text, line));
    const field = fieldOfKey(element.name);
    const key = textNode(field === 'note' ? element.name.replace(/^.*:/, '') : element.name, line);
    const list = lists.get(element.name);
    if (list !== undefined) addAll(list, items);
    else if (field === 'authors' || field === 'topic' || element.attributes.has('href')) {
      lists.set(element.name, items);
      members.push({ key, value: { kind: 'list', items, line } });
    } else
      addAll(
        members,
        items.map((value) => ({ key, value })),
      );
  }
  return members;
}

/**
 * The items of RSS 1.0 and 2.0 and the entries of Atom. An item that is never closed ends where the next one begins.
 */
export function readFeedItems(lines: readonly string[]): FeedItem[] {
  const text = lines.join('\n');
  const lineAt = lineFinder(lines);
  const openings = [...text.matchAll(OPENING)];
  return openings.map((opening, index): FeedItem => {
    const from = opening.index + opening[0].length;
    const region = text.slice(from, openings[index + 1]?.index);
    const tag = `</${opening.groups?.name ?? ''}>`;
    const close = region.indexOf(tag);
    const { elements, brokenAt } = readElements(close < 0 ? region : region.slice(0, close));
    const end = close < 0 ? from + region.trimEnd().length : from + close + tag.length;
    const object: ObjectNode = {
      kind: 'object',
      members: membersOf(elements, ({ at }) => lineAt(from + at)),
      line: lineAt(opening.index),
      lastLine: lineAt(end - 1),
    };
    if (brokenAt === undefined && close >= 0) return { object };
    const at = from + (brokenAt ?? 0);
    const message = `An element is not closed: ${quoteAt(text, at)}.`;
    return { object, problem: { line: lineAt(at), message } };
  });
}
