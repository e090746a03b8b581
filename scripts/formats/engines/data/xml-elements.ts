import { decodeXmlReferences } from '../../../text/characters/character-references.ts';

const CDATA = '<![CDATA[';
/** `<dc:creator role="a">`, `<link href="…" />` */
const OPENING = /<(?<name>[A-Za-z_][\w.:-]{0,60})(?<attributes>(?:\s[^<>]{0,2000})?)>/y;
/** `href="https://…"` */
const ATTRIBUTE = /(?<name>[\w:-]{1,40})\s{0,9}=\s{0,9}(?:"(?<double>[^"]*)"|'(?<single>[^']*)')/g;

/** An element with its attributes; `content` is the source between its tags. */
export interface XmlElement {
  name: string;
  attributes: ReadonlyMap<string, string>;
  content: string;
  /** The offsets of its opening tag and behind its closing tag. */
  at: number;
  end: number;
}

/** The text of an element's content: CDATA as it is, references read once; inner XHTML tags stay. */
export function xmlText(content: string): string {
  let text = '';
  for (let at = 0; ; ) {
    const from = content.indexOf(CDATA, at);
    text += decodeXmlReferences(content.slice(at, from < 0 ? undefined : from));
    if (from < 0) return text.trim().toWellFormed();
    const to = content.indexOf(']]>', from);
    text += content.slice(from + CDATA.length, to < 0 ? undefined : to);
    if (to < 0) return text.trim().toWellFormed();
    at = to + 3;
  }
}

function attributesOf(source: string): Map<string, string> {
  const attributes = new Map<string, string>();
  for (const { groups } of source.matchAll(ATTRIBUTE)) {
    attributes.set(groups?.name ?? '', decodeXmlReferences(groups?.double ?? groups?.single ?? ''));
  }
  return attributes;
}

/** The offset of the first closing tag after `from` that is outside CDATA; -1 if there is none. */
function closingOf(text: string, tag: string, from: number): number {
  for (let [at, data] = [from, from]; ; ) {
    const close = text.indexOf(tag, at);
    if (close < 0) return -1;
    const opened = text.slice(data, close).indexOf(CDATA);
    if (opened < 0) return close;
    data = text.indexOf(']]>', data + opened) + 3;
    if (data < 3) return -1;
    at = Math.max(at, data);
  }
}

/** The elements side by side in a text; reading ends at one that is never closed, whose offset is `brokenAt`. */
export function readElements(text: string): { elements: XmlElement[]; brokenAt?: number } {
  const elements: XmlElement[] = [];
  for (let at = text.indexOf('<'); at >= 0; ) {
    OPENING.lastIndex = at;
    const groups = OPENING.exec(text)?.groups;
    if (groups?.name === undefined) {
      at = text.indexOf('<', at + 1);
      continue;
    }
    const from = OPENING.lastIndex;
    const isEmpty = text[from - 2] === '/';
    const tag = `</${groups.name}>`;
    const close = isEmpty ? from : closingOf(text, tag, from);
    if (close < 0) return { elements, brokenAt: at };
    const end = isEmpty ? from : close + tag.length;
    const attributes = attributesOf(groups.attributes ?? '');
    elements.push({ name: groups.name, attributes, content: text.slice(from, close), at, end });
    at = text.indexOf('<', end);
  }
  return { elements };
}
