/**
 * Writes `src/text/fold/fold-table.ts` from the data of opencc-js. Run by hand, after an update of opencc-js:
 *   node scripts/chinese-tables/make-fold-table.ts
 */

import { writeFileSync } from 'node:fs';
import { Converter } from 'opencc-js';
import { hasHan } from '../../src/text/han.ts';
import { packCharacters } from './pack-table.ts';
import { constant, tableNotice } from './table-source.ts';

const LAST_CODE_POINT = 0x10ffff;

/**
 * The module that holds, packed, every Han character that `convert` changes into one other character.
 * Left out: characters that NFKC changes, because folding applies NFKC first. A character whose simplified form is
 * itself changed (薴 → 苧 → 苎) gets the last of the chain, so that folding twice changes nothing.
 */
export function foldTableSource(convert: (character: string) => string): string {
  const pairs: [string, string][] = [];
  for (let codePoint = 0; codePoint <= LAST_CODE_POINT; codePoint++) {
    const character = String.fromCodePoint(codePoint);
    if (!hasHan(character) || character.normalize('NFKC') !== character) continue;
    const folded = convert(convert(character));
    if (folded === character || [...folded].length !== 1) continue;
    pairs.push([character, folded]);
  }
  const { gaps, others } = packCharacters(pairs);
  return [
    tableNotice('make-fold-table.ts'),
    '/** Every Han character that folding changes: see `PackedCharacters`. */',
    constant('FOLDED_GAPS', gaps),
    '/** What each of them becomes, in the same order. */',
    constant('FOLDED_OTHERS', others),
  ].join('\n');
}

if (import.meta.main) {
  const source = foldTableSource(Converter({ from: 't', to: 'cn' }));
  writeFileSync(new URL('../../src/text/fold/fold-table.ts', import.meta.url), source);
}
