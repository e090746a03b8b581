import { readParts } from './parse-query.ts';

/** A query without one of its parts, which is given as it was typed (`typed`): `owls` for `owls has:code`, `has:code`. */
export function withoutPart(text: string, typed: string): string {
  const others = readParts(text).flatMap((part) => (part.typed === typed ? [] : part.typed));
  return [...new Set(others)].join(' ');
}
