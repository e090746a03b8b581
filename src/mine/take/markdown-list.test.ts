import fc from 'fast-check';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { expect, it } from 'vitest';
import { anyPapers } from '../../tests/any-own.ts';
import { markdownList } from './markdown-list.ts';

const NAME = { en: 'Starred', zh: '收藏' };
const addressOf = (id: string): string => `https://example.org/${id}/`;

it('writes titles, links, names, tags and notes', () => {
  const papers = [
    {
      id: '2410.00001',
      title: { en: 'Owls at $τ_0$ [v2]', zh: '猫头鹰' },
      authors: ['Ada Owl', 'Bo Owl'],
      authorsComplete: false,
      published: '2024-10-09',
      tags: ['night owls'],
      note: '# See\n\n```\n$x$',
    },
    { id: 'title-owls', title: {} },
  ];
  expect(markdownList(NAME, papers, addressOf)).toMatchInlineSnapshot(`
    "# Starred · 收藏

    - [Owls at $τ_0$ \\[v2\\]](<https://example.org/2410.00001/>) · 猫头鹰
      Ada Owl, Bo Owl et al. · 2024-10-09 · \\#night owls

      > # See
      >
      > \`\`\`
      > $x$

    - [title-owls](<https://example.org/title-owls/>)
    "
  `);
});

it('writes an item for each paper, whatever texts are in it', () => {
  fc.assert(
    fc.property(anyPapers, (papers) => {
      const [heading, ...rest] = unified()
        .use(remarkParse)
        .parse(markdownList(NAME, papers, addressOf)).children;
      expect(heading).toMatchObject({ type: 'heading', depth: 1 });
      const items = rest.flatMap((node) => (node.type === 'list' ? node.children : [node]));
      expect(items).toHaveLength(papers.length);
      for (const [at, item] of items.entries()) {
        const [line] = 'children' in item ? item.children : [];
        const [link] = line?.type === 'paragraph' ? line.children : [];
        expect(link).toMatchObject({ type: 'link', url: addressOf(papers[at]?.id ?? '') });
      }
    }),
  );
});
