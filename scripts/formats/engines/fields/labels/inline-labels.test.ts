import { describe, expect, it } from 'vitest';
import { labelsOf } from './labelled-lines.ts';

describe('labels inside a value', () => {
  it.each([
    ['- **机构**: Kettle Lab (著者: Ann Lee, Bo Li)', ['Kettle Lab', 'Ann Lee, Bo Li']],
    ['**Institution**: Kettle Lab (authors: Ann Lee, Bo Li)', ['Kettle Lab', 'Ann Lee, Bo Li']],
    ['**单位**：茶壶实验室（位于山上）', ['茶壶实验室（位于山上）']],
  ])('takes names in brackets for authors: %s', (text, values) => {
    expect(labelsOf(text).map(({ value }) => value)).toEqual(values);
  });
});
