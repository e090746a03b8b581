import type { Element } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { expect, it } from 'vitest';
import type { Paper } from '../schema/paper.ts';
import { summaryLines } from './notes-section.ts';
import { renderBody } from './render-body.ts';

const PAPER: Paper = {
  id: '2410.07177',
  title: { en: 'Owls' },
  topics: [],
  links: [],
  mentions: [{ digest: 'd', line: 1, fields: ['abstract.en', 'notes'] }],
};

const BODY = [
  '## Abstract\n\nOwls see in $10^{-4}$ lux.',
  '## Notes\n\n**TL;DR** 猫头鹰在 $10^{-4}$ 勒克斯下仍可视物。\n\n**动机** 夜里看不见。\n\n**Owl score** 9\n\n**Bold** words begin this remark.',
].join('\n\n');

/** The HTML of a body in which a digest says this in one line. */
const shown = (summary?: Paper['summary']): string =>
  renderBody({ ...PAPER, ...(summary && { summary }) }, BODY, { en: 'Owl Daily', zh: '每日猫头鹰' }).html;

it('says whose notes they are, and calls their parts in both languages of the interface', () => {
  expect(shown()).toContain('Notes by Owl Daily');
  expect(shown()).toContain('每日猫头鹰的附注');
  expect(shown()).toMatch(
    /<strong><span lang="en" data-ui="en">Motivation<\/span>.*?动机<\/span>.*?<\/strong> 夜里/,
  );
});

it('leaves labels that nobody knows, and words in bold, as the digest has them', () => {
  expect(shown()).toContain('<strong>Owl score</strong> 9');
  expect(shown()).toContain('<strong>Bold</strong> words');
});

it('shows what a digest says in one line first, with its formulas drawn, and not again among the notes', () => {
  const html = shown({ zh: '猫头鹰在 $10^{-4}$ 勒克斯下仍可视物。' });
  expect(html).toMatch(/^<p class="tldr zh" lang="zh-Hans">.*<math.*<\/p><div class="parallel"/s);
  expect(html.match(/勒克斯/g)).toHaveLength(1);
  expect(shown().match(/勒克斯/g)).toHaveLength(1);
});

it('keeps a note that says something else than the line', () => {
  expect(shown({ zh: '另一句。' })).toContain('勒克斯');
});

it('has no section of notes where the line was the only one', () => {
  const body = '## Notes\n\n**TL;DR** Owls see.';
  expect(renderBody({ ...PAPER, summary: { en: 'Owls see.' } }, body).html).not.toContain('class="notes"');
});

it('gives each line its language', () => {
  const lines: Element[] = summaryLines({ en: 'Owls see.', zh: '貓頭鷹會看。' }, undefined);
  expect(lines.map(({ properties }) => properties.lang)).toEqual(['en', 'zh-Hant']);
  expect(lines.map(textOf)[0]).toMatch(/Owls see\.$/);
});
