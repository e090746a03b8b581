import { expect, it } from 'vitest';
import { bestReading } from './best-reading.ts';
import { emptyRecord, type Format, type RawRecord } from './format.ts';

const at = (text: string) => ({ text, line: 1 });
const format = (name: string, records: RawRecord[], isClaimed = true): Format => ({
  name,
  detect: () => isClaimed,
  read: () => ({ records, furniture: [], findings: [] }),
});
const whole = (...lines: number[]): RawRecord => ({
  ...emptyRecord(lines),
  title: at('T'),
  id: at('2401.00001'),
});
const titleOnly = (...lines: number[]): RawRecord => ({ ...emptyRecord(lines), title: at('T') });

it('takes the reading that understands most lines', () => {
  const best = bestReading([format('a', [whole(1)]), format('b', [whole(1, 2), whole(3)])], []);
  expect(best?.format.name).toBe('b');
});

it('does not count records that are only a title', () => {
  const best = bestReading([format('a', [titleOnly(1, 2, 3, 4)]), format('b', [whole(1)])], []);
  expect(best?.format.name).toBe('b');
});

it('asks only formats that claim the file, and finds none where no record is whole', () => {
  expect(bestReading([format('a', [whole(1)], false), format('b', [titleOnly(1)])], [])).toBeUndefined();
});
