import { findFormulas } from '../formulas.ts';
import { endsSentence, type MarkContext, WORD_REACH } from './sentence-end.ts';

/** What may end a sentence: a line end, or stops in a row such as `.`, `?!`, `……` */
const MARK = /\n|[.!?…。！？｡．]+/g;
/** Closing quotes and brackets behind a stop, Markdown's, and references: `。」`, `.)`, `.**`, `.[3,7]` */
const CLOSERS = /(?:["'”’»)\]}】」』）》〉*_]|\[\d[\d,–-]*\])*/y;
const SPACE = /\s*/y;

/** A formula that holds the end of a sentence is a pair of prices: `$5. We pay $` */
const SENTENCE_END = /[.!?]\s+\p{Lu}\p{Ll}|。\p{Script=Han}/u;

/** In UTF-16 code units: a bracket that stays open for longer is taken for a slip. */
const BRACKET_REACH = 300;

function endOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  pattern.test(text);
  return pattern.lastIndex;
}

/** Tells, for places that grow from call to call, whether a bracket is open since before them and closes soon. */
function bracketReader(text: string): (from: number, at: number) => boolean {
  let [position, depth, opened] = [0, 0, 0];
  return (from, at) => {
    if (position < from) [position, depth] = [from, 0];
    for (; position < at; position++) {
      const character = text.charAt(position);
      if (/[(（]/.test(character)) {
        if (depth === 0) opened = position;
        depth++;
      } else if (/[)）]/.test(character)) depth = Math.max(0, depth - 1);
    }
    return depth > 0 && opened > from && /[)）]/.test(text.slice(at, opened + BRACKET_REACH));
  };
}

/**
 * The sentences of scientific prose as verbatim pieces: white space and closing marks belong to the sentence that they
 * follow, and the pieces together are the text. Every line end ends a sentence, so wrapped lines are to be joined
 * before. `。！？` and their ASCII twins end sentences in both languages, `；` never does, and nothing does inside a
 * formula. Text without a sentence end is one piece; an empty text has none. Linear in the length of the text.
 */
export function splitSentences(text: string, language: 'en' | 'zh'): string[] {
  const pieces: string[] = [];
  const formulas = findFormulas(text).filter(({ value }) => !SENTENCE_END.test(value));
  const isInBracket = bracketReader(text);
  let from = 0;
  let formula = 0;
  const beginning = endOf(SPACE, text, 0);
  for (const { 0: mark, index } of text.matchAll(MARK)) {
    while ((formulas[formula]?.end ?? text.length) <= index) formula++;
    if (index < Math.max(from, beginning) || (formulas[formula]?.start ?? text.length) < index) continue;
    const closed = endOf(CLOSERS, text, index + mark.length);
    const end = endOf(SPACE, text, closed);
    const reach = Math.max(from, index - WORD_REACH);
    const before = text.slice(reach, index);
    const context: MarkContext = {
      mark,
      before,
      isFirstWord: reach === from && !/\s/.test(before.trim()),
      isClosed: closed > index + mark.length,
      hasSpace: end > closed,
      rest: text.slice(end, end + WORD_REACH),
    };
    if (!endsSentence(context, language)) continue;
    if (mark !== '\n' && isInBracket(from, context.hasSpace ? closed : index)) continue;
    pieces.push(text.slice(from, end));
    from = end;
  }
  if (from < text.length) pieces.push(text.slice(from));
  return pieces;
}
