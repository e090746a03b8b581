import { expect, it } from 'vitest';
import { guessOfPath } from './guess-of-path.ts';

it.each([
  ['/abs/2410.7177v2/', '2410.7177v2'],
  ['/x/vision_language-models.html', 'vision language models'],
  ['/topics/%E5%BC%BA%E5%8C%96%E5%AD%A6%E4%B9%A0/', '强化学习'],
  ['/a/100%/', '100%'],
  ['/404.html', ''],
  ['/some/repo/index.html', ''],
  ['/', ''],
])('guesses from %s that "%s" is looked for', (path, expected) => {
  expect(guessOfPath(path)).toBe(expected);
});
