import { expect, it } from 'vitest';
import { numberLines } from '../../../lines.ts';
import { lineTokens } from '../lines/line-tokens.ts';
import { chooseOpenings } from './choose-openings.ts';
import { signalsOf } from './signals.ts';

/** The lines at which papers open in a text. */
function opened(text: string): string[] {
  const lines = text.split('\n');
  const tokens = lineTokens(numberLines(lines));
  return chooseOpenings(tokens, signalsOf(tokens)).starts.map((at) => lines[at] ?? '');
}

const address = (number: number): string => `https://arxiv.org/abs/2406.0010${number}`;

it.each([
  [
    'headings with addresses below them, not the topics above',
    `## Light\n### Lanterns\n${address(1)}\n### Candles\n${address(2)}\n## Bread\n### Ovens\n${address(3)}`,
    ['### Lanterns', '### Candles', '### Ovens'],
  ],
  [
    'headings above, not those of sections that come again',
    `## Lanterns at Sea\n${address(1)}\n### How\nWick.\n## Candles at Home\n${address(2)}\n### How\nWax.`,
    ['## Lanterns at Sea', '## Candles at Home'],
  ],
  [
    'bold items, not the contents above',
    `- [Light](light.md) — **2** papers\n\n- **Lanterns at Sea**\n  ${address(1)}\n- **Candles at Home**\n  ${address(2)}`,
    ['- **Lanterns at Sea**', '- **Candles at Home**'],
  ],
  [
    'titles by their authors, where there are no addresses',
    '## Lanterns at Sea\nAuthors: Mia Orr\n## Candles at Home\nAuthors: Noah Pike',
    ['## Lanterns at Sea', '## Candles at Home'],
  ],
  ['nothing in a text that names no paper', '# My tool\nIt reads.\n## Install\nnpm install', []],
])('opens papers at %s', (_, text, expected) => {
  expect(opened(text)).toEqual(expected);
});
