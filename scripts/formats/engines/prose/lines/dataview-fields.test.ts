import { expect, it } from 'vitest';
import { withDataviewLabels } from './dataview-fields.ts';

it.each([
  ['Authors:: Ann Lee, Bo Li', '**Authors:** Ann Lee, Bo Li'],
  ['- **Date**:: 2024-05-20', '- **Date:** 2024-05-20'],
  ['[year:: 2024] [code:: https://example.org]', '**year:** 2024 | **code:** https://example.org'],
  ['- (authors:: Ann Lee), read twice', '- **authors:** Ann Lee, read twice'],
  ['We boil [status:: hot] kettles.', 'We boil [status:: hot] kettles.'],
  ['We use std::vector and a::b.', 'We use std::vector and a::b.'],
])('writes "%s" as "%s"', (text, labelled) => {
  expect(withDataviewLabels(text)).toBe(labelled);
});
