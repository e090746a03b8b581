import fc from 'fast-check';
import { toString as textOf } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import { noteTree } from './note-tree.ts';

/** The elements of a note, with what addresses they have. */
function elementsOf(note: string): string[] {
  const found: string[] = [];
  visit(noteTree(note) ?? { type: 'root' as const, children: [] }, 'element', ({ tagName, properties }) => {
    found.push([tagName, properties.href ?? properties.src ?? ''].join(' ').trim());
  });
  return found;
}

describe('a note', () => {
  it.each([
    ['*a* **b** `c`', ['p', 'em', 'strong', 'code']],
    ['# a\n\n###### b', ['h3', 'h3']],
    ['- a\n\n> b', ['ul', 'li', 'blockquote', 'p']],
    ['[a](https://example.org/x)', ['p', 'a https://example.org/x']],
    ['<https://example.org/>', ['p', 'a https://example.org/']],
    ['[a](javascript:alert(1)) [b](data:x) [c](/abs/) [d](mailto:x@example.org)', ['p']],
    ['[*a* ![b](https://example.org/x.png)](javascript:x)', ['p', 'em']],
    ['![a](https://example.org/x.png)', ['p']],
    ['<script>alert(1)</script>', ['p']],
    ['a <b onclick="x">c</b>', ['p']],
    ['> <img src=x>\n\n- <svg onload=x>', ['blockquote', 'p', 'ul', 'li']],
    ['$x$', ['p', 'code']],
  ])('%j is %j', (note, elements) => {
    expect(elementsOf(note)).toEqual(elements);
  });

  it('loses nothing of what is no Markdown', () => {
    const tree = noteTree('a <b>c</b> ![d](e.png) [f](javascript:g)\n\n<!-- h -->');
    expect(tree && textOf(tree)).toBe('a <b>c</b> d f\n<!-- h -->');
  });

  it.each([
    ['long', 'a'.repeat(20_001)],
    ['of lists in lists', '- '.repeat(7)],
    ['of quotes in lists', '> 1. '.repeat(4)],
    ['of deep emphasis', `${'*'.repeat(24)}a`],
    ['of endless headings', 'a\n=\n'.repeat(201)],
  ])('that is %s is not parsed', (_, note) => {
    expect(noteTree(note)).toBeUndefined();
  });

  it('may be anything', () => {
    const piece = fc.constantFrom(
      '[',
      '](',
      ')',
      '!',
      '<a ',
      '>',
      '*',
      '_',
      '$',
      '`',
      '\n',
      ' - ',
      'x',
      'javascript:',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        for (const element of elementsOf(pieces.join('')))
          expect(element).toMatch(/^(?:[a-z]+\d?|a https?:\/\/.*)$/);
      }),
    );
  });
});
