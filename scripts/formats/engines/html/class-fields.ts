import { fieldOfKey, wordsOfKey } from '../fields/labels/key-fields.ts';
import type { LabelledField } from '../fields/labels/labels.ts';
import { attributesOf, type HtmlNode } from './html-tree.ts';
import { classesOf } from './node-text.ts';

/** `paper-card-title`, `abstract-box`: words of a class that say how something looks or where it stands */
const OF_LAYOUT: ReadonlySet<string> = new Set(
  'page main container content wrapper wrap box card cards item items list row rows col column text body section block grid flex inner outer header head footer foot top bottom left right center xs sm md lg xl btn button primary secondary outline small large info group area panel value data index site line inline badge chip pill icon mini daily post is has u js html web model type lang no number rank'.split(
    ' ',
  ),
);
/** `has-code`, `is-new`: a state of an element, which is no field */
const STATE = /^(?:has|is|no|with|without)[-_]/i;
/** Attributes that name the field of an element. */
const NAMING = ['itemprop', 'data-field', 'data-label', 'data-title'];

function fieldOfName(name: string): LabelledField | undefined {
  if (STATE.test(name)) return undefined;
  const words = wordsOfKey(name).filter((word) => !OF_LAYOUT.has(word));
  return words.length === 0 ? undefined : fieldOfKey(words.join('_'));
}

/** The field that an element is for, by its classes: `en-title`, `paper-card-abstract`, `tag domain`. */
export function fieldOfElement(node: HtmlNode): LabelledField | undefined {
  if (!/class|itemprop|data-/.test(node.attributes)) return undefined;
  const attributes = attributesOf(node);
  const names = [...NAMING.flatMap((name) => attributes.get(name) ?? []), ...classesOf(node)];
  return names.map(fieldOfName).find((field) => field !== undefined);
}
