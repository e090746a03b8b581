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
 * The source of the module with every Han character that `convert` changes into one other character, packed. Characters
 * that NFKC changes are left out, because folding applies NFKC first. If the simplified form is itself changed (薴 → 苧 →
 * 苎), the last of the chain is taken, so that folding twice changes nothing.
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
