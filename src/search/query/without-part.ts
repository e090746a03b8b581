import { readParts } from './parse-query.ts';

/** A query without one of its parts, given as it was typed: `owls` for `owls has:code` and `has:code`. */
export function withoutPart(text: string, typed: string): string {
  const others = readParts(text).flatMap((part) => (part.typed === typed ? [] : part.typed));
  return [...new Set(others)].join(' ');
}
