import { isEmptyCell } from '../../../text/no-value.ts';
import type { Excerpt } from '../../format.ts';
import { TAG } from './cell-text.ts';
import { BETWEEN_CATEGORIES, isCategoryList } from './headings/categories.ts';

/** `Distributed, Parallel, and Cluster Computing (cs.DC)`: a comma inside one topic */
const NAMED_CATEGORY = /\([a-z-]{2,9}\.[A-Za-z-]{2,12}\)/;
/** `Robotics (cs.RO); Multiagent Systems (cs.MA), 机器学习` */
const AFTER_NAMED = /[;；、，|]|(?<=\)),/;
/** `Attention; rivers, with dams`, `注意力；河流、水坝`; not `R&amp;D` */
const SEMICOLON = /(?<!&#?\w{1,8})[;；]|、/;
/** `attention, rivers` */
const COMMA = /[,，、|]/;
/** `#attention #Deep Rivers`, `` `#attention` `#Deep Rivers` `` */
const HASH_TAGS = /^`?#[^#]{1,40}(?:[\s`]#[^#]{1,40}){1,40}$/;
const BEFORE_HASH = /[\s`,，、]{1,9}(?=#)/;
/** `cs.CL, I.2.7`: a list of words, inside another list */
const WORDS = /^\s*\S+(?:,\s*\S+)+$/;
/** `['`, `` ` ``, `#` around a topic: signs of a list in Python, of code and of a tag */
const AROUND = /^[\s[\]'"`#]{1,9}|[\s[\]'"`]{1,9}$/g;

function cutList(text: string): string[] {
  if (isCategoryList(text)) return text.split(BETWEEN_CATEGORIES);
  if (NAMED_CATEGORY.test(text)) return text.split(AFTER_NAMED);
  if (HASH_TAGS.test(text)) return text.split(BEFORE_HASH);
  const parts = text.split(SEMICOLON);
  return parts.length === 1
    ? text.split(COMMA)
    : parts.flatMap((part) => (WORDS.test(part) ? part.split(',') : part));
}

/** `- rivers` on a line of its own */
const ITEM = /\n?[ \t]{0,9}[-*+•]\s/;

/** The parts of a value that is a list with an item on each line, or one with tags. */
function itemsOf(text: string): string[] {
  if (text.includes('<')) return text.split(TAG);
  return text.includes('\n') ? text.split(ITEM) : [text];
}

/** The topics in a value: a list of words, of arXiv's categories, or of `<span>` tags. */
export function topicsIn({ text, line }: Excerpt): Excerpt[] {
  return itemsOf(text)
    .flatMap((part) => cutList(part.trim()))
    .map((name) => name.replace(AROUND, ''))
    .filter((name) => !isEmptyCell(name))
    .map((name) => ({ text: name, line }));
}
