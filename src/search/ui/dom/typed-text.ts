import { hasHan } from '../../../text/han.ts';
import { element } from './element.ts';
import { langOf } from './marked-text.ts';

/** A longer text is cut. */
const MAX_SHOWN = 80;

/** What a reader typed, in whatever language and direction, within a sentence of the interface. */
export function typedText(text: string): HTMLElement {
  const letters = [...text];
  const said = letters.length > MAX_SHOWN ? `${letters.slice(0, MAX_SHOWN).join('')}…` : text;
  const typed = element('bdi', 'typed', [said]);
  if (hasHan(said)) typed.lang = langOf('zh', said);
  typed.translate = false;
  return typed;
}
