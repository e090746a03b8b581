import { expect, it } from 'vitest';
import { findRecordMark } from './record-marks.ts';

it.each([
  ['A text.\n[A Title](https://arxiv.org/abs/2401.00001)\nMore.', 1],
  ['A text.\nGoes on.\n2401.00001v1 by A. Author', 2],
  ['一段文字。\n摘要：另一段。', 1],
  ['A text.\n**Authors**: A. Author', 1],
  ['A text.\n## Another Title', 1],
  ['A text.\n|2024-01-01|Title|A. Author|', 1],
  ['A text.\nGoes on, see https://example.org/x', -1],
  ['Abstract: the label of its own first line', -1],
])('finds the beginning of another record in "%s" at %i', (text, index) => {
  expect(findRecordMark(text)).toBe(index);
});
