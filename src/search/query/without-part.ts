import { readParts } from './parse-query.ts';

/** A query without one of its parts, which is given as it was typed (`written`): `owls` for `owls has:code`, `has:code`. */
export function withoutPart(text: string, written: string): string {
  const others = readParts(text).flatMap((part) => (part.written === written ? [] : part.written));
  return [...new Set(others)].join(' ');
}
