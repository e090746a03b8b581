import type { Language } from '../../../schema/language.ts';
import { detectScript } from '../../../text/script.ts';
import type { TextPiece } from '../../snippet/marks.ts';

/** The `lang` of a text; Chinese in characters of both scripts counts as Simplified. */
export const langOf = (language: Language, text: string): string =>
  language === 'en' ? 'en' : `zh-${detectScript(text) ?? 'Hans'}`;

const textOf = (pieces: readonly TextPiece[]): string => pieces.map(({ text }) => text).join('');

/**
 * A key for an element with such runs: other runs make a new element, in which the switch of scripts finds the text as
 * it was written.
 */
const keyOfRuns = (pieces: readonly TextPiece[]): string =>
  pieces.map(({ text, isMatch }) => (isMatch ? `[${text}]` : text)).join('');

/** Runs of a text, with matches in `mark` elements. */
export function MarkedText({ pieces }: { pieces: readonly TextPiece[] }) {
  return <>{pieces.map(({ text, isMatch }) => (isMatch ? <mark>{text}</mark> : text))}</>;
}

/** A line of a paper in its language, with its matches. */
export function MarkedLine(props: {
  as: 'span' | 'p';
  className: string;
  language: Language;
  pieces: readonly TextPiece[];
}) {
  const { as: Line, className, language, pieces } = props;
  return (
    <Line key={keyOfRuns(pieces)} class={className} lang={langOf(language, textOf(pieces))}>
      <MarkedText pieces={pieces} />
    </Line>
  );
}
