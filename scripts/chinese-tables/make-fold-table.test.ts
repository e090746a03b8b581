import { readFileSync } from 'node:fs';
import { Converter } from 'opencc-js';
import { expect, it } from 'vitest';
import { foldTableSource } from './make-fold-table.ts';

it('makes exactly the committed table from the installed opencc-js', () => {
  const committed = readFileSync(new URL('../../src/text/fold/fold-table.ts', import.meta.url), 'utf8');
  expect(foldTableSource(Converter({ from: 't', to: 'cn' }))).toBe(committed);
});
