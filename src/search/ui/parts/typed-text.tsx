import { hasHan } from '../../../text/han.ts';
import { langOf } from './marked-text.tsx';

/** A longer text is cut. */
const MAX_SHOWN = 80;

/** What a reader typed, in whatever language and direction, within a sentence of the interface. */
export function TypedText({ text }: { text: string }) {
  const letters = [...text];
  const said = letters.length > MAX_SHOWN ? `${letters.slice(0, MAX_SHOWN).join('')}…` : text;
  return (
    <bdi class="typed" lang={hasHan(said) ? langOf('zh', said) : undefined} translate={false}>
      {said}
    </bdi>
  );
}
