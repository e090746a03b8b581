import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stripHtml } from './strip-html.ts';

test.each([
  ['removes inline tags', 'a <b>bold</b> <span class="x">word</span>', 'a bold word'],
  ['removes tags in capitals and with attributes', '<TD ALIGN=left>x</TD>', ' x '],
  [
    'keeps the words of a details block apart',
    '<details open><summary>S</summary>x</details>',
    '\n\n\n\nS\n\nx\n\n',
  ],
  ['unwraps the artefact of a translator', '<paragraph>甲乙。</paragraph>', '\n\n甲乙。\n\n'],
  ['makes a line end of br', 'a<br>b<br/>c<br />d', 'a\nb\nc\nd'],
  ['makes a bullet of li', '<ul><li>a</li><li>b</li></ul>', '\n\n\n- a\n\n- b\n\n\n'],
  [
    'makes Markdown of a link',
    'see <a href="https://x.org/a?b=1&amp;c=2">here</a>.',
    'see [here](https://x.org/a?b=1&c=2).',
  ],
  ['keeps the text of other links', '<a href="javascript:alert(1)">t</a> <a href=#top>u</a>', 't u'],
  ['keeps the text of a link without an end', '<a href="https://x.org">t', 't'],
  ['removes comments', 'a<!-- <b> -->b', 'ab'],
  ['keeps a comment without an end', 'a <!-- b', 'a <!-- b'],
  ['drops scripts whole', 'a<script>if (a < b) alert("</b>")</script>b', 'ab'],
  [
    'drops style, svg and iframe whole',
    '<style>p{}</style><svg><path d="M0"/></svg><iframe src=x>y</iframe>z',
    'z',
  ],
  ['keeps text behind a script without an end', '<script>text', 'text'],
  ['decodes names, numbers and old bytes', '&amp;&lt;&alpha;&#946;&#x3B3;&#146;&nbsp;|', '&<αβγ’\u00a0|'],
  ['keeps unknown names', '&nosuch; AT&T &#; R&D;', '&nosuch; AT&T &#; R&D;'],
  ['marks impossible characters', '&#0;&#xD800;&#9999999;', '\ufffd\ufffd\ufffd'],
])('%s', (_, text, stripped) => {
  expect(stripHtml(text)).toBe(stripped);
});

test.each([
  ['<image>'],
  ['<think>x</think>'],
  ['<|endoftext|>'],
  ['a < b and c > d'],
  ['x<y and y>z'],
  ['<a picture of a cat>'],
  ['<https://x.org>'],
  ['<p unclosed'],
])('keeps %s', (text) => {
  expect(stripHtml(text)).toBe(text);
});

test.each([
  ['&lt;script&gt;x&lt;/script&gt;', '<script>x</script>'],
  ['&amp;lt;b&amp;gt;', '&lt;b&gt;'],
])('decodes %s to text and takes no tag from it', (text, decoded) => {
  expect(stripHtml(text)).toBe(decoded);
});

describe('any text', () => {
  const parts = fc.constantFrom(
    '<',
    '>',
    '</',
    'script',
    'a href="https://x.org"',
    'b',
    '<!--',
    '-->',
    '&lt;',
    '&#',
    ';',
    ' ',
    '"',
    '<a>',
    '</a>',
  );
  test('is read without an exception, and what holds no angle bracket and no reference stays', () => {
    fc.assert(
      fc.property(fc.array(parts), (list) => {
        const text = list.join('');
        expect(typeof stripHtml(text)).toBe('string');
        const plain = text.replaceAll(/[<>&]/g, '');
        expect(stripHtml(plain)).toBe(plain);
      }),
    );
  });
});
