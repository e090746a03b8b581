import { detectScript } from '../../../text/script.ts';
import type { TextPiece } from '../../snippet/marks.ts';
import { element } from './element.ts';

/** Runs of a text, with matches in `mark` elements. */
export const markedText = (pieces: TextPiece[]): (Node | string)[] =>
  pieces.map(({ text, isMatch }) => (isMatch ? element('mark', '', [text]) : text));

/** The `lang` of a text; Chinese in characters of both scripts counts as Simplified. */
export const langOf = (language: 'en' | 'zh', text: string): string =>
  language === 'en' ? 'en' : `zh-${detectScript(text) ?? 'Hans'}`;
