import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { growth, MAX_GROWTH } from '../../tests/growth.ts';
import { splitSentences } from './split-sentences.ts';

/** `One. | Two.`: the sentences of a text without the space around them. */
function marked(text: string, language: 'en' | 'zh'): string {
  return splitSentences(text, language)
    .map((piece) => piece.trim())
    .join(' | ');
}

/** Texts with `|` where a sentence ends and the next begins. */
const ENGLISH = [
  ['plain sentences', 'We bake bread. |It rises! |Does it?'],
  ['a Latin abbreviation', 'Use tools, e.g. Spoons, i.e. Metal ones, etc. |We do.'],
  ['an abbreviation with its space missing', 'Many (e.g.in kitchens) do. |We do.'],
  ['a citation', 'Baker et al. (2020) and Miller et al. Ovens differ. |We agree.'],
  ['a citation at the end', 'This follows Baker et al. |We differ.'],
  ['references', 'See Fig. 3, Eq. 2, Sec. IV and Tab. A for more. |Done.'],
  ['comparisons', 'Salt vs. Sugar w.r.t. Taste, cf. Others, a.k.a. The rest. |End.'],
  ['a number word that is none', 'It is No. 5 of ten. |Is it? |No. |It is not.'],
  ['titles and initials', 'Dr. Ann B. Miller and J. R. Baker met St. Nick. |They ate.'],
  ['a country', 'In the U.S. Army and in the U.S. |We saw both.'],
  ['what looks like an abbreviation', 'It takes 20 ms. |We use MT. |Then DR. |All done.'],
  ['a unit with a stroke', 'At 5 GB/W. |Bread helps.'],
  ['decimals and versions', 'Oven-3.5 gains 2.5% over v1.2. |Qwen2.5 loses 0.3.'],
  ['an identifier', 'See arXiv:2401.00001. |It is new.'],
  ['addresses', 'Code is at https://example.com/a.B?c=D. |Node.js and example.com/a.B work.'],
  ['an address without a space behind it', 'See https://example.com/x.The'],
  ['a reference behind the stop', 'It is known.[12] |We show it [3]. |Good.'],
  ['an enumeration with brackets', 'We 1) bake, 2) eat. |(i) One. |(ii) Two.'],
  ['an enumeration with stops', 'We find: 1. Bread is good. |2. Cake is better.'],
  ['quotation marks', 'He said "Stop." |She said (loudly). |"Go!" he said.'],
  ['sentences in a bracket', 'It works (we tried. It did. Twice.) and holds. |Yes.'],
  ['a missing space', 'This hinders adoption.|In this paper we bake.|However, we eat (bread).|The end'],
  ['a missing space before a name', 'This is our goal.|BREAD is new'],
  ['names with a stop', 'We use Cook.Book and torch.Tensor and Node.js here. |Yes.'],
  ['a name that begins small', 'We fork it. |iBread is new. |vOven, too. go and see'],
  ['an ellipsis', 'Wait... |And see: a, b, ... and c.'],
  ['math', 'Let $x = 1. Y$ hold. |Then \\(a. B\\) is $5. |We pay.'],
  ['prices', 'It costs $5. |We pay for $x$.'],
  ['Markdown', '**Bread.** |_It_ rises.'],
  ['paragraphs and lines', 'A title\n\n|First point\n|second point\n'],
  ['an acronym with stops', 'The S.O.U.P. is hot. |We wait.'],
] as const;

const CHINESE = [
  ['plain sentences', '我们烤面包。|它会发！|真的吗？|是的。'],
  ['ASCII marks', '我们烤面包.|它会发!|真的吗?|是的.'],
  ['ASCII marks with spaces', '我们用 GPT-4. |结果很好. |使用 v2.5 版本.'],
  ['semicolons and colons', '第一，面包；第二，蛋糕：都好。|完。'],
  ['an ellipsis', '他走了……|我们也走。|苹果、梨……等水果。'],
  ['closing quotation marks', '他说：「好。」|她说：“走！”|（完。）|我们走。'],
  ['a quotation that goes on', '「为什么？」的问题，“好！”，他说。|完。'],
  ['an abbreviation', 'Baker et al. 提出了 e.g. 面包 vs. 蛋糕。|完。'],
  ['a list', '具体包括： 1. 面包； 2. 蛋糕。|完。'],
  [
    'names, versions and addresses',
    'Node.js 和 Qwen2.5 见 https://example.com/a.b。|代码见 example.com/a.B。',
  ],
  ['a stop behind an address', '见 https://example.com/ab.|我们提供代码。'],
  ['a Latin word that begins small', '这是模型. |pytorch 是工具。'],
  ['a missing space', '这是模型.|GPT 很好。'],
  ['math', '令 $x。y$ 成立。|完。'],
  ['a bracket', '问题（为什么？怎么做？）很难。|完。'],
] as const;

describe('splits', () => {
  test.each(ENGLISH)('%s', (_, text) => {
    expect(marked(text.replaceAll('|', ''), 'en')).toBe(text.replace(/\s*\|\s*/g, ' | ').trim());
  });

  test.each(CHINESE)('Chinese with %s', (_, text) => {
    expect(marked(text.replaceAll('|', ''), 'zh')).toBe(text.replace(/\s*\|\s*/g, ' | '));
  });
});

it('gives no piece for no text, and one for blank text', () => {
  expect(splitSentences('', 'en')).toEqual([]);
  expect(splitSentences(' \n\n ', 'zh')).toEqual([' \n\n ']);
});

const parts = fc.array(
  fc.constantFrom(
    '.',
    '. ',
    '。',
    '？',
    '!',
    '…',
    '\n',
    ' ',
    '"',
    '”',
    '(',
    ')',
    '[1]',
    '$',
    '\\(',
    '1',
    'e.g',
    'We',
    'a',
    '我',
  ),
);
const languages = fc.constantFrom('en' as const, 'zh' as const);

test('the pieces together are the text, and none is blank but a blank text', () => {
  fc.assert(
    fc.property(parts, languages, (list, language) => {
      const text = list.join('');
      const pieces = splitSentences(text, language);
      expect(pieces.join('')).toBe(text);
      if (text.trim() !== '') expect(pieces.every((piece) => piece.trim() !== '')).toBe(true);
    }),
  );
});

test.each([
  ['no stop', 'bread '],
  ['nothing but stops', '. '],
  ['line ends', '\n'],
  ['open brackets', '(a. We '],
  ['dollars', '$a '],
  ['missing spaces', '//.In '],
  ['references', '.[1'],
])('splits 50,000 characters of %s in time in proportion to them', { tags: 'long' }, async (_, unit) => {
  const taken = await growth(50_000, (size) => splitSentences(unit.repeat(size / unit.length), 'en'));
  expect(taken).toBeLessThan(MAX_GROWTH);
});
