import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { growth, MAX_GROWTH } from '../../../../src/tests/growth.ts';
import { readHtml } from './read-html.ts';

const page = (body: string): string[] => ['<html><body>', ...body.split('\n'), '</body></html>'];
const link = (number: number): string => `https://arxiv.org/abs/2405.${String(10_000 + number)}`;

describe('readHtml', () => {
  it.each([
    ['headings', '<h2>Kettles</h2><p><a href="https://arxiv.org/abs/2405.00010">PDF</a></p>', 'Kettles'],
    ['links', '<a href="https://arxiv.org/abs/2405.00010">Kettles of Iron</a> 2024-05-20', 'Kettles of Iron'],
    ['classes', '<div class="entryTitle">Kettles</div><span>2405.00010</span>', 'Kettles'],
    ['labels', '<p><b>Title:</b> Kettles</p><p><b>arXiv:</b> 2405.00010</p>', 'Kettles'],
    ['attributes', '<div data-arxiv-id="2405.00010"><h3>Kettles</h3></div>', 'Kettles'],
  ])('takes a title from %s', (_, body, title) => {
    const { records } = readHtml(page(body));
    expect(records.map((record) => [record.title?.text, record.id?.text.slice(-10)])).toEqual([
      [title, '2405.00010'],
    ]);
  });

  it('reads the facts of a line in one element, and takes the state of a card for no field', () => {
    const body = [
      '<div class="card has-code"><h2><a href="https://arxiv.org/abs/2405.00010">Kettles</a></h2>',
      '<p class="card-meta">Ada Brook, Chen Lan et al. &nbsp;&middot;&nbsp; 2024-05-20 &nbsp;|&nbsp; cs.RO</p>',
      '<button data-prompt="Authors: Nobody Here">Copy</button></div>',
    ].join('');
    const [record] = readHtml(page(body)).records;
    expect([record?.title?.text, record?.authors?.text, record?.date?.text, record?.topics[0]?.text]).toEqual(
      ['Kettles', 'Ada Brook, Chen Lan et al.', '2024-05-20', 'cs.RO'],
    );
  });

  it('takes what scripts, styles, forms and navigation say for furniture', () => {
    const body =
      '<nav>Home</nav><script>"2405.00011"</script><form>Search</form><h2>Kettles</h2><p>2405.00010</p>';
    expect(readHtml(page(body)).records.map(({ notes, abstract }) => [notes, abstract])).toEqual([
      [[], undefined],
    ]);
  });

  it('never throws, and names only lines that exist', () => {
    const pieces = [
      '<div>',
      '</div>',
      '<p class="title">',
      '<a href="',
      link(1),
      '">',
      '<li>',
      '<!--',
      '-->',
      '\n',
    ];
    const mixed = fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string()), { maxLength: 60 });
    fc.assert(
      fc.property(mixed, (parts) => {
        const lines = parts.join('').split('\n');
        const { records, furniture } = readHtml(lines);
        const numbers = [...furniture, ...records.flatMap((record) => record.lines)];
        expect(numbers.every((number) => number >= 1 && number <= lines.length)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ['elements in each other', (size: number) => '<div>'.repeat(size)],
    ['inline elements in each other', (size: number) => '<b>'.repeat(size / 2) + '</i></b>'.repeat(size / 2)],
    ['items side by side', (size: number) => '<li>a'.repeat(size)],
    ['tags that never end', (size: number) => '<a href="'.repeat(size)],
    ['comments that never end', (size: number) => '<!-- '.repeat(size)],
    ['scripts that never end', (size: number) => '<script>'.repeat(size)],
    [
      'papers side by side',
      (size: number) =>
        Array.from({ length: size / 20 }, (_, at) => `<p><a href="${link(at)}">A b c</a></p>`).join('\n'),
    ],
    [
      'papers in each other',
      (size: number) =>
        Array.from(
          { length: size / 20 },
          (_, at) => `<div class="title"><a href="${link(at)}">A b c</a>`,
        ).join(''),
    ],
    ['a text under one heading', (size: number) => `<h2>2405.00010</h2>${'<p>a b'.repeat(size)}`],
  ])('reads %s in linear time', { tags: 'long' }, async (_, bodyOf) => {
    const taken = await growth(100_000, (size) => readHtml(page(bodyOf(size))));
    expect(taken).toBeLessThan(MAX_GROWTH);
  });
});
