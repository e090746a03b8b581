import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { growth, MAX_GROWTH } from '../../../src/tests/growth.ts';
import { blocksToText, parseBlocks } from './parse-blocks.ts';

/** Blocks as lines: paragraphs as they are, items behind `- ` or their number. */
function outline(text: string): string[] {
  return parseBlocks(text).blocks.flatMap((block) =>
    block.type === 'paragraph'
      ? [blocksToText([block])]
      : blocksToText([block])
          .split('\n')
          .map((item, index) => `${block.ordered ? `${index + 1}.` : '-'} ${item}`),
  );
}

test.each([
  ['joins wrapped lines', 'We train a\nstate-of-\nthe-art model.', ['We train a state-of-the-art model.']],
  ['cuts at blank lines', '第一段。\n \n第二段。', ['第一段。', '第二段。']],
  [
    'cuts before indented lines',
    'One\nends.\n  Two\ngoes on.\n  Three.',
    ['One ends.', 'Two goes on.', 'Three.'],
  ],
  [
    'cuts before lines that ideographic spaces indent',
    '甲。\n\u3000\u3000乙。\n\u3000\u3000丙。',
    ['甲。', '乙。', '丙。'],
  ],
  ['joins lines that are all indented', '  One\n  and two.', ['One and two.']],
  ['joins behind an indented first line', '  One\nand two.', ['One and two.']],
  ['joins hanging lines', 'One goes\n  on and\n  on.', ['One goes on and on.']],
  [
    'sets labelled links apart',
    '甲乙。\n网页: https://x.org/a\nCode：https://x.org/b\n丙。',
    ['甲乙。', '网页: https://x.org/a', 'Code：https://x.org/b', '丙。'],
  ],
  [
    'keeps a wrapped sentence with a link whole',
    'The code is available\nat: https://x.org/a',
    ['The code is available at: https://x.org/a'],
  ],
  ['unwraps paragraphs of HTML', '<paragraph>甲\n乙。</paragraph>', ['甲乙。']],
  ['reads nothing from blank text', ' \n\u200b\n', []],
  ['reads nothing from a label alone', '\\label{a}', []],
])('%s', (_, text, lines) => {
  expect(outline(text)).toEqual(lines);
});

describe('reads lists', () => {
  test.each([
    ['with bullets', 'We give:\n- a\n- b', ['We give:', '- a', '- b']],
    ['with dots', '特点：\n·甲\n· 乙', ['特点：', '- 甲', '- 乙']],
    ['with numbers', '如下：\n1. 甲；\n2. 乙。\n结果很好。', ['如下：', '1. 甲；', '2. 乙。', '结果很好。']],
    ['with numbers in parentheses', '（1）甲\n（2）乙', ['1. 甲', '2. 乙']],
    ['with Chinese numbers', '1、甲\n2、乙', ['1. 甲', '2. 乙']],
    ['with blank lines between', '1) a.\n\n2) b.\n\nThen.', ['1. a.', '2. b.', 'Then.']],
    ['with wrapped items', '- one\n  more\n- two\nmore', ['- one more', '- two more']],
    ['with items of several sentences', '1. A.\nMore.\n2. B.', ['1. A. More.', '2. B.']],
    ['before a labelled link', '- 甲\n- 乙\n网页：https://x.org', ['- 甲', '- 乙', '网页：https://x.org']],
    ['of LaTeX', 'We \\begin{itemize}\\item a \\item b\\end{itemize} and', ['We', '- a', '- b', 'and']],
    ['of LaTeX with numbers', '\\begin{enumerate}[i] \\item a \\item b\n\\end{enumerate}', ['1. a', '2. b']],
    ['of HTML', '<ul>\n<li>\na</li><li>b</li></ul>', ['- a', '- b']],
  ])('%s', (_, text, lines) => {
    expect(outline(text)).toEqual(lines);
  });

  test('whose last item goes on behind a full line of wrapped text', () => {
    const full = '2. this item is so long that its first sentence ends with the line.';
    expect(outline(`Two points:\n1. one\n${full}\nWonderful.\n\nEnd.`)).toEqual([
      'Two points:',
      '1. one',
      `${full} Wonderful.`,
      'End.',
    ]);
  });

  test.each([
    ['a wrapped enumeration', 'we study 1) cats and\n2) dogs and\n3) mice'],
    ['one bullet', 'as follows:\n- a'],
    ['bullets in mid-sentence', 'the range 1\n- 2 and\n- 3'],
    ['numbers that do not begin at 1', 'In short.\n2. a\n3. b'],
    ['numbers with decimals', 'It is:\n1.5 and\n2.5 high'],
  ])('but not from %s', (_, text) => {
    expect(parseBlocks(text).blocks.map(({ type }) => type)).toEqual(['paragraph']);
  });
});

test('reads items of 200,000 lines', () => {
  const { blocks } = parseBlocks(`- a\n${'b\n'.repeat(200_000)}- c`);
  expect(blocks.map(({ type }) => type)).toEqual(['list']);
});

test('gives lists as Markdown has them', () => {
  const paragraph = (value: string) => ({ type: 'paragraph', children: [{ type: 'text', value }] });
  expect(parseBlocks('1. a\n2. \\foo').blocks).toEqual([
    {
      type: 'list',
      ordered: true,
      start: 1,
      spread: false,
      children: [
        { type: 'listItem', spread: false, children: [paragraph('a')] },
        { type: 'listItem', spread: false, children: [paragraph('\\foo')] },
      ],
    },
  ]);
});

test('names unknown commands once', () => {
  expect(parseBlocks('\\foo\n\n\\foo \\bar').unknownTex).toEqual(['foo', 'bar']);
});

test('writes paragraphs with a blank line between and items on lines of their own', () => {
  expect(blocksToText(parseBlocks('A $x$:\n- [b](https://x.org)\n- c').blocks)).toBe('A $x$:\n\nb\nc');
});

describe('any text', () => {
  const parts = fc.constantFrom(
    '\n',
    '\n\n',
    '  ',
    '- ',
    '1. ',
    '2. ',
    'a',
    '。',
    ':',
    '中',
    'https://x.org',
    '\\item ',
    '<li>',
    '&lt;',
  );
  test('is read without an exception into blocks that hold something', () => {
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 40 }), (list) => {
        const { blocks } = parseBlocks(list.join(''));
        expect(blocks.every((block) => block.children.length > 0)).toBe(true);
      }),
    );
  });

  test.each([
    '1. a\n',
    '- a\n* b\n',
    '<li>',
    '\\item ',
    '  a\n',
    '\\begin{itemize}',
    '<p',
    '<!--',
    'Ï„',
    '\u3000',
  ])('of %j, 50,000 times, is read in time in proportion to it', { tags: 'long' }, async (part) => {
    const taken = await growth(50_000, (size) => parseBlocks(part.repeat(size)));
    expect(taken).toBeLessThan(MAX_GROWTH);
  });
});
