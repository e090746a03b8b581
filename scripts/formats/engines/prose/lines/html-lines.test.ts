import { describe, expect, it } from 'vitest';
import { navigationLines, withoutWrappers } from './html-lines.ts';

describe('withoutWrappers', () => {
  it.each([
    ['<span><strong>作者</strong> Ann Lee, Bo Li</span>', '**作者:** Ann Lee, Bo Li'],
    ['<span><b>单位：</b>Kettle Lab</span>', '**单位:** Kettle Lab'],
    ['<span class="mini-label">一句话</span>', '**一句话:**'],
    [
      '<div><span class="paper-id">arXiv 2405.00010</span><span class="chip">茶壶</span></div>',
      '**arXiv:** 2405.00010 | **Tags:** 茶壶',
    ],
    ['<div class="a">We boil <b>words</b>.</div>', 'We boil <b>words</b>.'],
    ['a < b, and <span>c</span>', 'a < b, and <span>c</span>'],
    ['<p>A paragraph</p>', '<p>A paragraph</p>'],
  ])('reads %s as %s', (text, expected) => {
    expect(withoutWrappers(text)).toBe(expected);
  });
});

describe('navigationLines', () => {
  it('finds the lines of elements that are closed', () => {
    const lines = ['<nav class="a">', '<a href="#b">B</a>', '</nav>', 'A text', '<nav>', 'never closed'];
    expect(navigationLines(lines)).toEqual([true, true, true, false, false, false]);
  });

  it('leaves an element inside a text alone', () => {
    expect(navigationLines(['It has <script>alert(1)</script> in it.'])).toEqual([false]);
  });
});
