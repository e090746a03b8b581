import { expect, it } from 'vitest';
import { emptyRecord, type RawRecord } from './format.ts';
import { withoutSharedAffixes } from './shared-affixes.ts';

const record = (text: string, line: number): RawRecord => ({ ...emptyRecord([line]), title: { text, line } });
const titlesOf = (titles: readonly string[]): (string | undefined)[] =>
  withoutSharedAffixes(titles.map(record)).map(({ title }) => title?.text);

it.each([
  [
    ['[20251103] Otters', '[20251104] Bells'],
    ['Otters', 'Bells'],
  ],
  [
    ['[2025/11] Otters', 'Bells'],
    ['Otters', 'Bells'],
  ],
  [
    ['[new 001] Otters', '[cross 002] Bells'],
    ['Otters', 'Bells'],
  ],
  [
    ['1.1 Otters', '1.2 Bells', '2.1 3.5 Maps'],
    ['Otters', 'Bells', '3.5 Maps'],
  ],
  [
    ["**[RIV'25]** Otters", '**[BELL 2026 Oral]** Bells'],
    ['Otters', 'Bells'],
  ],
  [
    ['Otters, RIV 2025.', 'Bells, River Letters 2026'],
    ['Otters', 'Bells'],
  ],
  [
    ['Otters (RIV 2025)', "Bells [BELL'26 Oral]"],
    ['Otters', 'Bells'],
  ],
  [
    ['2.5 Otters', 'Bells', 'Maps'],
    ['2.5 Otters', 'Bells', 'Maps'],
  ],
  [
    ['Otters (RIV 2025)', 'Bells', 'Maps'],
    ['Otters (RIV 2025)', 'Bells', 'Maps'],
  ],
  [
    ['[Re] Otters', '[Re] Bells'],
    ['[Re] Otters', '[Re] Bells'],
  ],
  [
    ['In 2025', 'In 2026'],
    ['In 2025', 'In 2026'],
  ],
  [
    ['[2025]', '[20251104]'],
    ['[2025]', '[20251104]'],
  ],
])('reads the titles %j as %j', (given, expected) => {
  expect(titlesOf(given)).toEqual(expected);
});

it('gives a record the day before its title, and a venue as a remark', () => {
  const [otters, bells] = withoutSharedAffixes([
    record('[20251103] Otters, RIV 2025', 1),
    record('Bells, RIV 2026', 2),
  ]);
  expect(otters?.date).toEqual({ text: '20251103', line: 1 });
  expect(bells?.notes).toEqual([{ label: '', text: 'RIV 2026', line: 2 }]);
});
