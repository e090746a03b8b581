import { describe, expect, it } from 'vitest';
import { divideTitles } from './divide-titles.ts';

const TEXT = 'a family of nets that boil water; they are trained on steam.';
const only = (cell: string): [string, string[]] => {
  const [divided] = divideTitles([cell]);
  return [divided?.title ?? '', divided?.lines ?? []];
};

describe('divideTitles', () => {
  it.each([
    [`1) **Kettle Nets** - ${TEXT}`, '**Kettle Nets**', [TEXT]],
    [`2. Kettle Nets - ${TEXT}`, 'Kettle Nets', [TEXT]],
    [`[3] Kettle Nets – ${TEXT}`, 'Kettle Nets', [TEXT]],
    [`④ Kettle Nets  ${TEXT}`, 'Kettle Nets', [TEXT]],
    [`[Kettle Nets](a.md): ${TEXT}`, '[Kettle Nets](a.md)', [TEXT]],
    [`**[Kettle Nets](a.md)** ${TEXT}`, '**[Kettle Nets](a.md)**', [TEXT]],
    [`<b>Kettle Nets</b> ${TEXT}`, '<b>Kettle Nets</b>', [TEXT]],
    ['[Kettle Nets](a.md) by Ada Byron', '[Kettle Nets](a.md)', ['by Ada Byron']],
    ['Kettle Nets - Ada Byron, Bo Chen', 'Kettle Nets', ['Ada Byron, Bo Chen']],
    ['水壶网络——一族会烧水的小网络。', '水壶网络', ['一族会烧水的小网络。']],
    [
      '**水壶网络**：本文让小网络烧水，误差降低了两成。',
      '**水壶网络**',
      ['本文让小网络烧水，误差降低了两成。'],
    ],
    ['**Title**: Kettle Nets<br>**Authors**: Ada Byron', 'Kettle Nets', ['**Authors**: Ada Byron']],
    ['![badge](a.svg)<br>Kettle Nets<br>ICML', '![badge](a.svg)<br>Kettle Nets', ['ICML']],
    ['**Kettle Nets:<br>Boiling in Small**<br>ICML', '**Kettle Nets: Boiling in Small**', ['ICML']],
    [`*8Kettles** - ${TEXT}`, '*8Kettles**', [TEXT]],
  ])('divides %s', (cell, title, lines) => {
    expect(only(cell)).toEqual([title, lines]);
  });

  it.each([
    'Kettle Nets - A Study of Small Networks',
    'Kettle Nets: A Study of Small Networks.',
    'Kettle Nets  and Wrapped Titles',
    '**LAKE**: Deep and Still Waters',
    '**GPT-4** for Everything',
    'Attention, Rivers - What Flows?',
    '[PDF](a.pdf) Kettle Nets',
    'Kettle Nets (a - b) Are Small',
    '3D Rivers: From 2.5 to 3.',
    '',
  ])('leaves %s whole', (cell) => {
    expect(only(cell)).toEqual([cell, []]);
  });

  it('divides at a dash where most cells have texts, and there only before what is no title', () => {
    const cells = [`A Kettle - ${TEXT}`, `Two Spoons - ${TEXT}`, 'Cups - a survey', 'Rivers - A History'];
    expect(divideTitles(cells).map(({ title }) => title)).toEqual([
      'A Kettle',
      'Two Spoons',
      'Cups',
      'Rivers - A History',
    ]);
  });

  it('divides in the way that divides most cells', () => {
    const cells = ['A Kettle', 'Two Spoons', 'Rivers - A History'].map(
      (title) => `${title}  We boil. It is hot.`,
    );
    expect(divideTitles(cells).map(({ title }) => title)).toEqual([
      'A Kettle',
      'Two Spoons',
      'Rivers - A History',
    ]);
  });
});
