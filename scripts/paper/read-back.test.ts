import fc from 'fast-check';
import matter from 'gray-matter';
import type { Element } from 'hast';
import type { Nodes, Root } from 'mdast';
import remarkMath from 'remark-math';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { expect, it } from 'vitest';
import { sectionTexts } from '../../src/markdown/section-texts.ts';
import { sentencesOfHtml, sourceOf } from '../../src/markdown/sentences-of-html.ts';
import { joinLines } from '../../src/text/join-lines.ts';
import type { Block } from '../record/record.ts';
import { blocksToText, parseBlocks } from '../text/blocks/parse-blocks.ts';
import { sentencesOf } from './align-paper.ts';
import { paperToMarkdown } from './to-markdown.ts';

/** What means something to LaTeX or Markdown, alone or beside another; two spaces between. */
const SIGNS = String.raw`
  **bold**  *a*  _  __init__  ~  # h  ## Abstract  > q  + p  =  ---  ***  - no  * no  1. x  2) y  (1) z  •  <b>  !
  <https://x.org/a_b>  [a](https://x.org/(b))  ![i](https://x.org)  https://x.org/a_b?c=$d&e  [12]  ](  [  ]  &amp;
  &#x20;  &lt;  $x_1$  $$y$$  \(a$b\)  \[c\]  $5  \$  $[z]$  \  \\  \u  \textbf{b}  \href{https://x.org}{$m$ here. We}
  \begin{itemize}\item one \item two\end{itemize}  We show it.  It works! (Really?)  e.g. 3.5  我们  模型。  “好。”  BERT，
  ……  𠮷
`;
const BREAKS = [' ', '$ ', '\t', '\u00a0', '`', '\n', '\n\n', '\n- ', '\n1. ', '\n2. '];

/** Whether two formulas stand side by side: `$a$$b$` is one formula in Markdown, and comes back as one. */
function hasTwins(blocks: Block[]): boolean {
  let found = false;
  visit({ type: 'root', children: blocks }, 'inlineMath', (_, index = 0, parent) => {
    found ||= parent?.children[index - 1]?.type === 'inlineMath';
  });
  return found;
}

const part = fc.constantFrom(...SIGNS.trim().split(/\s{2,}/), ...BREAKS);
const digestText = fc.oneof(
  fc.array(part, { maxLength: 16 }).map((parts) => parts.join('')),
  fc.array(fc.string({ unit: 'binary-ascii' })).map((lines) => lines.join('\n')),
);
const abstract = digestText.map((text) => parseBlocks(text).blocks).filter((blocks) => !hasTwins(blocks));
const RUNS = { numRuns: Number(process.env.FUZZ_RUNS ?? 500) };

/** The body of a paper with this abstract, as it is written. */
function bodyOf(blocks: Block[]): string {
  const mentions = [{ digest: 'd', line: 1, fields: [] }];
  const paper = { id: '1', title: { en: 'T' }, topics: [], links: [], mentions };
  return matter(paperToMarkdown({ paper, body: { en: blocks } }), {}).content;
}

const remark = unified().use(remarkParse).use(remarkMath);

/** The text of each block of a body, as a parser of all Markdown reads it. */
function parsedLines(node: Nodes): string[] {
  if (node.type === 'heading') return [];
  if (node.type === 'root' || node.type === 'list' || node.type === 'listItem')
    return node.children.flatMap(parsedLines);
  const textOf = (inline: Nodes): string => {
    if ('children' in inline) return inline.children.map(textOf).join('');
    return 'value' in inline ? inline.value : inline.type;
  };
  return [textOf(node)];
}

/** Blocks in which formulas are text, as search has them. */
function withoutFences(blocks: Block[]): Block[] {
  const root: Root = { type: 'root', children: structuredClone(blocks) };
  visit(root, 'inlineMath', (formula) => void Object.assign(formula, { type: 'text' }));
  return root.children.filter((block) => block.type === 'paragraph' || block.type === 'list');
}

const oneLine = (lines: string[]): string => joinLines(lines).replace(/\s+/g, ' ');

it('the text of a section is what a parser of all Markdown reads', () => {
  fc.assert(
    fc.property(abstract, (blocks) => {
      const body = bodyOf(blocks);
      expect(sectionTexts(body).get('Abstract') ?? '').toBe(oneLine(parsedLines(remark.parse(body))));
    }),
    RUNS,
  );
});

it('the text of a section is what the digest had', () => {
  fc.assert(
    fc.property(abstract, (blocks) => {
      const given = blocksToText(withoutFences(blocks)).split('\n');
      expect(sectionTexts(bodyOf(blocks)).get('Abstract') ?? '').toBe(oneLine(given));
    }),
    RUNS,
  );
});

const parser = unified().use(remarkParse).use(remarkMath).use(remarkRehype).freeze();

/** The blocks of a page, below its heading. */
const blocksOf = (body: string): Element[] =>
  parser
    .runSync(parser.parse(body))
    .children.filter((node) => node.type === 'element')
    .slice(1);

it.each(['en', 'zh'] as const)('the sentences of a page in %s are those that were aligned', (language) => {
  fc.assert(
    fc.property(abstract, (blocks) => {
      const page = blocksOf(bodyOf(blocks));
      const [aligned, shown] = [sentencesOf(blocks, language), sentencesOfHtml(page, language)];
      // A link is shown whole even if a sentence ends inside it, so the texts are compared together.
      expect(shown.length).toBe(aligned.length);
      expect(shown.flatMap(({ children }) => children.map(sourceOf)).join('')).toBe(aligned.join(''));
    }),
    { ...RUNS, examples: [[[{ type: 'paragraph', children: [{ type: 'text', value: '<%@0>' }] }]]] },
  );
});
