import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { growth, MAX_GROWTH } from '../../../src/tests/growth.ts';
import type { InlineNode } from './builder.ts';
import { inlineToText, parseInline } from './parse-inline.ts';

/** Nodes as one line: `text`, `[text](url)`, `$math$` */
function show(nodes: readonly InlineNode[]): string {
  return nodes
    .map((node) =>
      node.type === 'link' ? `[${inlineToText(node.children)}](${node.url})` : inlineToText([node]),
    )
    .join('');
}

describe('reads LaTeX', () => {
  test.each([
    ['\\textbf{bold} and \\emph{slanted \\textit{twice}}', 'bold and slanted twice'],
    ['cut \\textbf{in the middle', 'cut in the middle'],
    ['\\textbf{K$^3$, a model}', 'K$^3$, a model'],
    ['{\\bf bold} {\\em We show} {\\blue x}', 'bold We show x'],
    ['{\\scriptsize\\url{https://x.org/a\\_b}}', '[https://x.org/a_b](https://x.org/a_b)'],
    ['\\href{https://x.org}{our \\textbf{page}}.', '[our page](https://x.org).'],
    ['\\href{https://x.org}{https://x.org}.', '[https://x.org](https://x.org).'],
    ['\\href{javascript:alert(1)}{t} and \\href{https://x.org}', 't and [https://x.org](https://x.org)'],
    ['$\\href{https://x.org}{here}$', '[here](https://x.org)'],
    ['\\url{this https URL}', 'this https URL'],
    ['public.\\footnote{\\small See \\url{https://x.org}.}', 'public. (See [https://x.org](https://x.org).)'],
    ['A note on~\\cite{a},\\cite{b}', 'A note on'],
    ['at 10 \\AA\\ scale', 'at 10 Å scale'],
    ['as shown~\\cite{a, b}, in \\citep[p.~2]{c} and Figure~\\ref{f}.', 'as shown, in and Figure.'],
    ['\\textcolor{blue}{Code} is {\\color{red}out}', 'Code is out'],
    ['5\\% \\& a\\_b \\#1 \\$2 \\{x\\}', '5% & a_b #1 $2 {x}'],
    ['one\\\\two\\ three 10\\,000', 'one two three 10 000'],
    ['Fig.~1 of Smith~et~al.', 'Fig. 1 of Smith et al.'],
    ['~400B, a ~5 and 5~10 (~2), 约~5%, 5%~10%', '~400B, a ~5 and 5~10 (~2), 约~5%, 5%~10%'],
    ['在~https://x.org 和~\\textbf{a}~-- b~\\cite{c}', '在 [https://x.org](https://x.org) 和 a – b'],
    ['7{,}501 rows', '7,501 rows'],
    ['\\textasciitilde55 hours', '~55 hours'],
    ["``quoted'' and `single' and ``mixed\"", '“quoted” and ‘single’ and “mixed”'],
    ['a\\ldots and \\LaTeX{} \\ie this', 'a… and LaTeX i.e. this'],
    ['\\alpha-helix, 2 \\times 3, {\\mu}-bench, 5 \\rightarrow 6', 'α-helix, 2 × 3, μ-bench, 5 → 6'],
    ['2\\textsuperscript{nd}', '2nd'],
    ['\\begin{itemize} \\item one \\end{itemize}', ' \n- one '],
    ['sets {0, 1} and a } or {', 'sets {0, 1} and a } or {'],
    ['a -- b, 98--100%, data--either, end --- and', 'a – b, 98–100%, data–either, end — and'],
    ['"a"--$b$ -- "c"', '"a"–$b$ – "c"'],
    ['run --fast, `--slow` (--x), a --> b, ----', 'run --fast, --slow (--x), a --> b, ----'],
    ['--', '--'],
    ['https://x.org/a--b $a--b$', '[https://x.org/a--b](https://x.org/a--b) $a--b$'],
    [
      'up by $\\sim$30 dB, 0.644$±$0.044 and 28.9$\\pm$7.5',
      'up by $\\sim$30 dB, 0.644$±$0.044 and 28.9$\\pm$7.5',
    ],
  ])('%s', (text, shown) => {
    expect(show(parseInline(text).nodes)).toBe(shown);
    expect(parseInline(text).unknownTex).toEqual([]);
  });

  test.each([
    ['caf\\\'e na\\"ive r\\^ole voil\\`a', 'café naïve rôle voilà'],
    ["{\\'e}t\\'{e} \\~nandu na\\\"{\\i}f", 'été ñandu naïf'],
    ['gar\\c{c}on Ha\\v{s}ek \\c c Erd\\H{o}s {\\.z}', 'garçon Hašek ç Erdős ż'],
    ['stra\\ss e S\\o ren \\AA{}ngstrom {\\l}', 'straße Søren Ångstrom ł'],
    ["don\\'t, the model\\'s", "don't, the model's"],
    ['the \\"open\\" one', 'the "open" one'],
  ])('composes %s', (text, composed) => {
    expect(show(parseInline(text).nodes)).toBe(composed);
  });

  test('keeps unknown commands as they are and names them once', () => {
    expect(parseInline('\\ours{} beats \\theirs, \\ours too')).toEqual({
      nodes: [{ type: 'text', value: '\\ours{} beats \\theirs, \\ours too' }],
      unknownTex: ['ours', 'theirs'],
    });
  });
});

describe('reads Markdown', () => {
  test.each([
    ['[page](https://x.org/a_(b) "Title")', '[page](https://x.org/a_(b))'],
    ['[a](javascript:alert(1)) [b](./b.html) [c](#top)', 'a b c'],
    ['f[x](y) and [1] stay', 'f[x](y) and [1] stay'],
    ['![logo](https://x.org/a.png) [![b](https://x.org/b.svg)](https://x.org)', 'logo [b](https://x.org)'],
    ['[https://x.org](https://x.org)', '[https://x.org](https://x.org)'],
    ['[[Code]](https://x.org)', '[[Code]](https://x.org)'],
    ['**bold** __bold__ ***both*** 中**重点**文', 'bold bold both 中重点文'],
    ['*state of it* and 中*重点*文', 'state of it and 中重点文'],
    [
      'CIAO* and MPPI with CIAO*, A*-search, a*b*c, 2**3',
      'CIAO* and MPPI with CIAO*, A*-search, a*b*c, 2**3',
    ],
    ['`x = \\alpha` and ```py', 'x = \\alpha and py'],
    ['1\\. a\\-b \\*c\\* \\[see\\] \\(or not\\) \\!', '1. a-b *c* [see] (or not) !'],
    ['snake_case_name and __init__.py', 'snake_case_name and init.py'],
    ['<https://x.org> and <image>', '[https://x.org](https://x.org) and <image>'],
  ])('%s', (text, shown) => {
    expect(show(parseInline(text).nodes)).toBe(shown);
  });
});

describe('links bare addresses', () => {
  test.each([
    ['见https://x.org/a。代码', '见[https://x.org/a](https://x.org/a)。代码'],
    ['(see http://x.org/a_(b)), or', '(see [http://x.org/a_(b)](http://x.org/a_(b))), or'],
    ['at https://x.org/?a=1&b=2#c.', 'at [https://x.org/?a=1&b=2#c](https://x.org/?a=1&b=2#c).'],
    ['https://x.org/a{https://x.org/a} 开源', '[https://x.org/a](https://x.org/a) 开源'],
    [
      'https://x.org/a{here}, https://x.org/{this https URL}.',
      '[here](https://x.org/a), [https://x.org/](https://x.org/).',
    ],
    ['**https://x.org/**', '[https://x.org/](https://x.org/)'],
    ['https://x.org/a\\_b', '[https://x.org/a_b](https://x.org/a_b)'],
    ['https://，http://localhost', 'https://，http://localhost'],
  ])('%s', (text, shown) => {
    expect(show(parseInline(text).nodes)).toBe(shown);
  });
});

test('merges neighbouring text and keeps formulas as written', () => {
  expect(parseInline('a \\textbf{b} $\\frac{1}{2}$ c\\%').nodes).toEqual([
    { type: 'text', value: 'a b ' },
    { type: 'inlineMath', value: '\\frac{1}{2}' },
    { type: 'text', value: ' c%' },
  ]);
});

describe('any text', () => {
  const parts = fc.constantFrom(
    ...[
      '\\',
      '{',
      '}',
      '[',
      '](',
      ')',
      '![',
      '*',
      '**',
      '__',
      '`',
      '``',
      "''",
      '~',
      '$',
      '"',
      "'",
      ' ',
      'a',
      '中',
      '<',
    ],
    ...[
      'https://x.org',
      'https://',
      '\\textbf',
      '\\cite',
      '\\href{https://x.org}',
      '\\footnote',
      '{\\bf ',
      '\\url{',
      '\\begin',
    ],
  );
  test('is read without an exception, with no link inside a link and no two texts side by side', () => {
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 40 }), (list) => {
        const { nodes } = parseInline(list.join(''));
        expect(typeof inlineToText(nodes)).toBe('string');
        for (const [index, node] of nodes.entries()) {
          if (node.type === 'link')
            expect(node.children.every(({ type }) => type === 'text' || type === 'inlineMath')).toBe(true);
          expect(node.type === 'text' && nodes[index + 1]?.type === 'text').toBe(false);
        }
      }),
    );
  });

  test.each([
    '{',
    '\\textbf{',
    '[',
    '$a ',
    '$',
    '`',
    '``',
    '*a',
    '**',
    '](https://x.org',
    '\\cite{a} ',
    '\\href{https://x.org}{',
    'https://x.org/(',
  ])('of %s, 100,000 times, is read in time in proportion to it', { tags: 'long' }, async (part) => {
    const taken = await growth(100_000, (size) => parseInline(part.repeat(size)));
    expect(taken).toBeLessThan(MAX_GROWTH);
  });
});
