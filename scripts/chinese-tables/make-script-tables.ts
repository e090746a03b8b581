/**
 * Writes `src/client/script/script-tables.ts` from the data of opencc-js. Run by hand, after an update of opencc-js:
 *   node scripts/chinese-tables/make-script-tables.ts
 */
import { writeFileSync } from 'node:fs';
import { configs } from 'opencc-js/preset';
import type { PackedPhrases } from '../../src/client/script/packed-phrases.ts';
import { addEntry, convertBy, dictionaryOf } from '../../src/client/script/phrase-dictionary.ts';
import type { PackedCharacters } from '../../src/text/fold/packed-characters.ts';
import { byCodePoints, packCharacters, packPhrases } from './pack-table.ts';
import { constant, tableNotice } from './table-source.ts';

type Table = ReadonlyMap<string, string>;
type Direction = { characters: Table; phrases: Table };

/** The packed table uses these characters as signs. */
const SIGN = /[\da-z |]/;

/** OpenCC's data for one direction, between the standard forms, without regional words. */
export function openccDirection(name: 's2t' | 't2s'): Direction {
  const dictionaries = configs[name]?.conversionChain.flat() ?? [];
  const characters = new Map<string, string>();
  const phrases = new Map<string, string>();
  // If two dictionaries have a key, the first one counts.
  for (const dictionary of dictionaries.toReversed()) {
    const entries =
      typeof dictionary === 'string' ? dictionary.split('|').map((line) => line.split(' ')) : dictionary;
    for (const [key = '', value = ''] of entries) {
      if ([...key].length !== [...value].length) throw new Error(`"${value}" is not as long as "${key}".`);
      if (SIGN.test(key)) throw new Error(`"${key}" has a sign that the packed table needs.`);
      ([...key].length === 1 ? characters : phrases).set(key, value);
    }
  }
  return { characters, phrases };
}

/** `kept`, and all phrases that the characters, `kept` and the shorter phrases of the result would convert wrongly. */
function withNeeded({ characters, phrases }: Direction, kept: Table): Table {
  const dictionary = dictionaryOf([...characters, ...kept]);
  const needed = new Map(kept);
  for (const [key, value] of [...phrases].sort(([a], [b]) => a.length - b.length || byCodePoints(a, b))) {
    if (convertBy(dictionary, key) === value) continue;
    addEntry(dictionary, key, value);
    needed.set(key, value);
  }
  return needed;
}

/**
 * The phrases worth keeping: those that their characters and shorter phrases would convert wrongly, and the guards. A
 * guard keeps such a phrase from taking a part of another word: the characters of 为了 alone give the right result, but
 * without it 为了解决 is cut at 了解 and becomes 爲瞭解決. A guard has two characters, and a phrase that changes the second one
 * begins with it. The other phrases of OpenCC (two in three of s2t) would only guard longer words, at a cost of 170 KB.
 * Without them one character in a thousand of random phrases in a row differs from OpenCC, and none in the Chinese
 * texts of the seeds.
 */
export function worthKeeping(direction: Direction): Table {
  const startingForms = new Map<string, Set<string>>();
  for (const [[first = ''], [form = '']] of withNeeded(direction, new Map()))
    startingForms.set(first, (startingForms.get(first) ?? new Set()).add(form));
  const guards = [...direction.phrases].filter(([key, value]) => {
    const [, second = '', third] = key;
    const forms = new Set(startingForms.get(second));
    forms.delete([...value][1] ?? '');
    return third === undefined && forms.size > 0;
  });
  return withNeeded(direction, new Map(guards));
}

const characterTable = (name: string, comment: string, { gaps, others }: PackedCharacters): string =>
  [`/** ${comment} */`, constant(`${name}_GAPS`, gaps), constant(`${name}_OTHERS`, others)].join('\n');

const phraseTable = (name: string, comment: string, { short, long }: PackedPhrases): string =>
  [`/** ${comment} */`, constant(`${name}_SHORT`, short), constant(`${name}_LONG`, long)].join('\n');

/** The source of the module with both directions, packed as `src/client/script/packed-table.ts` describes. */
export function scriptTablesSource(): string {
  const [toHant, toHans] = [openccDirection('s2t'), openccDirection('t2s')];
  const hansAndHant = [...toHant.characters];
  const isBothWays = ([hans, hant]: readonly [string, string]): boolean =>
    toHans.characters.get(hant) === hans;
  const onlyToHans = [...toHans.characters]
    .filter(([hant, hans]) => toHant.characters.get(hans) !== hant)
    .map(([hant, hans]) => [hans, hant] as const);
  const phrases = ({ characters, phrases }: Direction): PackedPhrases =>
    packPhrases(worthKeeping({ characters, phrases }), characters);
  return [
    tableNotice('make-script-tables.ts'),
    characterTable(
      'BOTH_WAYS',
      'Simplified and Traditional characters that become each other.',
      packCharacters(hansAndHant.filter(isBothWays)),
    ),
    characterTable(
      'ONLY_TO_HANT',
      'Simplified characters and what they become; the way back leads elsewhere.',
      packCharacters(hansAndHant.filter((pair) => !isBothWays(pair))),
    ),
    characterTable(
      'ONLY_TO_HANS',
      'Simplified characters and the further Traditional ones that become them.',
      packCharacters(onlyToHans),
    ),
    phraseTable('TO_HANT', 'Simplified phrases.', phrases(toHant)),
    phraseTable('TO_HANS', 'Traditional phrases.', phrases(toHans)),
  ].join('\n');
}

if (import.meta.main)
  writeFileSync(new URL('../../src/client/script/script-tables.ts', import.meta.url), scriptTablesSource());
