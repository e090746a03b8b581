import fc from 'fast-check';
import { Converter } from 'opencc-js';
import { configs } from 'opencc-js/preset';
import { describe, expect, it } from 'vitest';
import type { Script } from '../../schema/language.ts';
import { growth, MAX_GROWTH } from '../../tests/growth.ts';
import { convertScript } from './convert-script.ts';

const PAIRS = [
  ['头发', '頭髮'],
  ['发展', '發展'],
  ['皇后', '皇后'],
  ['以后', '以後'],
  ['后面', '後面'],
  ['干燥', '乾燥'],
  ['干部', '幹部'],
  ['里面', '裏面'],
  ['公里', '公里'],
  ['系统', '系統'],
  ['关系', '關係'],
  ['联系', '聯繫'],
  ['制造', '製造'],
  ['复杂', '複雜'],
  ['回复', '回覆'],
  ['只有', '只有'],
  ['一只', '一隻'],
  ['为了解决', '爲了解決'],
  ['乾坤', '乾坤'],
  ['强化学习 (RL) 的 $\\pi$', '強化學習 (RL) 的 $\\pi$'],
  ['', ''],
] as const;

const DIRECTIONS = [
  { script: 'Hant', opencc: Converter({ from: 'cn', to: 't' }), config: 's2t', allowed: 0.002 },
  { script: 'Hans', opencc: Converter({ from: 't', to: 'cn' }), config: 't2s', allowed: 0 },
] as const satisfies { script: Script; opencc: (text: string) => string; config: string; allowed: number }[];

const keysOf = (config: string): string[] =>
  (configs[config]?.conversionChain.flat() ?? []).flatMap((dictionary) =>
    typeof dictionary === 'string'
      ? dictionary.split('|').map((entry) => entry.split(' ')[0] ?? '')
      : dictionary.map(([key]) => key),
  );

describe('convertScript', () => {
  it.each(PAIRS)('makes %s of %s, and back', (hans, hant) => {
    expect(convertScript(hans, 'Hant')).toBe(hant);
    expect(convertScript(hant, 'Hans')).toBe(hans);
  });

  it('knows the further Traditional forms', () => {
    expect(convertScript('裡面 裏面 群組 羣組 為 爲 臺 台', 'Hans')).toBe('里面 里面 群组 群组 为 为 台 台');
  });

  it('keeps the number of characters of any text', { tags: 'long' }, () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.constantFrom(...'干发后了面𫇭a') }),
    );
    fc.assert(
      fc.property(text, fc.constantFrom('Hans', 'Hant'), (t, script) => {
        expect([...convertScript(t, script)]).toHaveLength([...t].length);
      }),
    );
  });

  it('takes time in proportion to the text', { tags: 'long' }, async () => {
    const convert = (size: number): string => convertScript('为了解决头发的问题，'.repeat(size), 'Hant');
    expect(convert(50_000)).toHaveLength(10 * 50_000);
    expect(await growth(50_000, convert)).toBeLessThan(MAX_GROWTH);
  });
});

describe.each(DIRECTIONS)('convertScript to $script', ({ script, opencc, config, allowed }) => {
  const keys = keysOf(config);

  it('agrees with OpenCC on every character and phrase that it knows', () => {
    expect(keys.length).toBeGreaterThan(3000);
    expect(keys.filter((key) => convertScript(key, script) !== opencc(key))).toEqual([]);
  });

  it(`agrees on random phrases in a row, but for at most ${allowed * 100} % of the characters`, () => {
    const sentences = fc.sample(fc.array(fc.constantFrom(...keys), { minLength: 2, maxLength: 12 }), {
      numRuns: 5000,
      seed: 1,
    });
    const text = sentences.map((phrases) => phrases.join('')).join('。');
    const converted = [...convertScript(text, script)];
    const differing = [...opencc(text)].filter((character, index) => character !== converted[index]);
    expect(differing.length / converted.length).toBeLessThanOrEqual(allowed);
  });
});
