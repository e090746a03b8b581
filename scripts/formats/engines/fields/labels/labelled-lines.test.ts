import { expect, it } from 'vitest';
import { headingLabel, labelsOf } from './labelled-lines.ts';

const read = (text: string) => labelsOf(text).map(({ label, field, value }) => [label, field, value.trim()]);

it.each([
  [
    '**链接**: [arXiv:2404.00011](https://arxiv.org/abs/2404.00011) | [代码](https://github.com/a/b)',
    [['链接', 'id', '[arXiv:2404.00011](https://arxiv.org/abs/2404.00011) | [代码](https://github.com/a/b)']],
  ],
  [
    '**arXiv ID** 2404.00011 | **方向** 潮汐',
    [
      ['arXiv ID', 'id', '2404.00011'],
      ['方向', 'topic', '潮汐'],
    ],
  ],
  [
    '**发布日期** 2024-04-01 | **论文** https://arxiv.org/abs/2404.00011 | **Demo** 暂无',
    [
      ['发布日期', 'date', '2024-04-01'],
      ['论文', 'id', 'https://arxiv.org/abs/2404.00011'],
      ['Demo', 'link', '暂无'],
    ],
  ],
  ['**<font color=#112233>作者：</font>** Ada Moor 等', [['作者', 'authors', 'Ada Moor 等']]],
  [
    '<span><strong>作者</strong> Ada Moor</span> <span><strong>单位</strong> Harbour School</span>',
    [
      ['作者', 'authors', 'Ada Moor'],
      ['单位', 'note', 'Harbour School'],
    ],
  ],
  [
    '- **Source:** PubMed | **Published:** 2026 Jan 4',
    [
      ['Source', 'note', 'PubMed'],
      ['Published', 'date', '2026 Jan 4'],
    ],
  ],
  [
    '**评分**: 6/10 | **链接**: https://example.org/a | 心情: 湿',
    [
      ['评分', 'note', '6/10'],
      ['链接', 'id', 'https://example.org/a'],
      ['心情', undefined, '湿'],
    ],
  ],
  [
    '- **機関**: Harbour School (著者: Ada Moor, Ben Hill)',
    [
      ['機関', 'note', 'Harbour School'],
      ['著者', 'authors', 'Ada Moor, Ben Hill'],
    ],
  ],
  [
    'arXiv:2404.00014v1 Announce Type: new',
    [
      ['arXiv', 'id', '2404.00014v1'],
      ['Announce Type', 'nothing', 'new'],
    ],
  ],
  ['**Title: A Spoon for Every Storm**', [['Title', 'title', 'A Spoon for Every Storm']]],
  ['**代码链接**：摘要中未找到代码链接。', [['代码链接', 'nothing', '摘要中未找到代码链接。']]],
  [
    '**Original**: We give a spoon to each of the storms.',
    [['Original', 'abstract', 'We give a spoon to each of the storms.']],
  ],
  [
    '**Abstract**: We sample p(x | y) with Code: nothing.',
    [['Abstract', 'abstract', 'We sample p(x | y) with Code: nothing.']],
  ],
  ['**Results** of the study are good', []],
  ['We find this: a thing', []],
])('reads the labels in %s', (text, labels) => {
  expect(read(text)).toEqual(labels);
});

it('knows a heading whose link is its label', () => {
  expect(headingLabel('📝 [Abstract](https://example.org/a)').field).toBe('abstract');
  expect(headingLabel('[A Spoon for Every Storm](https://example.org/a)').field).toBeUndefined();
});

it.each([
  ['- **STAR: Detecting Leaks in Kettles**', []],
  ['- **Stars: A Survey of Spoons**', []],
  ['- **分类: cs.CL**', [['分类', 'topic', 'cs.CL']]],
])('reads the label inside the bold of %s, but no title as one', (text, labels) => {
  expect(read(text)).toEqual(labels);
});
