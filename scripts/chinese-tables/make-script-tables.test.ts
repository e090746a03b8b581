/** @module-tag long */

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { unpackPhrases } from '../../src/client/script/packed-phrases.ts';
import { unpackCharacters } from '../../src/text/fold/packed-characters.ts';
import { openccDirection, scriptTablesSource, worthKeeping } from './make-script-tables.ts';
import { packCharacters, packPhrases } from './pack-table.ts';

it('makes exactly the committed tables from the installed opencc-js', () => {
  const committed = readFileSync(
    new URL('../../src/client/script/script-tables.ts', import.meta.url),
    'utf8',
  );
  expect(scriptTablesSource()).toBe(committed);
});

describe.each(['s2t', 't2s'] as const)('the table %s', (name) => {
  const direction = openccDirection(name);

  it('is the same after packing and unpacking', () => {
    const { characters } = direction;
    const phrases = worthKeeping(direction);
    expect(new Map(unpackCharacters(packCharacters([...characters])))).toEqual(characters);
    expect(new Map(unpackPhrases(packPhrases(phrases, characters), characters))).toEqual(phrases);
  });
});

it('keeps a phrase that its characters get wrong, and one that guards it, and leaves out the others', () => {
  const kept = worthKeeping(openccDirection('s2t'));
  expect(['头发', '了解', '为了', '发展', '一了百了'].map((phrase) => kept.has(phrase))).toEqual([
    true,
    true,
    true,
    false,
    false,
  ]);
});
