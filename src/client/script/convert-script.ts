import type { Script } from '../../schema/language.ts';
import { unpackCharacters } from '../../text/fold/packed-characters.ts';
import { unpackPhrases } from './packed-phrases.ts';
import { convertBy, type Dictionary, dictionaryOf } from './phrase-dictionary.ts';
import * as tables from './script-tables.ts';

type CharacterPair = readonly [string, string];

const swapped = ([a, b]: CharacterPair): CharacterPair => [b, a];

function dictionaryTo(script: Script): Dictionary {
  const bothWays = unpackCharacters({ gaps: tables.BOTH_WAYS_GAPS, others: tables.BOTH_WAYS_OTHERS });
  const [oneWay, packedPhrases] =
    script === 'Hant'
      ? [
          unpackCharacters({ gaps: tables.ONLY_TO_HANT_GAPS, others: tables.ONLY_TO_HANT_OTHERS }),
          { short: tables.TO_HANT_SHORT, long: tables.TO_HANT_LONG },
        ]
      : [
          unpackCharacters({ gaps: tables.ONLY_TO_HANS_GAPS, others: tables.ONLY_TO_HANS_OTHERS }),
          { short: tables.TO_HANS_SHORT, long: tables.TO_HANS_LONG },
        ];
  const pairs = [...bothWays, ...oneWay];
  const characters = new Map(script === 'Hant' ? pairs : pairs.map(swapped));
  return dictionaryOf([...characters, ...unpackPhrases(packedPhrases, characters)]);
}

const dictionaries: Partial<Record<Script, Dictionary>> = {};

/**
 * A Chinese text of the other script in this one, as OpenCC's standard conversion has it (`s2t`, `t2s`): characters by
 * the phrases that they stand in, no regional words, as many characters as before. For text in Unicode's NFC. A text
 * that is in this script already may be damaged, so the caller leaves it out.
 */
export function convertScript(text: string, to: Script): string {
  dictionaries[to] ??= dictionaryTo(to);
  return convertBy(dictionaries[to], text);
}
