import fc from 'fast-check';
import matter from 'gray-matter';
import { expect, it } from 'vitest';
import { sectionTexts } from '../../src/markdown/section-texts.ts';
import { paperSchema } from '../../src/schema/paper.ts';
import { blocksToText, parseBlocks } from '../text/blocks/parse-blocks.ts';
import { paperToMarkdown } from './to-markdown.ts';

const hostile = fc.oneof(
  fc.string({ minLength: 1 }),
  fc.constantFrom(
    '- no',
    'null',
    '2024-01-01',
    ': #',
    '"',
    '`a`',
    '<b>',
    '# h',
    '1. x',
    '$5',
    '[a](b)',
    '*a*',
    '_',
    '\\u',
    '中',
  ),
);
const title = hostile.filter((text) => text.trim() !== '');

it('writes papers that gray-matter and the schema read back the same', () => {
  fc.assert(
    fc.property(title, fc.array(title), (en, topics) => {
      const paper = {
        id: '2401.00001',
        title: { en },
        topics,
        links: [],
        mentions: [{ digest: 'd', line: 1, fields: [] }],
      };
      const text = paperToMarkdown({ paper, body: {} });
      expect(paperSchema.parse(matter(text, {}).data)).toEqual(paper);
    }),
  );
});

it('writes abstracts as text, whatever Markdown they look like', () => {
  fc.assert(
    fc.property(
      fc.array(hostile).map((parts) => parts.join(' ')),
      (raw) => {
        const { blocks } = parseBlocks(raw);
        const paper = {
          id: '2401.00001',
          title: { en: 'T' },
          topics: [],
          links: [],
          mentions: [{ digest: 'd', line: 1, fields: [] }],
        };
        const { content } = matter(paperToMarkdown({ paper, body: { en: blocks } }), {});
        const shape = (text: string): string => text.replace(/[\s$]+/g, '');
        expect(shape(sectionTexts(content).get('Abstract') ?? '')).toBe(shape(blocksToText(blocks)));
      },
    ),
  );
});
